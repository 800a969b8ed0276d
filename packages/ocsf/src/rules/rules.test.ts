import { describe, expect, test } from "vitest";
import type { RuleId } from "../finding.ts";
import { validate } from "../validate.ts";
import { brokenEvent, RULE_EXAMPLES, SOUND_EVENT } from "./examples.ts";
import { RULES } from "./rules.ts";

const ids = Object.keys(RULES) as RuleId[];

test("the event that the examples break is sound", () => {
  expect(validate(SOUND_EVENT)).toEqual([]);
  expect(validate(SOUND_EVENT, { strict: true }).filter(({ rule }) => rule !== "recommended")).toEqual([]);
});

describe.each(ids)("%s", (id) => {
  test("says what, why and how to mend, in words of its own", () => {
    const { what, why, mend } = RULES[id];
    for (const text of [what, why, mend]) {
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/\.$|\n/);
    }
  });

  test("its example breaks it, and no other rule", () => {
    const known = new Set(validate(SOUND_EVENT, { strict: true }).map(({ path, rule }) => `${path} ${rule}`));
    const event = brokenEvent(RULE_EXAMPLES[id]);
    const broken = validate(event, { strict: RULES[id].strict === true }).filter(({ path, rule }) => !known.has(`${path} ${rule}`));
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set([id]));
  });
});
