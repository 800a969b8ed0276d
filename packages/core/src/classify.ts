import { EVENTS, EVENT_SOURCES, fallbackMapping, FILTERED_EVENT_TYPES, type AnyEventMapping } from "./gen/events.ts";
import type { JsonObject } from "./json.ts";
import { booleanOf, textOf } from "./operators/read-values.ts";
import { timestampOf } from "./operators/timestamp.ts";
import { isRecord } from "./reading/text-to-record.ts";
import { wellFormedString } from "./reading/well-formed.ts";
import { redactText } from "./redact.ts";

/** What is to be done with a record. */
export type Classification =
  | { readonly kind: "selected"; readonly event: AnyEventMapping }
  | { readonly kind: "filtered"; readonly reason: string }
  | { readonly kind: "rejected"; readonly reason: "no-event-name" | "no-event-time"; readonly detail: string };

const BY_SOURCE_AND_NAME: ReadonlyMap<string, ReadonlyMap<string, AnyEventMapping>> = bySourceAndName();

function bySourceAndName(): ReadonlyMap<string, ReadonlyMap<string, AnyEventMapping>> {
  const sources = new Map<string, Map<string, AnyEventMapping>>();
  for (const event of EVENTS) {
    const names = sources.get(event.eventSource) ?? new Map<string, AnyEventMapping>();
    sources.set(event.eventSource, names.set(event.eventName, event));
  }
  return sources;
}

/**
 * Says whether a record is selected, and which row of the events tables it falls under: the pair of eventSource and
 * eventName, never a guess from the name. A selected event that no row names falls under the fallback. An absent
 * eventType counts as AwsApiCall (CloudTrail User Guide, "CloudTrail record contents").
 */
export function classify(record: JsonObject): Classification {
  const filtered = FILTERED_EVENT_TYPES.get(textOf(record["eventType"]) ?? "AwsApiCall");
  if (filtered !== undefined) return { kind: "filtered", reason: filtered };
  const eventSource = textOf(record["eventSource"]);
  if (eventSource !== undefined && !EVENT_SOURCES.has(eventSource)) return { kind: "filtered", reason: "other-service" };
  const eventName = textOf(record["eventName"]);
  if (eventName === undefined) return missing("no-event-name", "eventName", record);
  if (eventSource === undefined) return { kind: "filtered", reason: "no-event-source" };
  if (timestampOf(record["eventTime"]) === undefined) return missing("no-event-time", "eventTime", record);
  const row = BY_SOURCE_AND_NAME.get(eventSource)?.get(eventName);
  return { kind: "selected", event: row ?? fallbackMapping(eventSource, redactText(eventName), booleanOf(record["readOnly"]) === true) };
}

function missing(reason: "no-event-name" | "no-event-time", member: string, record: JsonObject): Classification {
  const what = member === "eventTime" ? "an ISO 8601 time" : "a text";
  const found = record[member];
  const shown = found === undefined ? `none${otherMembers(record)}` : shownText(JSON.stringify(found), MOST_FOUND_CHARS);
  return { kind: "rejected", reason, detail: `expected ${what} in ${member}, found ${shown}` };
}

const MOST_FOUND_CHARS = 80;
const MOST_NAMES = 8;
const MOST_NAME_CHARS = 40;

/** What an object has that is no record: the names may tell a form in which records stand that are not read. */
function otherMembers(value: JsonObject): string {
  if (isRecord(value)) return "";
  const names = Object.keys(value);
  if (names.length === 0) return "; the object has no members";
  const shown = names.slice(0, MOST_NAMES).map((name) => shownText(name, MOST_NAME_CHARS));
  return `; the object's members are ${shown.join(", ")}${names.length > MOST_NAMES ? " …" : ""}`;
}

function shownText(text: string, mostChars: number): string {
  return wellFormedString(redactText(text).slice(0, mostChars));
}
