import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { parseNestedObject } from "./nested-json.ts";

/** Text: a JSON string that is not empty; anything else is absent, and so stays in `unmapped`. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A boolean, which arrives as such or as "true" or "false" in any case. */
export function booleanOf(value: Json | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const word = value.toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

/** An object, or undefined. */
export function objectOf(value: Json | undefined): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}

/** Any JSON value but null, empty text and an empty object. */
export function jsonOf(value: Json | undefined): Json | undefined {
  return value === undefined || isNothing(value) ? undefined : value;
}

/** An object that is not empty, or text that holds one. */
export function jsonObjectOf(value: Json | undefined): JsonObject | undefined {
  if (typeof value === "string") return parseNestedObject(value);
  return isJsonObject(value) && !isNothing(value) ? value : undefined;
}

/** Null, empty text and an empty object hold nothing that could be lost. */
export function isNothing(value: Json): boolean {
  return value === null || value === "" || (isJsonObject(value) && isEmpty(value));
}

function isEmpty(value: object): boolean {
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}

interface ReadElement<T> {
  readonly value: T;
  /** Nothing of the element is left. */
  readonly whole: boolean;
}

/** The elements of a list that are objects with something to read in them. */
export function listOf<T extends object>(value: Json | undefined, read: (element: JsonObject) => ReadElement<T>): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = (value as readonly Json[]).filter(isJsonObject).map((element) => read(element).value);
  const filled = items.filter((item) => !isEmpty(item));
  return filled.length > 0 ? filled : undefined;
}

/** True where a list's typed elements hold all that the list holds. */
export function isWholeList<T extends object>(value: Json | undefined, read: (element: JsonObject) => ReadElement<T>): boolean {
  if (value === undefined || isNothing(value)) return true;
  if (!Array.isArray(value)) return false;
  return (value as readonly Json[]).every((element) => isNothing(element) || (isJsonObject(element) && read(element).whole));
}

/** Text at a key path of an open-ended value, or undefined. */
export function textAt(value: Json | undefined, key: string, second?: string, ...more: readonly string[]): string | undefined {
  let at = memberOf(value, key);
  if (second !== undefined) at = memberOf(at, second);
  for (const next of more) at = memberOf(at, next);
  return textOf(at);
}

/** True where there is true, or text that says so, at a key path of an open-ended value. */
export function isTrueAt(value: Json | undefined, ...keys: readonly string[]): boolean {
  return booleanOf(keys.reduce<Json | undefined>(memberOf, value)) === true;
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
