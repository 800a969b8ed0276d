import { validate } from "@trailhouse/ocsf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { classify } from "./classify.ts";
import { oddRecords } from "./fixtures/odd-records.ts";
import { rawOf, RECORDS } from "./fixtures/records.ts";
import { EVENTS, type AnyEventMapping } from "./gen/events.ts";
import type { SilverRow } from "./gen/silver-row.ts";
import { silverToGoldText } from "./gen/silver-to-gold-text.ts";
import type { JsonObject } from "./json.ts";
import { toGold, toSilver, transformRecord, transformRecordToText, type Outcome } from "./transform-record.ts";

/** `FUZZ_RUNS=100000` looks for longer than a test run may. */
const runs = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 300) };

test("an event as text is what JSON.stringify makes of the event, whatever stands in the record", () => {
  fc.assert(
    fc.property(oddRecords, (record) => {
      const raw = rawOf(JSON.stringify(record));
      expect(transformRecordToText(raw)).toEqual(asText(transformRecord(raw)));
    }),
    runs,
  );
}, 0);

function asText(outcome: Outcome): Outcome<string> {
  return outcome.kind === "row" ? { ...outcome, gold: JSON.stringify(outcome.gold) } : outcome;
}

// Rows that no record gives: any text anywhere, numbers for dates, mappings that contradict themselves.
const texts = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\"", "\\", "\n", "\ud800", "😀", "not a time", "999.1.1.1", "1.2.3.4", "2026-03-17T16:31:50Z", ""));
const mappings = fc.tuple(fc.constantFrom(...EVENTS), fc.record({ activityId: fc.integer({ min: -1, max: 99 }), activityName: texts, typeUid: fc.integer({ min: 300_000, max: 601_000 }), typeName: texts, categoryUid: fc.integer({ min: 0, max: 9 }), className: texts }, { requiredKeys: [] }));

test("an event is written as text only where it validates, even of rows and mappings that are never made", () => {
  const paths = fc.array(fc.tuple(fc.constantFrom("eventTime", "eventTimeText", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "record", "requestID", "userIdentity.type", "userIdentity.arn", "userIdentity.sessionContext.attributes.creationDate", "target.kind", "target.uid", "target.name", "target.accountId"), texts), { maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(RECORDS)), paths, mappings, (record, changes, [row, changed]) => {
      const [silver, event] = [changedRow(rowOf(record), changes), { ...row, ...changed } as AnyEventMapping];
      const text = silverToGoldText(silver, event);
      if (text === undefined) return;
      const gold = toGold(silver, event);
      expect(text).toBe(JSON.stringify(gold));
      expect(validate(gold)).toEqual([]);
    }),
    runs,
  );
}, 0);

function rowOf(record: JsonObject): SilverRow {
  const raw = rawOf(JSON.stringify(record));
  const found = classify(record);
  if (!("value" in raw) || found.kind !== "selected") throw new TypeError("expected a selected record");
  return toSilver(raw, found.event);
}

function changedRow(silver: SilverRow, changes: readonly (readonly [string, string])[]): SilverRow {
  const changed = structuredClone(silver) as unknown as Record<string, unknown>;
  for (const [path, text] of changes) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const owner = steps.reduce<Record<string, unknown>>((at, step) => (at[step] ??= {}) as Record<string, unknown>, changed);
    owner[last] = text;
  }
  return changed as unknown as SilverRow;
}

test("ordinary records are written as text at once", () => {
  for (const record of Object.values(RECORDS)) {
    const found = classify(record);
    if (found.kind === "selected") expect(silverToGoldText(rowOf(record), found.event)).toContain(`"operation":"${record.eventName}"`);
  }
});
