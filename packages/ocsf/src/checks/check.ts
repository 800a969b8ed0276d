import type { EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import type { OcsfClass } from "../schema-model.ts";

/** A rule beyond JSON Schema: reports what it finds wrong with an event of the class. */
export type Check = (event: EventRecord, ocsfClass: OcsfClass, report: (finding: Finding) => void) => void;
