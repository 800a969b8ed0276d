import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packed, record, write } from "./logs.ts";
import { BINARY, temporaryFolder, trailhouse } from "./trailhouse.ts";

const folder = temporaryFolder();

function logs(name: string, ...records: Record<string, unknown>[]): string {
  write(join(folder, name, "a.json.gz"), packed(records));
  return join(folder, name);
}

test("a run of the folder in which its lake stands reads neither the lake nor what a killed run left", () => {
  const cwd = logs("beside", record());
  for (const left of ["iam.duckdb.staging-99999999/batch-1/gold.account_change.ndjson", "iam.duckdb.staging-1/batch-1/gold.account_change.ndjson"]) write(join(cwd, left), "no record\n");
  const runs = [0, 1, 2].map(() => trailhouse(["run", ".", "--lake", "iam.duckdb", "--json"], { cwd }));
  expect(runs.map(({ status, stdout }) => [status, (JSON.parse(stdout) as { files: unknown }).files])).toEqual([
    [0, { read: 1, skipped: 0, failed: 0 }],
    [0, { read: 0, skipped: 1, failed: 0 }],
    [0, { read: 0, skipped: 1, failed: 0 }],
  ]);
  const alone = trailhouse(["run", "iam.duckdb", "--lake", "iam.duckdb"], { cwd });
  expect([alone.status, alone.stderr]).toEqual([2, "trailhouse: Expected files to read, found none: iam.duckdb: belongs to the lake that is written. Give files, directories, globs, or - for stdin.\n"]);
});

test("what a command prints to a file in the folder is not read", () => {
  const cwd = logs("printed", record());
  const output = openSync(join(cwd, "events.ndjson"), "w");
  const { status, stderr } = spawnSync(process.execPath, [BINARY, "transform", "."], { cwd, stdio: ["ignore", output, "pipe"], encoding: "utf8" });
  closeSync(output);
  expect([status, stderr]).toEqual([0, ""]);
  expect(readFileSync(join(cwd, "events.ndjson"), "utf8").trimEnd().split("\n")).toHaveLength(1);
});

test.runIf(process.platform === "linux")("files whose names are not UTF-8 are read, and named so that they are told apart", () => {
  const cwd = logs("bytes", record());
  for (const byte of [0x9b, 0x9c]) writeFileSync(Buffer.concat([Buffer.from(join(cwd, "b")), Buffer.from([byte]), Buffer.from("d.json")]), JSON.stringify([record(), {}]));
  const { status, stdout } = trailhouse(["run", ".", "--lake", "iam.duckdb", "--json", "--by-file"], { cwd });
  const { files, byFile, firstFaults } = JSON.parse(stdout) as { files: unknown; byFile: { file: string }[]; firstFaults: Record<string, { file: string }[]> };
  expect([status, files, byFile.map(({ file }) => file)]).toEqual([1, { read: 3, skipped: 0, failed: 0 }, ["a.json.gz", "b\\x9bd.json", "b\\x9cd.json"]]);
  expect(firstFaults["no-event-name"]?.map(({ file }) => file).sort()).toEqual(["b\\x9bd.json", "b\\x9cd.json"]);
  const names = trailhouse(["query", "--lake", "iam.duckdb", "--json", "SELECT _source_file AS name FROM gold.account_change ORDER BY name"], { cwd });
  expect(names.stdout.trimEnd().split("\n")).toEqual(["a.json.gz", "b\\x9bd.json", "b\\x9cd.json"].map((name) => JSON.stringify({ name })));
  for (const workers of ["1", "3"]) expect(trailhouse(["transform", ".", "--workers", workers], { cwd }).stdout.trimEnd().split("\n")).toHaveLength(3);
});
