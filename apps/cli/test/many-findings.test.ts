import { join } from "node:path";
import { expect, test } from "vitest";
import { write } from "./logs.ts";
import { temporaryFolder, trailhouse } from "./trailhouse.ts";

const folder = temporaryFolder();

/** A finding as the JSON form prints it. */
interface Found {
  readonly source: string;
  readonly line: number;
}

const LINES = 3500;

test("thousands of findings come from worker threads in the order of the lines, each once, as they do without threads", () => {
  const text = Array.from({ length: LINES }, (_, index) => `no JSON ${index}\n`).join("");
  write(join(folder, "a.ndjson"), text);
  write(join(folder, "b.ndjson"), text);
  const inThreads = trailhouse(["validate", "a.ndjson", "b.ndjson", "--first", "100000", "--format", "ndjson", "--workers", "2"], { cwd: folder });
  const alone = trailhouse(["validate", "-", "--first", "100000", "--format", "ndjson"], { cwd: folder, input: text });
  expect([inThreads.status, alone.status]).toEqual([1, 1]);
  const linesOf = (stdout: string, source: string): number[] => stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Found).filter((found) => found.source === source).map(({ line }) => line);
  const all = Array.from({ length: LINES }, (_, index) => index + 1);
  expect(linesOf(alone.stdout, "-")).toEqual(all);
  expect(linesOf(inThreads.stdout, "a.ndjson")).toEqual(all);
  expect(linesOf(inThreads.stdout, "b.ndjson")).toEqual(all);
});
