import { sqlText } from "../../operators/operator.ts";
import { KEY_ESCAPE, splitKeys } from "./redact-to-spark.ts";

/** A character of a JSON string, whole: an escape is never parted. */
const ESCAPE = '\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})';
const CHARACTER = `(?:[^"\\\\\\x00-\\x1f]|${ESCAPE})`;
/** What a string must hold in which JSON text has a string: a quote, or a backslash, escaped. */
const ESCAPED_QUOTE = '\\\\(?:["\\\\]|u00(?:22|5[cC]))';

/**
 * Spark SQL of JSON text in which every string that may hold a sensitive key within JSON text of its own ends there, with
 * `[REDACTED]`: for text of which `holdsSecret` is true, so that a text that a caller chose, a user agent for one, hides no
 * more of the record than itself. The members' own keys and values are as they were; so is text that is no JSON.
 */
export function stringsCut(text: string, keys: readonly string[]): string {
  const sound = `"(?:[^"\\\\]++|(?!${ESCAPED_QUOTE})${ESCAPE})*+"`;
  const before = `(?:(?!${keyOrEscape(keys)})${CHARACTER})*+`;
  const passed = `(?:[^"]++|${sound}|"${before}")*+`;
  return `regexp_replace(${text}, ${sqlText(`\\G(${passed}"${before})${CHARACTER}++"`)}, '$1[REDACTED]"')`;
}

/**
 * Where a member with a sensitive key may begin in JSON text within a string: behind a quote, that of the string
 * too, with backslashes that deeper strings drop, or at an escape of what keys, their quotes and colons are made of.
 */
function keyOrEscape(keys: readonly string[]): string {
  const colon = '(?:[\\s"]|\\\\++(?:[bfnrt]|u00(?:[01][0-9a-f]|20))?)*+:';
  return `(?i:(?<!\\\\)\\\\++${KEY_ESCAPE}|(?<=["\\\\])(?:${splitKeys(keys)})${colon})`;
}
