import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
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
