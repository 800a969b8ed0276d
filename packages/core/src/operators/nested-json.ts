import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { DEFAULT_LIMITS } from "../raw-record.ts";
import { nestingDepth } from "../reading/member-text.ts";
import { wellFormedValue } from "../reading/well-formed.ts";

/** An object that is not empty out of JSON text within a record, lone surrogates replaced; undefined where the text holds none, or one deeper than a record may be. */
export function parseNestedObject(text: string): JsonObject | undefined {
  if (!/^\s*\{/.test(text) || nestingDepth(text) > DEFAULT_LIMITS.depth) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    return isJsonObject(value) && Object.keys(value).length > 0 ? wellFormedValue(value, text) : undefined;
  } catch {
    return undefined;
  }
}
