import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { planTasks, usefulWorkers } from "./tasks.ts";
import type { Task } from "./tasks.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-tasks-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

function plan(name: string, bytes: string | Buffer, cut = true): Task[] {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return [...planTasks([{ path, size: Buffer.byteLength(bytes), regular: true }], cut)];
}

function kinds(tasks: readonly Task[]): (string | undefined)[] {
  return tasks.map(({ kind, range }) => (range === undefined ? kind : "range"));
}

const line = `{"a":"${"x".repeat(99_990)}"}\n`;
const large = line.repeat(500);

test("what a file is comes from its bytes, not from its name", () => {
  expect(kinds(plan("a.gz", "{}"))).toEqual(["json"]);
  expect(kinds(plan("a.json", "PAR1 and so on"))).toEqual(["parquet"]);
  expect(kinds(plan("a.parquet", ""))).toEqual(["empty"]);
  expect([...planTasks([{ path: "-", size: 0, regular: false }, { path: join(folder, "none"), size: 5, regular: true }], true)].map(({ kind }) => kind)).toEqual(["stdin", "json"]);
});

test("only large plain lines are cut, and only for several workers", () => {
  expect(kinds(plan("large", large))).toEqual(["range", "range", "range"]);
  expect(kinds(plan("large", large, false))).toEqual(["json"]);
  expect(kinds(plan("list", `[${large}`))).toEqual(["json"]);
  expect(kinds(plan("objects", `{\n${large}`))).toEqual(["json"]);
  expect(kinds(plan("packed", Buffer.concat([gzipSync("{}"), Buffer.from(large)])))).toEqual(["json"]);
});

test("the ranges are the file, each of whole lines, whatever the lengths of lines", () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 6, maxLength: 9 });
  fc.assert(
    fc.property(lengths, fc.boolean(), (each, marked) => {
      const text = (marked ? "\ufeff" : "") + each.map((length) => "y".repeat(length)).join("\n") + large;
      const tasks = plan("lines", text);
      const bytes = readFileSync(join(folder, "lines"));
      const pieces = tasks.map(({ range }) => bytes.subarray(range?.start, range?.end));
      expect(Buffer.concat(pieces).equals(marked ? bytes.subarray(3) : bytes)).toBe(true);
      expect(pieces.every((piece) => piece.at(-1) === 0x0a && piece.length > 0)).toBe(true);
    }),
    { numRuns: 3 },
  );
});

test("small inputs get one thread, large ones no more than there are cores", () => {
  const file = (size: number, path = "a.ndjson") => ({ path, size, regular: true });
  expect(usefulWorkers([file(1e6)], 8)).toBe(1);
  expect(usefulWorkers([file(1e9)], 8)).toBe(8);
  expect(usefulWorkers([file(20e6), file(20e6)], 8)).toBe(2);
  expect(usefulWorkers([file(4e6, "a.gz")], 8)).toBe(2);
});
