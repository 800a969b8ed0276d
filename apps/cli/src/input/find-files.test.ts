import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openPath } from "./file-path.ts";
import { findFiles } from "./find-files.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-find-"));
mkdirSync(join(folder, "logs/deep"), { recursive: true });
mkdirSync(join(folder, "logs/.hidden"));
for (const name of ["logs/b.json", "logs/a.json.gz", "logs/deep/c", "logs/.DS_Store", "logs/.hidden/d.json"]) {
  writeFileSync(join(folder, name), "{}");
}
symlinkSync("..", join(folder, "logs/deep/circle"));
afterAll(() => { rmSync(folder, { recursive: true }); });

async function find(...paths: string[]): Promise<{ files: string[]; missing: string[] }> {
  const found = await findFiles(paths.map((path) => (path === "-" ? path : join(folder, path))));
  const names = found.files.map(({ path }) => (path === "-" ? path : relative(folder, path)));
  return { files: names, missing: found.missing.map(({ path, reason }) => `${relative(folder, path)}: ${reason}`) };
}

test("a directory gives its files, deep and in order, hidden ones left out, circles of links once", async () => {
  expect(await find("logs")).toEqual({ files: ["logs/a.json.gz", "logs/b.json", "logs/deep/c"], missing: [] });
});

test("a glob gives its matches; each file comes once", async () => {
  expect((await find("logs/**/c")).files).toHaveLength(1);
  expect(await find("logs/*.json", "logs/b.json", "logs")).toEqual({ files: ["logs/b.json", "logs/a.json.gz", "logs/deep/c"], missing: [] });
});

test("- stands for stdin", async () => {
  expect(await find("-", "-")).toEqual({ files: ["-"], missing: [] });
});

test("what is not there is missing, with the reason", async () => {
  expect(await find("none", "logs/*.parquet", "logs/b.json/x", "logs/b.json")).toEqual({
    files: ["logs/b.json"],
    missing: ["none: no such file or directory", "logs/*.parquet: no file matches", "logs/b.json/x: a part of the path is not a directory"],
  });
});

test("a given directory without files is named, one that was read under another path is not", async () => {
  mkdirSync(join(folder, "bare/deep"), { recursive: true });
  const found = await findFiles([join(folder, "bare"), join(folder, "logs"), join(folder, "logs/deep")]);
  expect(found.empty).toEqual([join(folder, "bare")]);
});

/** As a process marks what is its own. */
const MARK = "1795316400000-0123456789ab-17-89abcdef";

test("the lake that is written, and what is beside it, is no input; other files are, whatever their name", async () => {
  const beside = ["iam.duckdb", "iam.duckdb.wal", "iam.duckdb.wal.checkpoint", "iam.duckdb.tmp/duckdb_temp_storage.tmp", "iam.duckdb.staging-17/1/gold.ndjson", `iam.duckdb.tmp-${MARK}/duckdb_temp_storage.tmp`, `iam.duckdb.new-${MARK}`, `iam.duckdb.new-${MARK}.wal`];
  const others = ["iam.duckdb.json", "iam.duckdb.new-logs.json", "iam.duckdb.staging-x", "iam.duckdb.tmp-x.json", "iam.duckdb2", "other.duckdb"];
  for (const name of ["tmp", `tmp-${MARK}`]) mkdirSync(join(folder, `lake/iam.duckdb.${name}`), { recursive: true });
  mkdirSync(join(folder, "lake/iam.duckdb.staging-17/1"), { recursive: true });
  for (const name of [...beside, ...others]) writeFileSync(join(folder, "lake", name), name);
  symlinkSync("lake/iam.duckdb", join(folder, "linked"));
  for (const lake of ["lake/iam.duckdb", "linked"]) {
    const found = await findFiles([join(folder, "lake"), join(folder, "lake/iam.duckdb"), join(folder, "lake/*.wal")], { lake: join(folder, lake) });
    expect(found.files.map(({ path }) => basename(path))).toEqual(others);
    expect([found.missing, new Set(found.leftOut.map(({ reason }) => reason))]).toEqual([[], new Set(["belongs to the lake that is written"])]);
  }
});

// Names are bytes on Linux alone.
test.runIf(process.platform === "linux")("names that are not UTF-8 are found, each told from the others", async () => {
  const named = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from(join(folder, "bytes/b")), Buffer.from(bytes), Buffer.from("d.json")]);
  mkdirSync(Buffer.concat([Buffer.from(join(folder, "bytes/é")), Buffer.from([0xff])]), { recursive: true });
  for (const byte of [0x9b, 0x9c]) writeFileSync(named(byte), String(byte));
  writeFileSync(Buffer.concat([Buffer.from(join(folder, "bytes/é")), Buffer.from([0xff]), Buffer.from("/c.json")]), "c");
  const found = await findFiles([join(folder, "bytes")]);
  expect(found.files.map(({ path }) => relative(folder, path))).toEqual(["bytes/b\\x9bd.json", "bytes/b\\x9cd.json", "bytes/é\\xff/c.json"]);
  expect(found.files.map((file) => readFileSync(openPath(file), "utf8"))).toEqual(["155", "156", "c"]);
  // As Node gives an argument with such a name, and as a glob finds it.
  for (const path of [named(0x9b).toString(), join(folder, "bytes/*.json")]) {
    const { files, missing } = await findFiles([path]);
    expect([files.length, missing]).toEqual([2, []]);
  }
  expect((await findFiles([join(folder, "bytes/none\uFFFD")])).missing).toHaveLength(1);
});
