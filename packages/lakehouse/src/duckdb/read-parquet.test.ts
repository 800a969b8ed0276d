import { DuckDBInstance } from "@duckdb/node-api";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ParquetReader } from "./read-parquet.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-parquet-"));
const reader = await ParquetReader.start();
afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});

async function write(name: string, select: string): Promise<string> {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (${select}) TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`);
  return path;
}

async function rowsOf(path: string, columns: readonly string[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const rows of reader.rows(path, columns)) all.push(...rows.map((row) => JSON.parse(row) as unknown));
  return all;
}

test("columns have their kind of value, nested ones too", async () => {
  const path = await write("kinds.parquet", "SELECT 1 AS n, 'x' AS t, TIMESTAMPTZ '2023-03-17 16:31:50.5+00' AS z, TIMESTAMP_NS '2023-03-17 16:31:50.123456789' AS ns, {a: [1], \"b c\": NULL::VARCHAR} AS s, MAP {'k': 'v'} AS m, '{}'::JSON AS j");
  const kinds = Object.fromEntries((await reader.columns(path)).map(({ name, type }) => [name, type]));
  expect(kinds).toEqual({
    n: { kind: "scalar" }, t: { kind: "string" }, z: { kind: "timestamp" }, ns: { kind: "timestamp" }, m: { kind: "map", value: { kind: "string" } }, j: { kind: "json" },
    s: { kind: "struct", fields: [{ name: "a", type: { kind: "array", element: { kind: "scalar" } } }, { name: "b c", type: { kind: "string" } }] },
  });
  expect(await rowsOf(path, ["z", "ns", "s", "m", "j"])).toEqual([
    { z: "2023-03-17 16:31:50.5+00", ns: "2023-03-17 16:31:50.123456789", s: { a: [1], "b c": null }, m: { k: "v" }, j: {} },
  ]);
});

test("Hive partitions are columns and say so; a path with brackets and quotes is a path", async () => {
  const path = await write("class_uid=3001/it's [x]/part", "SELECT 5 AS a");
  expect(await reader.columns(path)).toEqual([{ name: "a", type: { kind: "scalar" } }, { name: "class_uid", type: { kind: "scalar" }, partition: true }]);
  expect(await rowsOf(path, ["class_uid", "a"])).toEqual([{ class_uid: 3001, a: 5 }]);
});

test("rows come in the file's order", async () => {
  const path = await write("many.parquet", "SELECT i FROM range(300000) t(i)");
  const rows = await rowsOf(path, ["i"]);
  expect(rows).toHaveLength(300_000);
  expect(rows.every((row, index) => (row as { i: number }).i === index)).toBe(true);
});

test("what is no Parquet file is an error of DuckDB", async () => {
  const path = join(folder, "not.parquet");
  writeFileSync(path, "PAR1 this is none PAR1");
  await expect(reader.columns(path)).rejects.toThrow(/Footer|parquet/u);
});
