import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileValidators } from "../compile-validators.ts";
import { EVENTS } from "../fixtures/events.ts";
import { processes, withValue } from "../fixtures/mutate.ts";
import type { EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import { DEFAULT_PROFILES, OCSF_SCHEMA } from "../schema.ts";
import type { OcsfClass } from "../schema-model.ts";
import type { Check } from "./check.ts";
import { enumSiblingsOf } from "./enum-siblings.ts";
import { checkEachObservable, checkObservables } from "./observables.ts";
import { surelyValidOf } from "./surely-valid.ts";

const surelyValid = surelyValidOf(OCSF_SCHEMA);
const siblings = enumSiblingsOf(OCSF_SCHEMA);
const validators = compileValidators(OCSF_SCHEMA, DEFAULT_PROFILES);
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 3000);

function findingsOf(check: Check, event: EventRecord, ocsfClass: OcsfClass): Finding[] {
  const findings: Finding[] = [];
  check({ event, ocsfClass, profiles: DEFAULT_PROFILES }, (finding) => findings.push(finding));
  return findings;
}

/** Every path of an event, `a.b[0].c`, those to objects and lists too. */
function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, member]) => pathsOf(member, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`));
  return path === "" ? inner : [path, ...inner];
}

const names = fc.constantFrom("uid", "name", "type", "type_id", "action", "action_id", "ip", "unknown", "__proto__", "account", "profiles", "observables", "time_dt", "session", "[0]");
const values = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, 0, -0, 1, 99, 3001, 1.5, -1, "", "Other", "Unknown", "1", "10.0.0.1", "::1", "2026-01-01T00:00:00Z", true, {}, [], [[]], [{}], { uid: "x" }, [{ uid: "x" }], NaN),
  fc.string({ maxLength: 80 }),
  fc.integer({ min: -5, max: 100_000 }),
);

/** An event of ours with up to three values set, added or taken out, at places that it has or beside them. */
const events = fc.constantFrom(...Object.values(EVENTS)).chain((make) => {
  const place = fc.tuple(fc.constantFrom(...pathsOf(make())), fc.option(names, { freq: 3 }), values);
  return fc.array(place, { maxLength: 3 }).map((changes) => changes.reduce<object>((event, [path, beside, value]) => changed(event, path, beside, value), make()));
});

function changed(event: object, path: string, beside: string | null, value: unknown): object {
  try {
    return withValue(event, beside === null ? path : path.replace(/[^.]+$/, beside), value);
  } catch {
    return event;
  }
}

describe("what is surely valid", () => {
  test.each(Object.entries(EVENTS))("%s is", (name, make) => {
    expect(surelyValid(make() as unknown as EventRecord, classNamed(name), DEFAULT_PROFILES)).toBe(true);
  });

  test("gives no finding when it is looked at in full, whatever stands in the event", () => {
    fc.assert(fc.property(events, (event) => {
      const ocsfClass = Object.values(OCSF_SCHEMA.classes).find(({ uid }) => uid === (event as EventRecord)["class_uid"]);
      if (ocsfClass === undefined || !surelyValid(event as EventRecord, ocsfClass, DEFAULT_PROFILES)) return;
      const validator = validators(ocsfClass.name);
      expect([validator(event), validator.errors]).toEqual([true, null]);
      expect(findingsOf(siblings, event as EventRecord, ocsfClass)).toEqual([]);
    }), { numRuns: RUNS });
  });

  test("leaves what is nested deep to the validators", () => {
    const deep = withValue(EVENTS.account_change(), "actor.process", processes(60));
    expect(surelyValid(deep as EventRecord, classNamed("account_change"), DEFAULT_PROFILES)).toBe(false);
  });
});

describe("the short way through observables", () => {
  const leaf = fc.constantFrom<unknown>("a", "b", 1, true, null);
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("node"), { maxLength: 3 }), fc.dictionary(fc.constantFrom("a", "b", "0", "0]", "length"), tie("node"), { maxKeys: 3 })),
  })).node;
  const name = fc.array(fc.constantFrom("a", "b", "a[0]", "b[1]", "a[00]", "a[0", "0", "length", "[0]", ""), { minLength: 1, maxLength: 4 }).map((steps) => steps.join("."));
  const observable = fc.record({ name: fc.oneof(name, leaf), value: fc.oneof(fc.constantFrom("a", "b", "1", "true"), leaf) });

  test("finds what following every name finds", () => {
    fc.assert(fc.property(tree, tree, fc.array(observable, { maxLength: 3 }), (a, b, observables) => {
      const event = { a, b, observables } as EventRecord;
      expect(findingsOf(checkObservables, event, classNamed("account_change"))).toEqual(findingsOf(checkEachObservable, event, classNamed("account_change")));
    }), { numRuns: RUNS });
  });

  test("says of what is too much to follow that it is, although the first values are right", () => {
    const event = { a: Array.from({ length: 1001 }, () => ({ a: Array.from({ length: 1001 }, () => ({ a: "x" })) })), observables: [{ name: "a.a.a", value: "x" }] };
    expect(findingsOf(checkObservables, event, classNamed("account_change")).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "observable-path: expected names that can be followed in 1000000 steps all together, found more; the observables from here on were not checked",
    ]);
  });
});

function classNamed(name: string): OcsfClass {
  const ocsfClass = OCSF_SCHEMA.classes[name];
  if (ocsfClass === undefined) throw new Error(`expected the class ${name}`);
  return ocsfClass;
}
