import { EVENTS } from "@trailhouse/core";
import { OUTCOME_NAMES, variantsOf } from "@trailhouse/cli/sample";
import { describe, expect, test } from "vitest";
import { rowOf } from "./golden-pairs.ts";
import { RULES, type Values } from "./rules.ts";

const SEEDS = [2, 3, 5];

describe.each(EVENTS.map((event) => event.eventName))("%s", (eventName) => {
  test("every outcome validates and keeps the mapping rules", () => {
    for (const { variant, record } of SEEDS.flatMap((seed) => variantsOf(eventName, seed))) {
      const row = rowOf(record);
      expect(row.findings, variant).toEqual([]);
      for (const [name, rule] of Object.entries(RULES)) {
        expect(rule(record, row.gold as unknown as Values), `${eventName}, ${variant}: ${name}`).toBeUndefined();
      }
    }
  });
});

test("all outcomes occur", () => {
  const seen = new Set(EVENTS.flatMap((event) => variantsOf(event.eventName, 2).map((each) => each.variant)));
  expect([...seen].sort()).toEqual([...OUTCOME_NAMES].sort());
});
