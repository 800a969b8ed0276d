import { cleanse } from "./terminal-text.ts";

/**
 * A value as JSON on one line, with everything escaped that acts on a terminal: JSON.stringify leaves DEL, the C1 controls
 * (U+009B) and text direction marks as they are. They can only stand within strings, where `\\u009b` says the same.
 */
export function jsonLine(value: object): string {
  return cleanse(JSON.stringify(value));
}
