import { expect, test } from "vitest";
import { reconcile } from "./reconciliation.ts";
import { addFile, disagreements, emptyReport, hasFaults } from "./run-report.ts";
import type { RunReport } from "./run-report.ts";

const TABLES = ["silver.aws_cloudtrail_api_activity", "gold.api_activity"];

function report(read: number): RunReport {
  const made = emptyReport(TABLES);
  const sums = { read, selected: 1300, filtered: { "other-service": 8000, insight: 3 }, rejected: { "invalid-json": 1 }, fallback: { "New\u001bEvent": 2 } };
  const places = { "invalid-json": [{ file: "a\u001b.json", record: 7, detail: "expected a value, found x" }] };
  addFile(made, { sums, places }, { new: 1200, duplicate: 100, invalid: 1, tables: { "silver.aws_cloudtrail_api_activity": 1200, "gold.api_activity": 1199 } });
  return made;
}

test("the sums for people", () => {
  expect(reconcile(report(9304))).toEqual([
    "files: 1 read, 0 known and skipped, 0 failed",
    "",
    "records",
    "  read       9,304  = selected + filtered + rejected",
    "  selected   1,300  = new + duplicate",
    "  filtered   8,003  other-service 8,000, insight 3",
    "  rejected       1  invalid-json 1",
    "  new        1,200  = silver = gold + invalid",
    "  duplicate    100",
    "  silver     1,200",
    "  gold       1,199",
    "  invalid        1  in quarantine, with their findings",
    "",
    "rows added",
    "  silver.aws_cloudtrail_api_activity  1,200",
    "  gold.api_activity                   1,199",
    "",
    "fallback to api_activity (events in no mapping table)",
    "  New\\u001bEvent  2",
    "",
    "what was wrong",
    "  invalid: 1. Silver has these events; their gold rows and what is wrong with them are in the quarantine. Please report it.",
    "  invalid-json: 1. The file is damaged or not written by CloudTrail: do what stands beside it, or else fetch it again from where it came.",
    "    a\\u001b.json:7  expected a value, found x",
  ]);
});

test("sums that disagree are said and are a fault", () => {
  expect(disagreements(report(9304))).toEqual([]);
  expect(disagreements(report(9305))).toEqual(["sums disagree: read is 9305, but selected + filtered + rejected is 9304"]);
});

test("nothing rejected, invalid or failed is no fault", () => {
  expect(hasFaults(emptyReport(TABLES))).toBe(false);
  expect(hasFaults(report(9304))).toBe(true);
});

test("names from data may be anything", () => {
  const made = emptyReport([]);
  const sums = { read: 1, selected: 0, filtered: JSON.parse('{"__proto__":1}') as Record<string, number>, rejected: {}, fallback: {} };
  addFile(made, { sums, places: {} }, { new: 0, duplicate: 0, invalid: 0, tables: {} });
  expect(JSON.stringify(made.records.filtered)).toBe('{"__proto__":1}');
});
