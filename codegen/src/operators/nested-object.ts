import { wellFormedJson } from "./lone-surrogates.ts";
import { isTooDeep } from "./nesting-depth.ts";
import { holdsInfinity } from "./number-range.ts";
import { sqlLet } from "./operator.ts";

/** A VARIANT that is an object as a map of its members; NULL for any other. */
export function memberMap(variant: string): string {
  return `try_variant_get(${variant}, '$', 'map<string,variant>')`;
}

/** Spark SQL that is true for a VARIANT that is an object with members. A schema of the whole would cost more. */
export function isFilledObject(variant: string): string {
  return `size(${memberMap(variant)}) > 0`;
}

/**
 * Spark SQL of an object that is not empty out of JSON text; core's `parseNestedObject`. Text with a key twice in an object
 * or a number beyond a double stays text. try_parse_json stops at the end of the first value; so that nothing may follow,
 * the text is put in an array before its own hash, which no text holds.
 */
export function nestedObject(text: string): string {
  return sqlLet("json_text", text, (json) => `CASE WHEN ${json} RLIKE '^[ \\\\t\\\\r\\\\n]*[{]' THEN ${parsed(json)} END`);
}

function parsed(json: string): string {
  return sqlLet("whole", `CASE WHEN NOT (${isTooDeep(json)}) AND NOT (${holdsInfinity(json)}) THEN ${wholeJson(json)} END`, (value) => `CASE WHEN ${isFilledObject(value)} THEN ${value} END`);
}

/** Spark SQL of the VARIANT of a text that is JSON and nothing more; NULL for any other. */
export function wholeJson(text: string): string {
  const hash = `sha2(${text}, 256)`;
  const framed = `try_parse_json(concat('[', ${wellFormedJson(text)}, ',"', ${hash}, '"]'))`;
  return sqlLet("framed", framed, (frame) => `CASE WHEN try_variant_get(${frame}, '$[1]', 'string') = ${hash} THEN try_variant_get(${frame}, '$[0]', 'variant') END`);
}
