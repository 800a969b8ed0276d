/**
 * Records that a rule of the mapping decides, each with what its event must say: `expected.json` has values by the path
 * of the attribute, null where nothing may stand there. It is written by hand from the rules.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rowOf } from "./golden-pairs.ts";
import { RULES, valueAt, type Values } from "./rules.ts";

const CASES = path.join(import.meta.dirname, "cases");

function read(name: string, file: string): Values {
  return JSON.parse(readFileSync(path.join(CASES, name, file), "utf8")) as Values;
}

describe.each(readdirSync(CASES).sort())("%s", (name) => {
  const record = read(name, "record.json");
  const row = rowOf(record);
  const gold = JSON.parse(JSON.stringify(row.gold)) as Values;

  test("says what is expected", () => {
    const expected = read(name, "expected.json");
    const found = Object.fromEntries(Object.keys(expected).map((attribute) => [attribute, valueAt(gold, attribute) ?? null]));
    expect(found).toEqual(expected);
  });

  test("validates and keeps the mapping rules", () => {
    expect(row.findings).toEqual([]);
    for (const [rule, problemOf] of Object.entries(RULES)) expect(problemOf(record, gold), rule).toBeUndefined();
  });
});
