import { SENSITIVE_KEYS } from "./gen/events.ts";

/** What a fault may have put between two characters of a key. */
const STRAY = '["\\\\]';
const MARK = "[REDACTED]";
const WORD_BEFORE = "(?<![A-Za-z0-9])";
const WORD_AFTER = "(?![A-Za-z0-9])";

const SPLIT_KEY = new RegExp(`${WORD_BEFORE}(?:${SENSITIVE_KEYS.map(splitAnywhere).join("|")})${WORD_AFTER}`, "i");

/**
 * The text up to where a sensitive key may stand that stray quotes or backslashes have split, so that nothing tells where
 * its value is; what follows is replaced by `[REDACTED]`. For text that is no JSON: in JSON no key is split.
 */
export function cutAtSplitKey(text: string): string {
  const found = SPLIT_KEY.exec(text);
  return found === null ? text : text.slice(0, found.index) + MARK;
}

/** A key with strays in one place at least; where one is, others may be. */
function splitAnywhere(key: string): string {
  const characters = Array.from(key, (character) => `(?:${character}|\\\\u00${character.charCodeAt(0).toString(16)}|\\\\u00${otherCase(character).charCodeAt(0).toString(16)})`);
  const whole = characters.join("");
  return `(?!${whole})${characters.join(`${STRAY}*`)}`;
}

function otherCase(character: string): string {
  return character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase();
}
