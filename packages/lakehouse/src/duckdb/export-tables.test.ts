import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lake } from "../lake.ts";
import { all, OPTIONS, scratch, stageBatch } from "../testing/sample-lake.ts";
import { openDuckDbLake } from "./open-lake.ts";

async function withLake(work: (lake: Lake, directory: string) => Promise<void>): Promise<void> {
  await using dir = await scratch();
  const lake = await openDuckDbLake(join(dir.path, "lake"), OPTIONS);
  const events = [{ id: "one", at: "2023-03-17T23:59:59.5Z", gold: { unmapped: { a: 1 }, user: { name: "u" } } }, { id: "two", at: "2023-03-18T00:00:00Z" }, { id: "three", table: "others" as const }];
  await lake.commit(await stageBatch(lake, dir.path, [{ path: "a", events }]));
  try {
    await work(lake, dir.path);
  } finally {
    await lake.close();
  }
}

async function tree(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1)).sort();
}

describe("export", () => {
  it("writes Parquet by UTC day, instants as UTC, without own columns", () => withLake(async (lake, dir) => {
    const out = join(dir, "it's [out]");
    expect(await lake.exportParquet(out, { tables: ["gold.logins", "silver.logins", "gold.others"] })).toEqual({ "gold.logins": 2, "silver.logins": 2, "gold.others": 1 });
    expect((await tree(out)).map((path) => path.replace(/[^/]+\.parquet$/, "*.parquet"))).toEqual([
      "gold/logins/day=2023-03-17/*.parquet", "gold/logins/day=2023-03-18/*.parquet", "gold/others/day=2023-03-15/*.parquet", "silver/logins/day=2023-03-17/*.parquet", "silver/logins/day=2023-03-18/*.parquet",
    ]);
    const scan = `read_parquet('${join(dir, "it''s [[]out]")}/gold/logins/*/*.parquet', hive_partitioning = true)`;
    expect(await all(lake, `SELECT day, time_dt, "user", unmapped, typeof(unmapped), typeof(time_dt) FROM ${scan} ORDER BY day`)).toEqual([
      ["2023-03-17", "2023-03-17T23:59:59.5Z", { name: "u", groups: null }, { a: 1 }, "JSON", "TIMESTAMP WITH TIME ZONE"], ["2023-03-18", "2023-03-18T00:00:00Z", { name: "two", groups: null }, null, "JSON", "TIMESTAMP WITH TIME ZONE"],
    ]);
    expect(await all(lake, `SELECT count(*) FROM (DESCRIBE FROM ${scan}) WHERE column_name LIKE '\\_%' ESCAPE '\\'`)).toEqual([[0]]);
    expect(await all(lake, `SELECT count(*) FROM (DESCRIBE FROM read_parquet('${join(dir, "it''s [[]out]")}/silver/logins/*/*.parquet')) WHERE column_name = 'userIdentity' AND column_type LIKE '%created TIMESTAMP WITH TIME ZONE%'`)).toEqual([[1]]);
  }));

  it("writes NDJSON", () => withLake(async (lake, dir) => {
    const out = join(dir, "deep", "out");
    expect(await lake.exportNdjson(out)).toEqual({ "silver.logins": 2, "silver.others": 1, "gold.logins": 2, "gold.others": 1 });
    expect(await tree(out)).toEqual(["gold/logins.ndjson", "gold/others.ndjson", "silver/logins.ndjson", "silver/others.ndjson"]);
    expect((await readFile(join(out, "gold/logins.ndjson"), "utf8")).split("\n").slice(0, 1).map((line) => JSON.parse(line) as unknown)).toEqual([
      { time_dt: "2023-03-17T23:59:59.5Z", time: 1679097599500, user: { name: "u" }, unmapped: { a: 1 } },
    ]);
    expect(await readdir(join(dir, "deep"))).toEqual(["out"]);
  }));

  it("refuses a directory with something in it, unless told, and leaves nothing behind when it fails", () => withLake(async (lake, dir) => {
    const out = join(dir, "out");
    await mkdir(out);
    await writeFile(join(out, "mine.txt"), "keep");
    await expect(lake.exportNdjson(out)).rejects.toThrow(`The directory ${out} is not empty (it holds mine.txt). Give an empty or a new one, or say that the tables in it may be replaced.`);
    for (const path of ["mine.txt", "mine.txt/x", "mine.txt/x/y"]) await expect(lake.exportNdjson(join(out, path))).rejects.toThrow(`${join(out, "mine.txt")} is a file. Give a directory to export into.`);
    await lake.exportNdjson(out, { overwrite: true, tables: ["gold.logins"] });
    await lake.exportNdjson(out, { overwrite: true, tables: ["gold.logins", "gold.others"] });
    await lake.exportParquet(out, { overwrite: true, tables: ["gold.others"] });
    await lake.exportParquet(out, { overwrite: true, tables: ["gold.others"] });
    expect((await tree(out)).map((path) => path.replace(/[^/]+\.parquet$/, "*.parquet"))).toEqual(["gold/logins.ndjson", "gold/others/day=2023-03-15/*.parquet", "mine.txt"]);
    const before = await readdir(dir);
    await lake.close();
    await expect(lake.exportNdjson(join(dir, "late"))).rejects.toThrow();
    expect(await readdir(dir)).toEqual(before.filter((name) => !name.endsWith(".wal")));
  }));
});
