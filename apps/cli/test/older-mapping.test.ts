import { MAPPING_VERSION } from "@trailhouse/core";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { withLake } from "../src/lake/open-lake.ts";
import { packed, record, write } from "./logs.ts";
import { temporaryFolder, trailhouse, withoutProgress } from "./trailhouse.ts";

const folder = temporaryFolder();
let lake = "";
let lakes = 0;
beforeEach(() => { lake = `lake-${lakes += 1}`; });

function run(log: string, ...args: readonly string[]): ReturnType<typeof trailhouse> {
  const ended = trailhouse(["run", log, "--lake", lake, ...args], { cwd: folder });
  return { ...ended, stderr: withoutProgress(ended.stderr) };
}

/** Makes all rows of the lake those of an older mapping version. */
async function age(): Promise<void> {
  await withLake({ path: join(folder, lake), access: "change", waitSeconds: 0 }, async (opened) => {
    for (const table of ["silver.aws_cloudtrail_account_change", "gold.account_change"]) {
      for await (const row of (await opened.query(`UPDATE ${table} SET _mapping_version = 'older\u001b'`)).rows) expect(row).toBeDefined();
    }
  });
}

test("a run says once that older rows stay as they are, and remap makes them again", async () => {
  write(join(folder, "first.json.gz"), packed([record(), record()]));
  write(join(folder, "second.json.gz"), packed([record()]));
  expect(run("first.json.gz")).toMatchObject({ status: 0, stderr: "" });
  await age();
  const outdated = "The lake holds rows of another mapping version (older\\u001b), which stay as they are: trailhouse remap makes them again.\n";
  for (const form of [[], ["--json"]]) expect(run("second.json.gz", ...form)).toMatchObject({ status: 0, stderr: outdated });
  expect(JSON.parse(trailhouse(["remap", "--lake", lake, "--json"], { cwd: folder }).stdout)).toMatchObject({ mappingVersion: MAPPING_VERSION, replaced: 2, kept: {} });
  expect(run("second.json.gz").stderr).toBe("");
});

test("a run that takes the older rows' files in again leaves none, and says nothing", async () => {
  write(join(folder, "again.json.gz"), packed([record()]));
  run("again.json.gz");
  await age();
  expect(run("again.json.gz", "--reingest")).toMatchObject({ status: 0, stderr: "" });
});

test("a record that the lake took is made again, whatever its size", async () => {
  const large = record({ requestParameters: { userName: "large", tags: [{ key: "k", value: "x".repeat(17 * 1024 * 1024) }] } });
  write(join(folder, "large.json.gz"), packed([large]));
  expect(run("large.json.gz", "--max-record-bytes", "33554432").status).toBe(0);
  await age();
  const { status, stdout } = trailhouse(["remap", "--lake", lake, "--json"], { cwd: folder });
  expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 0, replaced: 1, invalid: 0, kept: {} });
});
