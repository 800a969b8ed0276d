/** Text as a literal of DuckDB. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as DuckDB's identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
