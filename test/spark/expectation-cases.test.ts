import { validate } from "@trailhouse/ocsf";
import { describe, expect, it } from "vitest";
import { expectationCases } from "./expectation-cases.ts";

/** The validator's rule for each kind of expectation. */
const RULES = { required: "required", at_least_one: "constraint-at-least-one", just_one: "constraint-just-one", enum: "enum", constant: "enum", sum: "type-uid" } as const;

const cases = await expectationCases();

describe.each(cases.map((one) => ({ name: one.table.name, one })))("expectations of $name", ({ one }) => {
  it("have sound events, and events that break each", () => {
    expect(one.sound.length).toBeGreaterThan(5);
    expect(one.broken.length).toBeGreaterThan(30);
  });

  it("say what the validator says of the same event", () => {
    const unlike = one.broken.filter(({ expectation: { kind, path, name }, event }) => {
      const rule = name === "class_uid_constant" ? "unknown-class" : RULES[kind];
      return !validate(event).some((finding) => finding.rule === rule && finding.path.replaceAll(/\[\d+\]/gu, "") === path);
    });
    expect(unlike.map(({ expectation, event }) => [expectation.name, validate(event)])).toEqual([]);
  });
});
