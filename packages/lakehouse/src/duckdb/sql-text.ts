/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text as an SQL string literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Texts as an SQL list literal. */
export function literalList(texts: readonly string[]): string {
  return `[${texts.map(literal).join(", ")}]`;
}

/** Microsecond timestamp literal; `at` as ISO text in UTC. */
export function timestampLiteral(at: string): string {
  return `TIMESTAMP ${literal(at.replace("T", " ").replace(/Z$/, ""))}`;
}
