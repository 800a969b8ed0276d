import { OCSF_SCHEMA, validate } from "@trailhouse/ocsf";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classify } from "./classify.ts";
import { oddRecords } from "./fixtures/odd-records.ts";
import { rawOf, RECORDS } from "./fixtures/records.ts";
import { EVENTS, type AnyEventMapping } from "./gen/events.ts";
import type { SilverRow } from "./gen/silver-row.ts";
import { silverToGoldText } from "./gen/silver-to-gold-text.ts";
import type { Json, JsonObject } from "./json.ts";
import { isPlainText } from "./operators/json-text.ts";
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

test("where a record has no backslash, no text of its row can need an escape, and the events as text are the same", () => {
  const unescaped = oddRecords.map((record) => JSON.stringify(record).replaceAll(/\\(?:u[\da-f]{4}|.)/g, "'")).filter(isJson);
  fc.assert(
    fc.property(unescaped, (text) => {
      const raw = rawOf(text);
      const outcome = transformRecord(raw);
      expect(transformRecordToText(raw)).toEqual(asText(outcome));
      if (outcome.kind !== "row") return;
      const { record: _itself, ...columns } = outcome.silver;
      expect(textsIn(JSON.parse(JSON.stringify(columns)) as Json).filter((each) => JSON.stringify(each) !== `"${each}"`)).toEqual([]);
    }),
    runs,
  );
}, 0);

/** All but what policyDocument decodes, which is written by JSON.stringify whatever it holds. */
function textsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === "policyDocument" ? [] : textsIn(member)));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("no name or caption of the tables needs an escape", () => {
  const names = EVENTS.flatMap((event) => Object.values(event).map(String));
  const captions = Object.values(OCSF_SCHEMA.objects).concat(Object.values(OCSF_SCHEMA.classes) as never[]).flatMap(({ attributes }) => Object.values(attributes).flatMap((each) => Object.values(each.enum ?? {})));
  const lookups = readFileSync(new URL("./gen/lookups.ts", import.meta.url), "utf8").match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  expect(lookups.length).toBeGreaterThan(20);
  expect([...names, ...captions, ...lookups.map((literal) => JSON.parse(literal) as string)].filter((text) => !isPlainText(text))).toEqual([]);
});

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
