import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { all, array, column, OPTIONS, scratch, stageBatch, struct, table, TABLES } from "../testing/sample-lake.ts";
import type { Table } from "../table-model.ts";
import { openAs, openDuckDbLake } from "./open-lake.ts";

async function changed(file: string, ...statements: string[]): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

const grown: readonly Table[] = [
  ...TABLES.slice(0, 2),
  table("gold", "logins", "time_dt", [
    column("time", "long"), column("api", struct(column("data", "json"), column("operation", "string"))), column('odd "name"', "string"), column("score", "double"), column("tags", array({ kind: "string" })), column("unmapped", "json"),
    column("user", struct(column("type", "string"), column("name", "string"), column("groups", array(struct(column("uid", "string"), column('odd "m"', struct(column("x", "integer")))))))),
    column("count", "integer", true),
  ]),
  ...TABLES.slice(3), table("gold", "new_table", "time_dt", []),
];

describe("opening a lake", () => {
  it("makes one, with comments, and opens it again", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "it's a [lake]*?.duckdb");
    await (await openDuckDbLake(file, OPTIONS)).close();
    const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly: true });
    expect(await all(lake, "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE database_name = 'lake' ORDER BY 1")).toEqual(
      ["gold.logins", "gold.others", "silver.logins", "silver.others", "trailhouse.files", "trailhouse.lake", "trailhouse.quarantine"].map((name) => [name]));
    expect(await all(lake, "SELECT comment FROM duckdb_tables() WHERE schema_name = 'gold' AND table_name = 'logins'")).toEqual([["Somebody's logins"]]);
    expect(await all(lake, "SELECT format_version, ocsf_version, created_by FROM trailhouse.lake")).toEqual([[1, "1.4.0", "trailhouse test"]]);
    await expect(lake.commit({ files: [], rows: {}, quarantine: [] })).rejects.toThrow("is opened for reading only.");
    await lake.close();
  });

  it("sealed, keeps SQL from every other file and from settings, and still answers what does not fit into memory", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await (await openDuckDbLake(file, OPTIONS)).close();
    await writeFile(join(dir.path, "secret.csv"), "a\n1\n");
    const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly: true, sealed: true, memoryLimit: "60MB", threads: 1 });
    for (const sql of [
      `COPY (SELECT 1) TO '${dir.path}/out.csv'`, `ATTACH '${dir.path}/other'`, `SELECT * FROM read_csv('${dir.path}/secret.csv')`, `EXPORT DATABASE '${dir.path}/all'`,
      "INSTALL httpfs", "SET enable_external_access = true", "SET memory_limit = '1GB'", "DELETE FROM gold.logins",
    ]) await expect(all(lake, sql), sql).rejects.toThrow(/disabled|locked|read-only|Permission Error/iu);
    expect(existsSync(join(dir.path, "out.csv"))).toBe(false);
    expect(await all(lake, "SELECT count(*) FROM (SELECT md5(range::VARCHAR) AS m FROM range(1500000) ORDER BY m OFFSET 10)")).toEqual([[1_499_990]]);
    await lake.close();
  });

  it("takes an empty file for nothing, and never makes one for reading", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await writeFile(file, "");
    await (await openDuckDbLake(file, OPTIONS)).close();
    const absent = join(dir.path, "absent");
    await expect(openDuckDbLake(absent, { ...OPTIONS, readOnly: true })).rejects.toThrow(`There is no lake at ${absent}. Make one with trailhouse run, or give the path of one.`);
    await (await openDuckDbLake(join(dir.path, "new", "folder", "lake"), OPTIONS)).close();
    expect(existsSync(join(dir.path, "new", "folder", "lake"))).toBe(true);
    await writeFile(join(dir.path, "file"), "");
    await expect(openDuckDbLake(join(dir.path, "file", "lake"), OPTIONS)).rejects.toThrow(/^The lake .* cannot be made: .*(ENOTDIR|EEXIST)/);
  });

  it("refuses what is no lake", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "notes.txt");
    await writeFile(file, "x".repeat(20_000));
    await expect(openDuckDbLake(file, OPTIONS)).rejects.toThrow(/notes.txt is not a Trailhouse lake: expected a DuckDB file, found something else .* Give the path of a lake; trailhouse run makes one where there is nothing\.$/);
    await expect(openDuckDbLake(dir.path, OPTIONS)).rejects.toThrow("is not a Trailhouse lake: expected a DuckDB file, found something else");
    const other = join(dir.path, "other.duckdb");
    await changed(other, "CREATE TABLE t (a INTEGER)");
    await expect(openDuckDbLake(other, OPTIONS)).rejects.toThrow("is a DuckDB file but not a Trailhouse lake: expected a table trailhouse.lake with one row.");
    // Nothing was changed, and the file is free again.
    await changed(other, "INSERT INTO t VALUES (1)");
  });

  it.each([
    ["events.json", "{}\n"],
    ["events.csv", "a,b\n1,2\n"],
    ["events.parquet", "PAR1"],
    ["sqlite.db", `SQLite format 3\0${"\0".repeat(4080)}`],
  ])("takes %s for no lake, though DuckDB can read such files, and leaves it as it is", async (name, content) => {
    await using dir = await scratch();
    const file = join(dir.path, name);
    await writeFile(file, content);
    for (const readOnly of [false, true]) {
      await expect(openDuckDbLake(file, { ...OPTIONS, readOnly })).rejects.toThrow(`${file} is not a Trailhouse lake: expected a DuckDB file, found something else`);
    }
    expect(await readFile(file, "utf8")).toBe(content);
  });

  it("refuses a newer format and another OCSF version", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await (await openAs(file, OPTIONS, { formatVersion: 7, migrations: [] })).close();
    await expect(openDuckDbLake(file, OPTIONS)).rejects.toThrow(`The lake ${file} has format 7 (made by trailhouse test), this Trailhouse reads up to 1. Install a newer Trailhouse, or export the lake with the one that wrote it.`);
    await expect(openAs(file, { ...OPTIONS, ocsfVersion: "1.9.0" }, { formatVersion: 7, migrations: [] })).rejects.toThrow("holds OCSF 1.4.0, this Trailhouse writes 1.9.0. Export it with the Trailhouse that wrote it (trailhouse test), or run the files into a new lake.");
    await expect(openAs(file, OPTIONS, { formatVersion: 9, migrations: [{ to: 9, statements: [] }] })).rejects.toThrow("has format 7 and this Trailhouse (format 9) has no way from there.");
  });

  it("upgrades an older format in one transaction", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await (await openDuckDbLake(file, OPTIONS)).close();
    const migrations = [{ to: 2, statements: ["ALTER TABLE trailhouse.files ADD COLUMN note VARCHAR"] }, { to: 3, statements: ["ALTER TABLE trailhouse.files RENAME note TO remark"] }];
    await expect(openAs(file, { ...OPTIONS, readOnly: true }, { formatVersion: 3, migrations })).rejects.toThrow(`was made by an older Trailhouse and is opened for reading only. Upgrade it in place by opening it once for writing: trailhouse remap --lake ${file}`);
    const failing = [...migrations.slice(0, 1), { to: 3, statements: ["ALTER TABLE trailhouse.nothing ADD COLUMN x INTEGER"] }];
    await expect(openAs(file, OPTIONS, { formatVersion: 3, migrations: failing })).rejects.toThrow("nothing");
    const lake = await openAs(file, OPTIONS, { formatVersion: 3, migrations });
    expect(await all(lake, "SELECT format_version FROM trailhouse.lake")).toEqual([[3]]);
    expect(await all(lake, "SELECT remark FROM trailhouse.files")).toEqual([]);
    await lake.close();
  });

  it("adds columns, members at any depth and tables, and takes rows in afterwards", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    const old = await openDuckDbLake(file, OPTIONS);
    await old.commit(await stageBatch(old, dir.path, [{ path: "a", events: [{ id: "one", gold: { user: { name: "one", groups: [{ uid: "g" }] } } }] }]));
    await old.close();
    await expect(openDuckDbLake(file, { ...OPTIONS, tables: grown, readOnly: true })).rejects.toThrow("was made by an older Trailhouse");
    const lake = await openDuckDbLake(file, { ...OPTIONS, tables: grown });
    await lake.commit(await stageBatch(lake, dir.path, [{ path: "b", events: [{ id: "two", gold: { count: 3, user: { type: "t", name: "two", groups: [{ uid: "h", 'odd "m"': { x: 5 } }] } } }] }]));
    const rows: unknown[] = [];
    for await (const row of lake.readRows("gold.logins", { columns: ["user", "count"] })) rows.push(row);
    expect(rows).toEqual([{ user: { name: "one", groups: [{ uid: "g" }] } }, { count: 3, user: { type: "t", name: "two", groups: [{ uid: "h", 'odd "m"': { x: 5 } }] } }]);
    await lake.close();
    await (await openDuckDbLake(file, { ...OPTIONS, tables: grown, readOnly: true })).close();
  });

  it("refuses any other difference with both sides", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await (await openDuckDbLake(file, { ...OPTIONS, tables: grown })).close();
    const error: unknown = await openDuckDbLake(file, OPTIONS).catch((reason: unknown) => reason);
    expect((error as Error).message).toBe([
      `The tables of the lake ${file} do not fit this Trailhouse:`,
      '  gold.logins user.groups.element.odd "m": the lake has STRUCT("x" INTEGER), this Trailhouse has no such member',
      "  gold.logins user.type: the lake has VARCHAR, this Trailhouse has no such member",
      "  gold.logins api.operation: the lake has VARCHAR, this Trailhouse has no such member",
      "  gold.logins count: the lake has INTEGER, this Trailhouse has no such column",
      "Export it with the Trailhouse that wrote it, or run the files into a new lake.",
    ].join("\n"));
    const retyped = [...TABLES.slice(0, 3), table("gold", "others", "time_dt", [column("time", "string")])];
    await expect(openDuckDbLake(file, { ...OPTIONS, tables: retyped })).rejects.toThrow("gold.others time: the lake has BIGINT, this Trailhouse has VARCHAR");
  });

  it("checks the table model", async () => {
    const bad = table("silver", "bad", "eventTime", []);
    await expect(openDuckDbLake("never", { ...OPTIONS, tables: [{ ...bad, timeColumn: "nothing" }] })).rejects.toThrow("Table silver.bad: expected its time column nothing to be a timestamp, required in silver; found no column. Correct the table model.");
  });
});
