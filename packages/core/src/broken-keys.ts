import { SENSITIVE_KEYS } from "./gen/events.ts";

/** What a fault may have put between two characters of a key. */
const STRAY = '["\\\\]';
const MARK = "[REDACTED]";
const WORD_BEFORE = "(?<![A-Za-z0-9])";
const WORD_AFTER = "(?![A-Za-z0-9])";
/** A colon or the like, and a value behind it that has not been replaced; or, without a colon, another string. */
const VALUE_AFTER = `(?=["'\\\\\\s]*[:=](?!["'\\\\\\s]*(?:\\[REDACTED\\]|null\\b))|\\\\*"\\s*\\\\*"\\s*[^\\s:=,}\\]])`;

const BROKEN_KEY = new RegExp(
  `${WORD_BEFORE}(?:(?:${SENSITIVE_KEYS.map(splitAnywhere).join("|")})${WORD_AFTER}|(?:${SENSITIVE_KEYS.map(whole).join("|")})${WORD_AFTER}${VALUE_AFTER})`,
  "i",
);

/**
 * The text up to where a sensitive key may stand that stray quotes or backslashes have split, or that lacks a quote or its
 * colon, so that nothing tells where its value is; what follows is replaced by `[REDACTED]`. For text that is no JSON and
 * has been through `redactText`, which finds all whole keys.
 */
export function cutAtBrokenKey(text: string): string {
  const found = BROKEN_KEY.exec(text);
  return found === null ? text : text.slice(0, found.index) + MARK;
}

/** A key with strays in one place at least; where one is, others may be. */
function splitAnywhere(key: string): string {
  return `(?!${whole(key)})${Array.from(key, escapable).join(`${STRAY}*`)}`;
}

function whole(key: string): string {
  return Array.from(key, escapable).join("");
}

/** A character as it is, or as an escape, in either case. */
function escapable(character: string): string {
  return `(?:${character}|\\\\u00${character.charCodeAt(0).toString(16)}|\\\\u00${otherCase(character).charCodeAt(0).toString(16)})`;
}

function otherCase(character: string): string {
  return character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase();
}
