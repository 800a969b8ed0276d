import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CALL_FAULTS, STATEMENT_FAULTS, UPLOAD_FAULTS, type FaultKind } from "../stand-in/faults.ts";
import { CONCURRENT_APPEND } from "../stand-in/tables.ts";
import { disturbed, setScene, type Scene } from "./disturb.ts";
import { canHit, faultAt } from "./steps.ts";

const KINDS: readonly FaultKind[] = [...CALL_FAULTS, ...STATEMENT_FAULTS, ...UPLOAD_FAULTS];

let scene: Scene;
beforeAll(async () => { scene = await setScene(); });
afterAll(async () => { await scene.standIn.stop(); });

describe("a push that meets a fault at any statement or transfer of a file, and is run again, leaves the tables of one that met none", () => {
  it.each(KINDS)("%s", async (kind) => {
    const steps = scene.steps.filter(({ label }) => canHit(kind, label));
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) await disturbed(scene, [faultAt(step, kind)]);
  });

  it.each(["drop-before", "drop-after"] as const)("%s, at calls that only ask", async (kind) => {
    const asking = (name: string) => ["OpenSession", "GetOperationStatus", "GetResultSetMetadata", "FetchResults", "CloseOperation"].includes(name);
    for (let at = 1; at <= scene.calls.filter(({ name }) => asking(name)).length; at += 7) await disturbed(scene, [{ at, kind, counts: ({ name }) => asking(name) }]);
  });
});

/** As the server words them (Databricks: error conditions; Delta: concurrency control). */
const CONFLICTS = [
  CONCURRENT_APPEND,
  "[DELTA_CONCURRENT_APPEND.WITHOUT_HINT] Transaction conflict detected. A concurrent MERGE added data to the root of the table, please retry this operation. SQLSTATE: 2D521",
  "[DELTA_CONCURRENT_DELETE_READ] ConcurrentDeleteReadException: This transaction attempted to read one or more files that were deleted (for example part-00000-1.snappy.parquet in the root of the table) by a concurrent update. Please try the operation again.",
  "[DELTA_CONCURRENT_DELETE_DELETE] ConcurrentDeleteDeleteException: This transaction attempted to delete one or more files that were deleted (for example part-00000-1.snappy.parquet in the root of the table) by a concurrent update. Please try the operation again.",
  "[DELTA_CONCURRENT_WRITE] ConcurrentWriteException: A concurrent transaction has written new data since the current transaction read the table. Please try the operation again.",
  "[DELTA_METADATA_CHANGED] MetadataChangedException: The metadata of the Delta table has been changed by a concurrent update. Please try the operation again.",
];

it("tries again when another writer was there first, however the server words it", async () => {
  const merges = scene.steps.filter(({ label }) => label.startsWith("MERGE"));
  for (const [index, conflict] of CONFLICTS.entries()) {
    const step = merges[index % merges.length];
    if (step !== undefined) await disturbed(scene, [faultAt(step, "conflict", { conflict })]);
  }
});

it("waits for as long as Retry-After asks", async () => {
  const step = scene.steps.find(({ label }) => label.startsWith("MERGE INTO `company`.`gold`"));
  const begun = Date.now();
  if (step !== undefined) await disturbed(scene, [faultAt(step, "429", { retryAfter: 2 })]);
  expect(Date.now() - begun).toBeGreaterThanOrEqual(2000);
});
