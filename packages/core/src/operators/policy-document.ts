import type { Json } from "../json.ts";
import { parseNestedObject } from "./nested-json.ts";

/** A policy document out of JSON text, URL-encoded or not: an object where it parses to one, else the text as it came. */
export function policyDocument(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  return parseNestedObject(text) ?? parseNestedObject(decoded(text)) ?? text;
}

function decoded(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : "";
  } catch {
    return "";
  }
}
