import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeStagingFolder, stagingFolder } from "./staging-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-staging-"));
const lake = join(folder, "iam.duckdb");
afterAll(() => { rmSync(folder, { recursive: true }); });

test("folders of dead processes go, those of living ones and of other lakes stay", async () => {
  const dead = spawnSync(process.execPath, ["--version"]).pid;
  const own = stagingFolder(lake);
  const kept = [stagingFolder(lake, process.ppid), stagingFolder(join(folder, "other.duckdb"), dead), `${lake}.staging-notes`];
  for (const path of [...kept, own, stagingFolder(lake, dead)]) mkdirSync(path);
  writeFileSync(join(own, "left.ndjson"), "x");
  expect(await makeStagingFolder(lake)).toBe(own);
  expect(existsSync(stagingFolder(lake, dead))).toBe(false);
  expect(kept.map((path) => existsSync(path))).toEqual([true, true, true]);
  expect(existsSync(join(own, "left.ndjson"))).toBe(false);
});
