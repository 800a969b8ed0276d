import { SENSITIVE_KEYS } from "./gen/events.ts";

const REDACTED = "[REDACTED]";

/*
 * Working on the text keeps everything else of the record as it came, and works on text that is no valid JSON. A key
 * may be written with escapes. Strings are matched in the unrolled form, which does not backtrack.
 */
const KEY = SENSITIVE_KEYS.map((key) => [...key].map(escapable).join("")).join("|");
const MEMBER = new RegExp(`("(?:${KEY})"\\s*:\\s*)(?:"[^"\\\\]*(?:\\\\.[^"\\\\]*)*(?:"|$)|-?[0-9][0-9.eE+-]*)`, "gs");
/** The same within a string that holds JSON: quotes are escaped once. */
const NESTED_MEMBER = new RegExp(`(\\\\"(?:${SENSITIVE_KEYS.join("|")})\\\\"\\s*:\\s*)\\\\"(?:[^"\\\\]|\\\\\\\\.|\\\\[^"\\\\])*(?:\\\\"|$)`, "gs");
const MAYBE = new RegExp(`${SENSITIVE_KEYS.join("|")}|\\\\u00[67]`, "i");

function escapable(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, "0");
  const digits = [...code].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit)).join("");
  return `(?:${character}|\\\\u${digits})`;
}

/**
 * A record's JSON text in which the values of members that the AWS API model marks sensitive, and of session tokens,
 * are `"[REDACTED]"`; everything else is as it came. The same text where there is nothing to replace.
 */
export function redactText(text: string): string {
  if (!MAYBE.test(text)) return text;
  return text.replace(MEMBER, `$1"${REDACTED}"`).replace(NESTED_MEMBER, `$1\\"${REDACTED}\\"`);
}
