import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Baseline, readBaseline, writeBaseline } from "./baseline.ts";
import type { PlacedFinding } from "./findings.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-baseline-"));
afterAll(() => { rmSync(folder, { recursive: true }); });
const path = join(folder, "known.json");

function finding(changes: Partial<PlacedFinding> = {}): PlacedFinding {
  return { source: join(folder, "events.ndjson"), unit: "line", at: 1, path: "type_uid", rule: "type-uid", message: "m", classUid: 3001, className: "3001 Account Change", ...changes };
}

function known(...findings: readonly PlacedFinding[]): Baseline {
  const met = new Baseline(path, []);
  for (const each of findings) met.holds(each);
  return new Baseline(path, met.entries());
}

test("what was written is known when it is read again, and the file is plain to read", async () => {
  const first = new Baseline(path, []);
  for (const each of [finding(), finding({ at: 9 }), finding({ rule: "unreadable", path: "", at: undefined, classUid: null })]) expect(first.holds(each)).toBe(false);
  await writeBaseline(path, first);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
    version: 1,
    findings: [
      { source: "events.ndjson", class_uid: 3001, rule: "type-uid", path: "type_uid", count: 2 },
      { source: "events.ndjson", class_uid: null, rule: "unreadable", path: "", count: 1 },
    ],
  });
  const again = readBaseline(path);
  expect([finding({ at: 700 }), finding({ at: 2 }), finding({ at: 3 })].map((each) => again.holds(each))).toEqual([true, true, false]);
  expect(again.gone).toBe(1);
});

test.each([
  ["another line", { at: 77 }, true],
  ["another message", { message: "worded otherwise" }, true],
  ["another class name", { className: "3001 Something" }, true],
  ["another list element", { path: "observables[7].name" }, true],
  ["another attribute", { path: "observables[1].value" }, false],
  ["another rule", { rule: "enum" }, false],
  ["another class", { classUid: 3004 }, false],
  ["another file", { source: join(folder, "other.ndjson") }, false],
])("%s: known %s", (_what, changes, expected) => {
  const one = finding({ path: "observables[1].name" });
  expect(known(one).holds({ ...one, ...changes })).toBe(expected);
});

test("findings in any order are known to a baseline of them, and one more of a kind is not", () => {
  const some = fc.array(fc.record({ rule: fc.constantFrom("a", "b"), path: fc.constantFrom("x", "y[1]", "y[2]"), classUid: fc.constantFrom(1, 2, null), at: fc.nat() }).map(finding), { minLength: 1 });
  fc.assert(fc.property(some, fc.nat(), (findings, pick) => {
    const baseline = known(...findings);
    const moved = [...findings].reverse();
    expect(moved.every((each) => baseline.holds(each))).toBe(true);
    expect(baseline.gone).toBe(0);
    expect(baseline.holds(findings[pick % findings.length] ?? finding())).toBe(false);
  }));
});

test.each([
  ["", "it is not JSON"],
  ["null", "expected version 1, found none"],
  ['{"version":2,"findings":[]}', "expected version 1, found 2"],
  ['{"version":1}', "expected a list of findings"],
  ['{"version":1,"findings":[{"source":"a"}]}', "findings[0]: expected source, class_uid, rule, path and count"],
])("%j is no baseline", (text, message) => {
  writeFileSync(path, text);
  expect(() => readBaseline(path)).toThrow(`Expected a baseline at ${path}: ${message}. Make it anew with --update-baseline.`);
});

test("a baseline that is not there", () => {
  expect(() => readBaseline(join(folder, "none.json"))).toThrow(/none\.json: no such file or directory\. Make it with --update-baseline\./u);
});
