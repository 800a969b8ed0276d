/**
 * Records that a rule of the mapping decides, each with what its event must say: `expected.json` has values by the path
 * of the attribute, null where nothing may stand there. It is written by hand from the rules.
 */
import { describe, expect, test } from "vitest";
import { goldenCases, readCase, rowOf } from "./golden-pairs.ts";
import { RULES, valueAt, type Values } from "./rules.ts";

describe.each(goldenCases())("%s", (name) => {
  const record = readCase(name, "record.json") as Values;
  const row = rowOf(record);
  const gold = JSON.parse(JSON.stringify(row.gold)) as Values;

  test("says what is expected", () => {
    const expected = readCase(name, "expected.json") as Values;
    const found = Object.fromEntries(Object.keys(expected).map((attribute) => [attribute, valueAt(gold, attribute) ?? null]));
    expect(found).toEqual(expected);
  });

  test("validates and keeps the mapping rules", () => {
    expect(row.findings).toEqual([]);
    for (const [rule, problemOf] of Object.entries(RULES)) expect(problemOf(record, gold), rule).toBeUndefined();
  });
});
