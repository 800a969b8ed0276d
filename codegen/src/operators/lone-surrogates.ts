import { sqlText } from "./operator.ts";

const HIGH = "\\\\u[dD][89abAB][0-9a-fA-F]{2}";
const LOW = "\\\\u[dD][c-fC-F][0-9a-fA-F]{2}";

/**
 * Spark SQL of JSON text in which lone surrogates, which only an escape can bring into it, are U+FFFD: core's
 * `wellFormedValue`. Spark would read them as question marks.
 */
export function wellFormedJson(text: string): string {
  const lone = `(?<!\\\\)((?:\\\\\\\\)*+)(?:${HIGH}(?!${LOW})|(?<!${HIGH})${LOW})`;
  return `CASE WHEN ${mayHoldSurrogate(text)} THEN regexp_replace(${text}, ${sqlText(lone)}, ${sqlText("$1\\\\ufffd")}) ELSE ${text} END`;
}

/** Spark SQL that is false only for JSON text without an escape of a surrogate. */
export function mayHoldSurrogate(text: string): string {
  return ["\\ud", "\\uD"].map((start) => `contains(${text}, ${sqlText(start)})`).join(" OR ");
}
