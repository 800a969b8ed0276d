// What a stranger's program looks like. Type-checked here from source, and by pack.test.ts against the installed packages.
import { readRecords, transformRecord, type Outcome } from "@trailhouse/core";
import type { Table } from "@trailhouse/lakehouse";
import { validate, type Finding, type OcsfEvent } from "@trailhouse/ocsf";

type Typed<T> = 0 extends 1 & T ? "any: the types did not arrive" : true;
export const typed: readonly [Typed<Outcome>, Typed<Table>, Typed<Finding>, Typed<OcsfEvent>] = [true, true, true, true];

/** What is wrong with the events that some CloudTrail bytes give. */
export async function* findings(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Finding> {
  for await (const record of readRecords(bytes)) {
    const outcome = transformRecord(record);
    if (outcome.kind === "row") yield* validate(outcome.gold);
  }
}
