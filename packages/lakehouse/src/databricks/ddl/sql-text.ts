/**
 * A name as an identifier of Databricks SQL and Spark SQL (language manual: Identifiers): in backticks, those inside
 * doubled.
 * @throws Error where the name is empty, has a control character, or has `${`, which Spark replaces before it parses.
 */
export function quoteName(name: string): string {
  if (name === "" || /[\p{Cc}\p{Cs}]/u.test(name) || name.includes("${")) {
    throw new Error(`Expected a name without control characters and without \${, found ${JSON.stringify(name)}. Give it another name.`);
  }
  return `\`${name.replaceAll("`", "``")}\``;
}

/** The parts of a name, each quoted: `` `main`.`gold`.`account_change` ``. @throws Error as {@link quoteName} */
export function quotePath(parts: readonly string[]): string {
  return parts.map(quoteName).join(".");
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", $: "\\u0024", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Text as a string literal of Databricks SQL and Spark SQL (language manual: STRING type). A dollar sign is escaped, too:
 * Spark replaces `${…}` before it parses. Other control characters and lone surrogates become U+FFFD.
 */
export function quoteText(text: string): string {
  const escaped = text.replace(/[\\'$\n\r\t]/gu, (character) => ESCAPES[character] ?? character);
  return `'${escaped.replace(/[\p{Cc}\p{Cs}]/gu, "\uFFFD")}'`;
}

/** `('a' = 'b', …)`, in the order given. */
export function propertyList(properties: Readonly<Record<string, string>>): string {
  return `(${Object.entries(properties).map(([name, value]) => `${quoteText(name)} = ${quoteText(value)}`).join(", ")})`;
}
