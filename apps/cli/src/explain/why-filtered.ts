import { EVENTS } from "@trailhouse/core";
import type { RawRecord } from "@trailhouse/core";

const MAX_SHOWN_CHARS = 80;

/** Why a record is filtered, in words, from the member that decided. */
export function whyFiltered(reason: string, raw: RawRecord): string {
  if (reason === "no-event-source") return "it has no eventSource";
  if (reason !== "other-service") return `its eventType is ${shown(raw, "eventType")}`;
  const taken = [...new Set(EVENTS.map((event) => event.eventSource))].join(", ");
  return `its eventSource is ${shown(raw, "eventSource")}; records of ${taken} are taken`;
}

function shown(raw: RawRecord, member: string): string {
  const value = "value" in raw ? raw.value[member] : undefined;
  return value === undefined ? "absent" : JSON.stringify(value).slice(0, MAX_SHOWN_CHARS);
}
