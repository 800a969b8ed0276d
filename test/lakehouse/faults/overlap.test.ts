import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { CALL_FAULTS, STATEMENT_FAULTS, type FaultKind } from "../stand-in/faults.ts";
import { setScene, underFaults, type Scene } from "./disturb.ts";
import { push, stagedFiles } from "./disturbed-push.ts";
import { EVENTS, FIRST, SECOND, THIRD } from "./sources.ts";
import { clear, contents, contradictions, TARGET } from "./tables-of-test.ts";

let scene: Scene;
beforeAll(async () => { scene = await setScene(); });
beforeEach(async () => { await clear(scene.standIn); });
afterAll(async () => { await scene.standIn.stop(); });

/** Each event once, whichever file brought it. */
async function expectWhole(told = ""): Promise<void> {
  const { standIn } = scene;
  const found = await contents(standIn);
  expect(await contradictions(standIn), told).toEqual([]);
  for (const [table, rows] of Object.entries(EVENTS)) expect(found[table]?.length, `${told} ${table}`).toBe(rows);
  expect(found["control.files"]?.length, told).toBe(3);
  expect(found["control.quarantine"]?.length, told).toBe(2);
  expect(stagedFiles(standIn.volumes, TARGET), told).toEqual([]);
}

it("a push of a file that went no further than silver is finished by one that takes it in together with another", async () => {
  const { standIn } = scene;
  const silver = scene.steps.filter(({ label }) => label.startsWith("MERGE INTO `company`.`gold`"))[0];
  expect(silver).toBeDefined();
  await underFaults(standIn, [{ at: 1, kind: "gone-before", counts: ({ text }) => text.includes("MERGE INTO `company`.`gold`") }], {}, [[SECOND]]);
  await push(standIn.connection, [[FIRST, SECOND, THIRD]], { target: TARGET });
  await expectWhole();
});

it("two pushes of overlapping files at once leave each event once, and a ledger that adds up", async () => {
  const { standIn } = scene;
  standIn.faults.plan();
  const connection = { ...standIn.connection, retry: { attempts: 20, minDelayMs: 1, maxDelayMs: 20 } };
  const orders = [[[FIRST, SECOND], [THIRD]], [[THIRD, SECOND], [FIRST]], [[SECOND], [THIRD, FIRST]]];
  await Promise.all(orders.map((groups) => push(connection, groups, { target: TARGET })));
  await expectWhole();
});

const kinds = fc.constantFrom<FaultKind>(...CALL_FAULTS, ...STATEMENT_FAULTS);
const fault = fc.record({ at: fc.integer({ min: 1, max: 70 }), kind: kinds });
const files = fc.shuffledSubarray([FIRST, SECOND, THIRD], { minLength: 1 });
const attempt = fc.record({ faults: fc.array(fault, { minLength: 1, maxLength: 3 }), groups: fc.array(files, { minLength: 1, maxLength: 2 }), reingest: fc.boolean() });

it("whatever goes wrong in whatever pushes of whichever of the files, a last push leaves each event once", async () => {
  const runs = Number(process.env["TRAILHOUSE_FAULT_RUNS"] ?? 8);
  await fc.assert(fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 3 }), async (attempts) => {
    await clear(scene.standIn);
    for (const { faults, groups, reingest } of attempts) await underFaults(scene.standIn, faults, { reingest }, groups);
    await push(scene.standIn.connection, [[FIRST, SECOND, THIRD]], { target: TARGET });
    await expectWhole();
  }), { numRuns: runs, endOnFailure: false });
});
