import { TABLES } from "@trailhouse/lakehouse";
import { describe, expect, it } from "vitest";
import { builtBundle } from "./built-bundle.ts";
import { rowsInDuckdb } from "./in-duckdb.ts";

const query = ((await builtBundle())["transformations/reconciliation.sql"] ?? "").replace(/^[\s\S]*?\nAS\n/u, "").replace(/;\s*$/u, "").replaceAll(/\$\{(silver|gold)_schema\}/gu, "$1_tables");

/** A file that the names' stream has listed, at an hour of the day, and one of which the texts' stream has read a record. */
interface Arrived {
  readonly listed?: Readonly<Record<string, string>>;
  readonly read?: readonly string[];
}

/** The accounts of all files where each that was read has one record, whose row stands in both layers. */
async function accounts({ listed = {}, read = [] }: Arrived): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const rows = await rowsInDuckdb([
    "CREATE TABLE cloudtrail_files (_source_file VARCHAR, modified_at TIMESTAMP)",
    "CREATE TABLE cloudtrail_records (_source_file VARCHAR, _source_position BIGINT, outcome VARCHAR, _row_key VARCHAR)",
    ...["silver_tables", "gold_tables"].map((schema) => `CREATE SCHEMA ${schema}`),
    ...TABLES.map(({ layer, name }) => `CREATE TABLE ${layer}_tables.${name} (_row_key VARCHAR, _source_file VARCHAR, _source_position BIGINT)`),
    ...Object.entries(listed).map(([file, time]) => `INSERT INTO cloudtrail_files VALUES ('${file}', TIMESTAMP '2026-01-01 ${time}:00')`),
    ...read.flatMap((file) => [
      `INSERT INTO cloudtrail_records VALUES ('${file}', 1, 'selected', 'key of ${file}')`,
      ...["silver_tables.aws_cloudtrail_account_change", "gold_tables.account_change"].map((table) => `INSERT INTO ${table} VALUES ('key of ${file}', '${file}', 1)`),
    ]),
    query,
  ]);
  return Object.fromEntries(rows.map((row) => [String(row["_source_file"]), row]));
}

const SOUND = { missing: "0", unequal: "0", gap: "0" };
const READ = { ...SOUND, read: "1", selected: "1", silver_rows: "1", gold_rows: "1", not_read: false, unreadable: false };
const NOT_READ = { ...SOUND, read: "0", selected: "0", silver_rows: "0", gold_rows: "0", not_read: true };

describe("the reconciliation, while files arrive", () => {
  it("has a file that was listed and read", async () => {
    expect(await accounts({ listed: { a: "10:00" }, read: ["a"] })).toEqual({ a: expect.objectContaining({ ...READ, modified_at: "2026-01-01 10:00:00" }) as object });
  });

  it("has one that was read and not yet listed", async () => {
    expect(await accounts({ listed: { a: "10:00" }, read: ["a", "b"] })).toMatchObject({ a: READ, b: { ...READ, modified_at: null } });
  });

  it("says of one that was listed and not yet read no more than that", async () => {
    expect(await accounts({ listed: { a: "10:00", b: "10:30" }, read: ["a"] })).toMatchObject({ b: { ...NOT_READ, unreadable: false } });
    expect(await accounts({ listed: { a: "10:00" } })).toMatchObject({ a: { ...NOT_READ, unreadable: false } });
  });

  it.each([["11:00", false], ["11:01", true]])("says that one of 10:00 is unreadable once one of more than an hour later has been read: %s, %s", async (later, unreadable) => {
    expect(await accounts({ listed: { a: "10:00", b: later }, read: ["b"] })).toMatchObject({ a: { ...NOT_READ, unreadable }, b: READ });
  });

  it("does not take a later file for read that was only listed", async () => {
    expect(await accounts({ listed: { a: "10:00", b: "10:10", c: "23:00" }, read: ["b"] })).toMatchObject({ a: { unreadable: false }, c: { unreadable: false } });
  });

  it("has each file once, and none where there is none", async () => {
    const rows = await accounts({ listed: { a: "10:00", b: "12:00" }, read: ["a", "b"] });
    expect(Object.keys(rows).sort()).toEqual(["a", "b"]);
    expect(await accounts({})).toEqual({});
  });
});
