import { describe, expect, it } from "vitest";
import type { Table } from "@trailhouse/lakehouse";
import { duckdbType, tableToDuckdb } from "./model-to-duckdb-ddl.ts";

const TABLE: Omit<Table, "duckdb"> = {
  layer: "gold",
  name: 'odd "name"',
  pair: "aws_cloudtrail_odd",
  comment: "Somebody's table",
  timeColumn: "time_dt",
  clusterBy: [["time_dt"]],
  ocsf: { version: "1.4.0", classUid: 3001, className: "odd" },
  mappingVersion: "1",
  columns: [
    { name: "_row_key", type: { kind: "string" }, required: true },
    { name: "time_dt", type: { kind: "timestamp" }, required: true, caption: "Event Time" },
    { name: "user", required: false, caption: "User's \"self\"", type: { kind: "struct", fields: [
      { name: "name", type: { kind: "string" }, required: true },
      { name: "groups", type: { kind: "array", element: { kind: "struct", fields: [{ name: 'a"b', type: { kind: "long" }, required: false }] } }, required: false },
    ] } },
  ],
};

describe("tableToDuckdb", () => {
  it("writes the table, then its comments", () => {
    expect(tableToDuckdb(TABLE).statements).toEqual([
      [
        'CREATE TABLE IF NOT EXISTS "gold"."odd ""name""" (',
        '  "_row_key" VARCHAR NOT NULL,',
        '  "time_dt" TIMESTAMP NOT NULL,',
        '  "user" STRUCT("name" VARCHAR, "groups" STRUCT("a""b" BIGINT)[])',
        ")",
      ].join("\n"),
      `COMMENT ON TABLE "gold"."odd ""name""" IS 'Somebody''s table'`,
      `COMMENT ON COLUMN "gold"."odd ""name"""."time_dt" IS 'Event Time'`,
      `COMMENT ON COLUMN "gold"."odd ""name"""."user" IS 'User''s "self"'`,
    ]);
  });

  it("gives the type of each column for read_json", () => {
    expect(tableToDuckdb(TABLE).columnTypes).toEqual({ _row_key: "VARCHAR", time_dt: "TIMESTAMP", user: 'STRUCT("name" VARCHAR, "groups" STRUCT("a""b" BIGINT)[])' });
  });

  it("knows every kind of type", () => {
    const kinds = ["string", "boolean", "integer", "long", "double", "timestamp", "json"] as const;
    expect(kinds.map((kind) => duckdbType({ kind }))).toEqual(["VARCHAR", "BOOLEAN", "INTEGER", "BIGINT", "DOUBLE", "TIMESTAMP", "JSON"]);
    expect(() => duckdbType({ kind: "struct", fields: [] })).toThrow("A struct needs at least one member: DuckDB has no empty STRUCT. Give it members or make it json.");
  });
});
