// What JSON.stringify writes for a surrogate without its other half. A backslash that stands for itself is doubled, so an
// even run of backslashes before it belongs to the text.
const LONE_SURROGATE = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/**
 * A row as one line (without line feed) of a staged file. Lone surrogates, which no engine can store, become U+FFFD.
 */
export function stagedLine(row: object): string {
  return wellFormedJson(row);
}

/** JSON text that any JSON reader takes. */
export function wellFormedJson(value: object): string {
  const text = JSON.stringify(value);
  return text.includes("\\ud") ? text.replace(LONE_SURROGATE, "$1\\ufffd") : text;
}
