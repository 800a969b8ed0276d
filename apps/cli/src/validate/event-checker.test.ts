import { OCSF_SCHEMA } from "@trailhouse/ocsf";
import { expect, test } from "vitest";
import { EventChecker } from "./event-checker.ts";

const later = { ...OCSF_SCHEMA, version: "1.4.9", classes: { api_activity: OCSF_SCHEMA.classes["api_activity"] } } as typeof OCSF_SCHEMA;

function event(version: unknown, classUid = 3001): object {
  return { class_uid: classUid, metadata: { version } };
}

function rules(checker: EventChecker, value: unknown): string[] {
  return [...new Set(checker.check(value).map(({ rule }) => rule))];
}

test("the version that an event says chooses its schema", () => {
  const checker = new EventChecker({ schemas: [later], strict: false });
  expect(rules(checker, event("1.4.0"))).toEqual(["required"]);
  expect(rules(checker, event("1.4.9"))).toEqual(["unknown-class"]);
  expect(checker.check(event("2.0.0"))).toEqual([
    { path: "metadata.version", rule: "unsupported-version", message: 'expected one of the versions 1.4.0, 1.4.9; found "2.0.0"; nothing else was checked' },
  ]);
  expect(rules(checker, event(undefined))).toEqual(["required"]);
  expect(rules(checker, null)).toEqual(["type"]);
});

test("a version that is asked for holds for every event", () => {
  const checker = new EventChecker({ schemas: [later], version: "1.4.9", strict: false });
  expect(rules(checker, event("1.4.0"))).toEqual(["unknown-class"]);
  expect(checker.schemaOf(event("1.4.0")).schema).toBe(later);
  expect(() => new EventChecker({ schemas: [later], version: "1.8.0", strict: false })).toThrow("Expected a schema of OCSF 1.8.0, found 1.4.0, 1.4.9. Give the export of that version with --schema.");
});

test("a schema of the built-in version takes its place; strict adds rules", () => {
  const checker = new EventChecker({ schemas: [{ ...later, version: "1.4.0" }], strict: false });
  expect(rules(checker, event("1.4.0"))).toEqual(["unknown-class"]);
  const strict = new EventChecker({ schemas: [], strict: true });
  expect(rules(strict, event("1.4.0"))).toContain("recommended");
});
