import { sqlLet, sqlText } from "../../operators/operator.ts";
import { escapable } from "./redact-to-spark.ts";

/** Levels of JSON text within strings of JSON text that are looked into, as core does. */
const NESTING = 8;

/** The code of what stands for the quotes of a string whose content is looked into: a key may begin where the string does. */
const STRING_QUOTE = 0x7f;

/**
 * Spark SQL that is true where JSON text, redacted before, still holds a sensitive key whose value is neither null nor
 * replaced: in the text itself, and in the text of its strings, up to eight strings deep. For text that may hold a secret.
 */
export function holdsSecret(text: string, keys: readonly string[]): string {
  const found = (name: string, quotes = '"') => `${name} RLIKE ${sqlText(leftPattern(keys, quotes))}`;
  const step = sqlLet("within", withinStrings("around.text"), (inner) => `named_struct('text', ${inner}, 'found', around.found OR coalesce(${found(inner, `["\\x${STRING_QUOTE.toString(16)}]`)}, false))`);
  const nested = `aggregate(sequence(1, ${NESTING}), named_struct('text', ${text}, 'found', false), (around, level) -> CASE WHEN around.found OR NOT contains(around.text, '\\\\') THEN around ELSE ${step} END, around -> around.found)`;
  return `(${found(text)} OR ${nested})`;
}

/** A sensitive key with a value; a quote too many may stand before the colon. */
function leftPattern(keys: readonly string[], opening: string): string {
  const names = keys.map((key) => Array.from(key, escapable).join("")).join("|");
  const after = "\\s*+[,}\\]]";
  return `(?i)${opening}(?:${names})"[\\s"]*+:\\s*+(?!null${after}|"\\[REDACTED\\]"${after})`;
}

/**
 * The contents of all strings of a text without their escapes: what stands between the strings is kept, control characters
 * are spaces. Spark reads the escapes itself, out of the whole text as one JSON string; an escape that is none stands for
 * its character.
 */
function withinStrings(text: string): string {
  const spaced = `regexp_replace(${text}, ${sqlText("[\\x00-\\x1f]")}, ' ')`;
  const unquoted = `regexp_replace(${spaced}, ${sqlText('(?<!\\\\)((?:\\\\\\\\)*+)"')}, concat('$1', chr(${STRING_QUOTE})))`;
  const sound = `regexp_replace(${unquoted}, ${sqlText('(\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))|\\\\')}, '$1')`;
  return `try_variant_get(try_parse_json(concat('"', ${sound}, '"')), '$', 'string')`;
}
