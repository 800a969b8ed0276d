// What JSON.stringify writes for a surrogate without its other half. A backslash that stands for itself is doubled, so an
// even run of backslashes before it belongs to the text.
const LONE_SURROGATE = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/**
 * A row as one line (without line feed) of a staged file. Lone surrogates, which no engine can store, become U+FFFD.
 */
export function stagedLine(row: object): string {
  return wellFormedJson(row);
}

/**
 * A row's line with the members of `own` before its own; no member may be in both. They are joined as text: copying a wide
 * row into another object takes four times as long as writing it.
 * @param row an object, or the text that JSON.stringify gives of one
 */
export function stagedLineBehind(own: StagedMembers, row: object | string): string {
  const text = wellFormed(typeof row === "string" ? row : JSON.stringify(row));
  return text === "{}" ? `{${own}}` : `{${own},${text.slice(1)}`;
}

/** Members of a line as text, made with {@link stagedMembers}; join several with a comma. */
export type StagedMembers = string;

/** The members of an object that has some, as they stand in a line. */
export function stagedMembers(members: object): StagedMembers {
  return wellFormedJson(members).slice(1, -1);
}

/** JSON text that any JSON reader takes. */
export function wellFormedJson(value: object): string {
  return wellFormed(JSON.stringify(value));
}

function wellFormed(text: string): string {
  return text.includes("\\ud") ? text.replace(LONE_SURROGATE, "$1\\ufffd") : text;
}
