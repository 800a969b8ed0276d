import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { CALL_FAULTS, STATEMENT_FAULTS, type FaultKind } from "../stand-in/faults.ts";
import { setScene, underFaults, type Scene } from "./disturb.ts";
import { push, stagedFiles } from "./disturbed-push.ts";
import { EVENTS, FIRST, SECOND, THIRD } from "./sources.ts";
import { faultAtAny } from "./steps.ts";
import { clear, contents, contradictions, TARGET } from "./tables-of-test.ts";

let scene: Scene;
beforeAll(async () => { scene = await setScene(); });
beforeEach(async () => { await clear(scene.standIn); });
afterAll(async () => { await scene.standIn.stop(); });

/** Rows of all silver tables, each event once. */
const SILVER_ROWS = Object.entries(EVENTS).reduce((sum, [table, rows]) => sum + (table.startsWith("silver.") ? rows : 0), 0);

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
  await underFaults(standIn, [{ at: 1, kind: "gone-before", counts: ({ text }) => text.includes("MERGE INTO `company`.`gold`") }], {}, [[SECOND]]);
  await push(standIn.connection, [[FIRST, SECOND, THIRD]], { target: TARGET });
  await expectWhole();
});

it("two pushes of overlapping files at once leave each event once, and a ledger that adds up", async () => {
  const { standIn } = scene;
  standIn.faults.plan();
  const connection = { ...standIn.connection, retry: { attempts: 20, minDelayMs: 1, maxDelayMs: 20 } };
  const orders = [[[FIRST, SECOND], [THIRD]], [[THIRD, SECOND], [FIRST]], [[SECOND], [THIRD, FIRST]]];
  const reported = await Promise.all(orders.map((groups) => push(connection, groups, { target: TARGET })));
  await expectWhole();
  expect(reported.reduce((sum, rows) => sum + rows)).toBe(SILVER_ROWS);
});

it("two pushes of the same files at once report together what the tables got", async () => {
  const { standIn } = scene;
  standIn.faults.plan();
  const connection = { ...standIn.connection, retry: { attempts: 20, minDelayMs: 1, maxDelayMs: 20 } };
  const reported = await Promise.all([1, 2].map(() => push(connection, [[FIRST, SECOND, THIRD]], { target: TARGET })));
  await expectWhole();
  expect(reported.reduce((sum, rows) => sum + rows)).toBe(SILVER_ROWS);
});

it("a statement of a reingest that was lost, and acts when the rows are there anew, takes none of them", async () => {
  const { standIn } = scene;
  await push(standIn.connection, [[FIRST, SECOND, THIRD]], { target: TARGET });
  for (const lateBy of [5, 10, 15]) {
    const deletion = (text: string) => text.includes("WHEN MATCHED THEN DELETE") && text.includes("`silver`");
    expect(await underFaults(standIn, [{ at: 1, kind: "late", lateBy, counts: ({ text }) => deletion(text) }], { reingest: true })).toBeUndefined();
    await expectWhole(`late by ${lateBy}`);
  }
});

/** Pushes the first file under a fault that lets its entry into the ledger act once a statement of that kind has. */
async function pushWithLateEntry(lateUntil: RegExp): Promise<void> {
  const { faults, connection } = scene.standIn;
  faults.plan({ at: 1, kind: "late", counts: ({ text }) => text.includes("MERGE INTO `company`.`control`.`files`"), lateUntil: ({ text }) => lateUntil.test(text) });
  await push(connection, [[FIRST]], { target: TARGET });
  faults.plan();
}

/** The first statement of a reingest that does this. */
const MOMENTS = {
  "rows leave silver": /`silver`.*THEN DELETE/su,
  "rows come into silver": /MERGE INTO `company`\.`silver`.*NOT MATCHED/su,
  "rows come into gold": /MERGE INTO `company`\.`gold`.*NOT MATCHED/su,
  "rows are counted": /count\(\*\) AS n FROM/u,
} as const;
type Moment = keyof typeof MOMENTS;

it.each(Object.keys(MOMENTS) as Moment[])("an entry into the ledger that was lost, and acts in a later reingest when %s, does not stay with sums of rows that are gone", async (late) => {
  await pushWithLateEntry(MOMENTS[late]);
  // In this order the second file takes events that the first has brought.
  await push(scene.standIn.connection, [[SECOND, FIRST, THIRD]], { target: TARGET, reingest: true });
  await scene.standIn.faults.end();
  await expectWhole();
});

it.each<[Moment, Moment]>([["rows leave silver", "rows come into silver"], ["rows leave silver", "rows come into gold"], ["rows come into silver", "rows come into gold"]])("an entry that acts when %s in a reingest that is killed before %s does not let the next push leave the file out", async (late, killed) => {
  const { connection, faults } = scene.standIn;
  await pushWithLateEntry(MOMENTS[late]);
  faults.plan({ at: 1, kind: "gone-before", counts: ({ text }) => MOMENTS[killed].test(text) });
  await push(connection, [[SECOND, FIRST]], { target: TARGET, reingest: true }).catch(() => undefined);
  await faults.end();
  await push(connection, [[FIRST, SECOND, THIRD]], { target: TARGET });
  await expectWhole();
});

const kinds = fc.constantFrom<FaultKind>(...CALL_FAULTS, ...STATEMENT_FAULTS);
const fault = fc.record({ at: fc.integer({ min: 1, max: 40 }), kind: kinds, lateBy: fc.integer({ min: 1, max: 20 }) });
const files = fc.shuffledSubarray([FIRST, SECOND, THIRD], { minLength: 1 });
const attempt = fc.record({ faults: fc.array(fault, { minLength: 1, maxLength: 3 }), groups: fc.array(files, { minLength: 1, maxLength: 2 }), reingest: fc.boolean() });

it("whatever goes wrong in whatever pushes of whichever of the files, a last push leaves each event once", async () => {
  const runs = Number(process.env["TRAILHOUSE_FAULT_RUNS"] ?? 5);
  await fc.assert(fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 3 }), async (attempts) => {
    await clear(scene.standIn);
    for (const { faults, groups, reingest } of attempts) await underFaults(scene.standIn, faults.map(({ at, kind, lateBy }) => faultAtAny(at, kind, { lateBy })), { reingest }, groups);
    await push(scene.standIn.connection, [[FIRST, SECOND, THIRD]], { target: TARGET });
    await expectWhole();
  }), { numRuns: runs, endOnFailure: false });
});
