import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packed, record, write } from "./logs.ts";
import { temporaryFolder, trailhouse } from "./trailhouse.ts";

const folder = temporaryFolder();
const logs = join(folder, "logs");
for (let file = 0; file < 12; file += 1) write(join(logs, `${file}.json.gz`), packed(Array.from({ length: 10 }, () => record())));

/** A run into a new lake on a disk that is almost full for some of the times that it is asked: first for a warning, then before each file and each batch. */
function runOn(name: string, from: number, to: number): { status: number | null; stderr: string; taken: number; left: string[] } {
  const lake = join(folder, name, "iam.duckdb");
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "run-on-disk.mjs"), logs, lake, String(from), String(to)], { encoding: "utf8" });
  const counted = trailhouse(["query", "--lake", lake, "--json", "SELECT count(*)::INTEGER AS n FROM gold.account_change"]).stdout;
  return { status, stderr, taken: (JSON.parse(counted) as { n: number }).n, left: readdirSync(join(folder, name)) };
}

test("before the disk is full the run stops; what is staged and fits is taken in, and the rest is told", () => {
  const { status, stderr, taken, left } = runOn("fits", 7, 7);
  expect(stderr).toContain("stopped: 5 files with 50 new events are in the lake, 7 files are not. Run the same command again to go on.\nThe disk is almost full: 1.0 kB are free");
  expect({ status, taken, left }).toEqual({ status: 3, taken: 50, left: ["iam.duckdb"] });
});

test("what is staged and does not fit is told as not in the lake, and left nowhere; the next run has all", () => {
  const { status, stderr, taken, left } = runOn("full", 7, Infinity);
  expect(stderr).toContain("stopped: 0 files with 0 new events are in the lake, 12 files are not.");
  expect({ status, taken, left }).toEqual({ status: 3, taken: 0, left: ["iam.duckdb"] });
  expect(runOn("full", 0, 0)).toMatchObject({ status: 0, taken: 120 });
});
