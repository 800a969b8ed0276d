import type { Json } from "../json.ts";
import { parseNestedObject } from "./nested-json.ts";

/** A policy document out of JSON text, URL-encoded or not: an object where it parses to one, else the text as it came. */
export function policyDocument(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  return parseNestedObject(text) ?? parseNestedObject(decoded(text)) ?? text;
}

/** Text with U+FFFD is left alone: it stands for bytes that are no UTF-8, which Spark cannot tell apart. */
function decoded(text: string): string {
  try {
    const done = text.includes("%") ? decodeURIComponent(text) : "";
    return done.includes("\uFFFD") ? "" : done;
  } catch {
    return "";
  }
}
