import { spawnSync } from "node:child_process";
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { LakeMemoryError, LakeQueryError } from "../lake-errors.ts";
import { all, OPTIONS, scratch, stageBatch } from "../testing/sample-lake.ts";
import { openDuckDbLake } from "./open-lake.ts";

const SCRIPT = fileURLToPath(new URL("../testing/tell-zone.ts", import.meta.url));

/** What queries say on a machine in that zone. */
function told(file: string, zone: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ["--conditions=@trailhouse/source", "--import", "tsx", SCRIPT, file], { encoding: "utf8", env: { ...process.env, TZ: zone } });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as unknown;
}

test("instants of queries are UTC in every zone of the machine, also once the lake is sealed", async () => {
  await using dir = await scratch();
  const file = join(dir.path, "lake");
  const lake = await openDuckDbLake(file, OPTIONS);
  const at = new Date(Date.now() - 30 * 60_000).toISOString();
  await lake.commit(await stageBatch(lake, dir.path, [{ path: "a", events: [{ id: "one", at }] }]));
  await lake.close();
  for (const [zone, clock] of [["Asia/Kolkata", 5], ["America/New_York", 19], ["UTC", 0]] as const) {
    expect(told(file, zone)).toEqual({ clock, setting: ["UTC", "2023-03-17T12:00:00Z"], future: 0, lastHour: 1 });
  }
});

describe("names in queries", () => {
  it("lists the tables, and finds them without their schema", async () => {
    await using dir = await scratch();
    const lake = await openDuckDbLake(join(dir.path, "lake"), OPTIONS);
    // Silver and gold tables of these names: gold goes first.
    expect(await all(lake, "SHOW TABLES")).toEqual([["files"], ["lake"], ["logins"], ["logins"], ["others"], ["others"], ["quarantine"]]);
    expect(await all(lake, "SELECT count(*) FROM logins WHERE time_dt IS NULL")).toEqual([[0]]);
    expect(await all(lake, "SELECT format_version FROM lake.trailhouse.lake")).toEqual([[1]]);
    await all(lake, "CREATE VIEW mine AS SELECT 1 AS x");
    expect(await all(lake, "SELECT current_schema(), x FROM main.mine")).toEqual([["main", 1]]);
    await lake.close();
  });
});

describe("queries that fail", () => {
  it.each([";", "/* nothing */", "-- nothing"])("%s holds no statement", async (sql) => {
    await using dir = await scratch();
    const lake = await openDuckDbLake(join(dir.path, "lake"), OPTIONS);
    const error: unknown = await lake.query(sql).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LakeQueryError);
    expect((error as Error).message).toBe("Expected an SQL statement, found none.");
    await lake.close();
  });

  it("are told from those for which the memory does not do", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await (await openDuckDbLake(file, OPTIONS)).close();
    const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly: true, sealed: true, memoryLimit: "40MB", threads: 1, temporaryDirectory: join(dir.path, "none", "\0") });
    await expect(all(lake, "SELECT list(range || repeat('x', 100)) FROM range(3000000)")).rejects.toThrow(LakeMemoryError);
    await expect(all(lake, "SELECT list(range || repeat('x', 100)) FROM range(3000000)")).rejects.toThrow(/^The query needs more memory than it may have here \(Out of Memory Error: .*\)\. Ask for less at once: fewer columns, a condition, a LIMIT\.$/u);
    await expect(lake.query("SELEC 1")).rejects.toThrow(/Parser Error: syntax error at or near "SELEC"/u);
    await lake.close();
  });
});

test("a lake that was cut short is called damaged; what is no DuckDB file is called no lake", async () => {
  await using dir = await scratch();
  const file = join(dir.path, "lake");
  await (await openDuckDbLake(file, OPTIONS)).close();
  const handle = await open(file, "r+");
  for (const bytes of [300_000, 5000, 100]) {
    await handle.truncate(bytes);
    for (const readOnly of [true, false]) {
      await expect(openDuckDbLake(file, { ...OPTIONS, readOnly })).rejects.toThrow(/^The lake .*lake is damaged: a part of it is missing \(IO Error: .*\)\. Restore it from a backup, copy it once more, or run the files into a new lake\.$/u);
    }
  }
  await handle.close();
  await writeFile(file, "short");
  await expect(openDuckDbLake(file, { ...OPTIONS, readOnly: true })).rejects.toThrow(/is not a Trailhouse lake: expected a DuckDB file, found something else \(.*\)\. Give the path of a lake; trailhouse run makes one where there is nothing\.$/u);
});
