// What a stranger's program looks like, by every door there is. Type-checked here from source, and by pack.test.ts against the
// installed packages, the packages' own types with it.
import type { main } from "@trailhouse/cli";
import type { SampleFile } from "@trailhouse/cli/sample";
import { readRecords, transformRecord, type Outcome } from "@trailhouse/core";
import type { RowOutcome } from "@trailhouse/core/transform";
import type { DeployServices } from "@trailhouse/deploy";
import type { Connect } from "@trailhouse/deploy/settings";
import type { Table } from "@trailhouse/lakehouse";
import type { ConnectionOptions } from "@trailhouse/lakehouse/databricks";
import type { LakeError } from "@trailhouse/lakehouse/errors";
import { validate, type Finding, type OcsfEvent } from "@trailhouse/ocsf";
import type { JsonSchema } from "@trailhouse/ocsf/schema";
import type { ValidateOptions } from "@trailhouse/ocsf/validate";
import type { BundleOptions } from "@trailhouse/pipeline";

type Typed<T> = 0 extends 1 & T ? "any: the types did not arrive" : true;
type AllTyped<T extends readonly unknown[]> = { readonly [Place in keyof T]: Typed<T[Place]> };
export const typed: AllTyped<[
  typeof main, SampleFile, Outcome, RowOutcome, DeployServices, Connect, Table, ConnectionOptions, LakeError, Finding, OcsfEvent,
  JsonSchema, ValidateOptions, BundleOptions,
]> = [true, true, true, true, true, true, true, true, true, true, true, true, true, true];

/** What is wrong with the events that some CloudTrail bytes give. */
export async function* findings(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Finding> {
  for await (const record of readRecords(bytes)) {
    const outcome = transformRecord(record);
    if (outcome.kind === "row") yield* validate(outcome.gold);
  }
}
