import { SENSITIVE_KEYS } from "../../packages/core/src/gen/events.ts";

const STRING = /"(?:[^"\\]|\\.)*"/gs;
const ESCAPED_QUOTE = /\\(?:["\\]|u00(?:22|5c))/i;
const CHARACTER = /\\u[0-9a-f]{4}|\\.|[^\\]/gis;
const ESCAPE_OF_KEYS = /(?<!\\)\\+u00(?:22|5c|3[0-9a]|[46][1-9a-f]|[57][0-9a])/iy;
const KEY = new RegExp(`(?<=["\\\\])(?:${SENSITIVE_KEYS.map((key) => Array.from(key).join('["\\\\]*')).join("|")})(?:[\\s"]|\\\\(?:[bfnrt]|u00(?:[01][0-9a-f]|20))?)*:`, "iy");

/**
 * What the pipeline makes of JSON text with a secret within a string that it cannot replace (docs/pipeline.md, section 10):
 * every string that may hold a sensitive member in JSON text of its own ends where that may begin.
 */
export function cutStrings(text: string): string {
  return text.replaceAll(STRING, (string, offset: number) => {
    const at = ESCAPED_QUOTE.test(string) ? beginOfKey(string, text, offset) : undefined;
    return at === undefined ? string : `${string.slice(0, at)}[REDACTED]"`;
  });
}

/** A key's colon may stand behind the string. */
function beginOfKey(string: string, text: string, offset: number): number | undefined {
  for (const { index } of string.slice(1, -1).matchAll(CHARACTER)) {
    if ([ESCAPE_OF_KEYS, KEY].some((pattern) => startsAt(pattern, text, offset + 1 + index))) return index + 1;
  }
  return undefined;
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
