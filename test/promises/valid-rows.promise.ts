import assert from "node:assert/strict";
import { validate } from "@trailhouse/ocsf";
import { hostileRecordTexts } from "./arbitraries/records.ts";
import { promise } from "./product-promise.ts";
import { outcomeOf } from "./read-outcomes.ts";

const DEEPEST = 100;

/** Levels of nesting, counted by brackets outside strings. */
function levelsOf(text: string): number {
  let level = 0;
  let deepest = 0;
  for (const [token] of text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, "").matchAll(/[[\]{}]/g)) {
    level += token === "{" || token === "[" ? 1 : -1;
    deepest = Math.max(deepest, level);
  }
  return deepest;
}

export const validRows = promise({
  name: "Every gold row validates, whatever stands in the record",
  arbitrary: hostileRecordTexts,
  runs: 800,
  check: async (text) => {
    const { outcome } = await outcomeOf(text);
    const isTooDeep = levelsOf(text) > DEEPEST;
    assert.equal(outcome.kind === "rejected" && outcome.reason === "too-deep", isTooDeep, "rejected as too deep exactly beyond 100 levels");
    if (outcome.kind !== "row") return;
    assert.deepEqual(outcome.findings, [], "findings");
    assert.deepEqual(validate(JSON.parse(JSON.stringify(outcome.gold))), [], "findings of the event as it is written");
  },
});
