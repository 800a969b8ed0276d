import { describe, expect, test } from "vitest";
import { RULES, type Values } from "../golden/rules.ts";
import { corporaAreHere, corporaFiles, outcomesOf } from "./shared-corpora.ts";

const here = corporaAreHere();

describe.runIf(here)("records that others wrote", () => {
  test.each(here ? corporaFiles() : [])("%s: every record has one outcome, every row validates and keeps the rules", async (file) => {
    const outcomes = await outcomesOf(file);
    expect(outcomes.map(({ outcome }) => outcome.position)).toEqual(outcomes.map((_, index) => index + 1));
    for (const { raw, outcome } of outcomes) {
      if (outcome.kind !== "row" || !("value" in raw)) continue;
      expect(outcome.findings).toEqual([]);
      for (const [name, rule] of Object.entries(RULES)) expect(rule(raw.value, outcome.gold as unknown as Values), `record ${outcome.position}: ${name}`).toBeUndefined();
    }
  });

  test("the sums are those counted by hand", async () => {
    const outcomes = (await Promise.all(corporaFiles().map(outcomesOf))).flat();
    // 608 records in the ndjson files, 36 in the pairs and 15 in the fixtures, one of them invalid JSON.
    expect(outcomes).toHaveLength(659);
    expect(outcomes.flatMap(({ outcome }) => (outcome.kind === "rejected" ? [outcome.reason] : []))).toEqual(["invalid-json"]);
    expect(outcomes.filter(({ outcome }) => outcome.kind === "row")).toHaveLength(97);
  });

  test("invented event names fall back to api_activity, counted by name", async () => {
    const outcomes = await outcomesOf("panther-analysis.ndjson.gz");
    const names = outcomes.flatMap(({ outcome }) => (outcome.kind === "row" && outcome.fallback !== undefined ? [outcome.fallback] : []));
    expect([...new Set(names)].sort()).toEqual(["DescribePolicy", "DetachUserGroup", "NotCreateUser", "PutPolicy"]);
  });
});
