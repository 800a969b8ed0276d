import type { Json, JsonObject } from "../json.ts";

const LONE_SURROGATE = /\p{Cs}/gu;
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/** The string with each lone surrogate replaced by U+FFFD, as `String.prototype.toWellFormed` does it. */
export function wellFormedString(text: string): string {
  return text.replace(LONE_SURROGATE, "\uFFFD");
}

/** The parsed value of `text` without lone surrogates, which only an escape can bring into it. */
export function wellFormedValue(value: JsonObject, text: string): JsonObject {
  return text.includes("\\u") && SURROGATE_ESCAPE.test(text) ? wellFormedObject(value) : value;
}

function wellFormedObject(value: JsonObject): JsonObject {
  // fromEntries defines own properties, so a key `__proto__` stays one.
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [wellFormedString(key), wellFormed(member)]));
}

function wellFormed(value: Json): Json {
  if (typeof value === "string") return wellFormedString(value);
  if (typeof value !== "object" || value === null) return value;
  return isArray(value) ? value.map(wellFormed) : wellFormedObject(value);
}

function isArray(value: JsonObject | readonly Json[]): value is readonly Json[] {
  return Array.isArray(value);
}
