import type { EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import type { OcsfClass, OcsfSchema } from "../schema-model.ts";

/** What a check looks at. */
export interface CheckedEvent {
  readonly event: EventRecord;
  readonly ocsfClass: OcsfClass;
  /** The class's profiles that the event declares. */
  readonly profiles: readonly string[];
}

/** A rule beyond JSON Schema: reports what it finds wrong with an event. */
export type Check = (checked: CheckedEvent, report: (finding: Finding) => void) => void;

/** Makes the check of a schema; what it learns of the schema is kept as long as the check. */
export type CheckOf = (schema: OcsfSchema) => Check;
