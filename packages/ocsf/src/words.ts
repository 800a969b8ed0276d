import { isRecord } from "./event-record.ts";
import type { OcsfAttribute, OcsfSchema } from "./schema-model.ts";

const SHOWN_CHARACTERS = 60;
const SHOWN_VALUES = 12;

const BASE_WORDS: Readonly<Record<string, string>> = {
  boolean_t: "true or false",
  integer_t: "an integer",
  long_t: "an integer",
  float_t: "a number",
  string_t: "a string",
  json_t: "any JSON value",
};

/** What stands in an event, short enough for a message: `the string "abc"`, `an object`, `nothing`. */
export function found(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `the string ${quoted(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return "an object";
  return value === null ? "null" : typeof value === "boolean" ? String(value) : `a ${typeof value}`;
}

/** Text between quotes, cut to what a message can carry. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);
}

/** What an attribute takes: `a list of objects (Group)`, `a string (IP Address)`. */
export function expected(schema: OcsfSchema, attribute: OcsfAttribute): string {
  const word = expectedItem(schema, attribute);
  return attribute.is_array === true ? `a list, each ${word}` : word;
}

/** What one element of an attribute takes; the attribute itself where it is no list. */
export function expectedItem(schema: OcsfSchema, attribute: OcsfAttribute): string {
  if (attribute.object_type !== undefined) return `an object (${schema.objects[attribute.object_type]?.caption ?? attribute.object_type})`;
  const type = schema.types[attribute.type];
  const word = BASE_WORDS[type?.type ?? attribute.type] ?? attribute.type;
  return type?.type === undefined ? word : `${word} (${type.caption})`;
}

/** Words in a list, cut to what a message can carry: `a, b and 80 more`. */
export function listed(words: readonly string[]): string {
  if (words.length <= SHOWN_VALUES) return words.join(", ");
  return `${words.slice(0, SHOWN_VALUES).join(", ")} and ${words.length - SHOWN_VALUES} more`;
}

/** An enum's values with their captions: `0 Unknown, 1 Success, 99 Other`. */
export function enumValues(captions: Readonly<Record<string, string>>): string {
  const all = Object.entries(captions).map(([value, caption]) => (/^\d+$/.test(value) ? `${value} ${caption}` : value));
  return listed(all);
}
