import { redactText, type Json } from "@trailhouse/core";
import { keysWritten } from "../../packages/core/src/reading/member-text.ts";
import { wellFormedValue } from "../../packages/core/src/reading/well-formed.ts";

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

/** True where core has a secret to look for. */
export function mayHoldSecret(text: string): boolean {
  return redactText(text) !== text || /\\u00/.test(text);
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
