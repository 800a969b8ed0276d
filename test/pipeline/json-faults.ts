import type { Json } from "@trailhouse/core";
import { SENSITIVE_KEYS } from "../../packages/core/src/gen/events.ts";
import { keysWritten, nestingDepth } from "../../packages/core/src/reading/member-text.ts";
import { wellFormedValue } from "../../packages/core/src/reading/well-formed.ts";

const SENSITIVE: ReadonlySet<string> = new Set(SENSITIVE_KEYS.map((key) => key.toLowerCase()));
const SQL_LEVELS = 3;

/** True where a VARIANT cannot hold what JSON.parse reads: a key twice in an object, or a number beyond a double. */
export function isBeyondVariant(text: string): boolean {
  if (!isJson(text)) return false;
  const { value } = wellFormedValue({ value: JSON.parse(text) as Json }, text);
  return keysWritten(text) !== keysOf(value) || hasInfinite(value);
}

/** True where JSON.parse takes the text. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** True where a sensitive member is an object or an array of more levels than the pipeline's SQL can tell. */
export function hasDeepSecret(text: string): boolean {
  return isJson(text) && holdsDeep(JSON.parse(text));
}

function holdsDeep(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, member]) => (SENSITIVE.has(key.toLowerCase()) ? nestingDepth(JSON.stringify(member)) > SQL_LEVELS : holdsDeep(member)));
}

function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, member) => sum + keysOf(member), own);
}

function hasInfinite(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasInfinite);
}
