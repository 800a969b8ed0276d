import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { DEFAULT_LIMITS } from "../raw-record.ts";
import { keysWritten, nestingDepth } from "../reading/member-text.ts";
import { wellFormedValue } from "../reading/well-formed.ts";

const SPACED_COLON = /"\s+:/;

/**
 * An object that is not empty out of JSON text within a record, lone surrogates replaced; undefined where the text holds none,
 * or one deeper than a record may be, or says more than an object can: with a key twice, or a number beyond a double.
 */
export function parseNestedObject(text: string): JsonObject | undefined {
  if (!/^\s*\{/.test(text) || nestingDepth(text) > DEFAULT_LIMITS.depth) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined;
    const object = wellFormedValue(value, text);
    return hasKeys(text, keysOf(object)) ? object : undefined;
  } catch {
    return undefined;
  }
}

/** How many keys a value has at all depths; NaN where it holds an infinite number. */
function keysOf(value: Json): number {
  if (typeof value === "number") return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  const members = Object.values<Json>(value);
  return members.reduce<number>((keys, member) => keys + keysOf(member), Array.isArray(value) ? 0 : members.length);
}

/** True where so many keys stand in JSON text. A colon right behind a quote is a key's, or stands in a string: then there are more. */
function hasKeys(text: string, keys: number): boolean {
  if (Number.isNaN(keys)) return false;
  return (!SPACED_COLON.test(text) && text.split('":').length - 1 === keys) || keysWritten(text) === keys;
}
