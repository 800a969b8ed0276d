import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TABLES } from "../../gen/tables.ts";
import { array, column, struct } from "../../testing/sample-lake.ts";
import type { ColumnType } from "../../table-model.ts";
import { columnType } from "../ddl/column-type.ts";
import { typeTextToType } from "./type-text-to-type.ts";
import { describeType } from "./type-to-text.ts";

const NAMES = { string: "string", boolean: "boolean", integer: "int", long: "bigint", double: "double", timestamp: "timestamp", json: "variant" };

/** As Spark's DESCRIBE prints it (DataType.simpleString). */
function simpleString(type: ColumnType): string {
  if (type.kind === "array") return `array<${simpleString(type.element)}>`;
  return type.kind === "struct" ? `struct<${type.fields.map((field) => `${field.name}:${simpleString(field.type)}`).join(",")}>` : NAMES[type.kind];
}

const { types } = fc.letrec<{ types: ColumnType }>((tie) => ({
  types: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...(Object.keys(NAMES) as (keyof typeof NAMES)[])).map((kind): ColumnType => ({ kind })),
    tie("types").map((element) => array(element)),
    fc.array(fc.tuple(fc.stringMatching(/^[a-z_][a-zA-Z0-9_ `]{0,8}$/u), tie("types")), { minLength: 1, maxLength: 4 }).map((fields) => struct(...fields.map(([name, type]) => ({ ...column(name, "json"), type })))),
  ),
}));

it("reads every type back that can be written", () => {
  fc.assert(fc.property(types, (type) => { expect(describeType(typeTextToType(simpleString(type)))).toBe(columnType(type)); }), { numRuns: 500 });
});

it("reads the types of all tables", () => {
  for (const { type } of TABLES.flatMap((table) => table.columns)) expect(describeType(typeTextToType(simpleString(type)))).toBe(columnType(type));
});

describe("types of others", () => {
  it.each([
    ["decimal(10,2)", "DECIMAL(10,2)"], ["varchar(10)", "VARCHAR(10)"], ["map<string,struct<a:int>>", "MAP<STRING,STRUCT<A:INT>>"], ["timestamp_ntz", "TIMESTAMP_NTZ"],
    ["string collate UNICODE_CI", "STRING COLLATE UNICODE_CI"], ["struct<a:string collate UTF8_LCASE,b:array<string collate UNICODE_RTRIM>>", "STRUCT<`a`: STRING COLLATE UTF8_LCASE, `b`: ARRAY<STRING COLLATE UNICODE_RTRIM>>"],
    ["interval day to second", "INTERVAL DAY TO SECOND"], ["interval month", "INTERVAL MONTH"], ["geometry(any)", "GEOMETRY(ANY)"], ["geography(OGC:CRS84, SPHERICAL)", "GEOGRAPHY(OGC:CRS84, SPHERICAL)"],
    ["struct<`a:b`:int,`c``d`:string>", "STRUCT<`a:b`: INT, `c``d`: STRING>"],
  ])("%s is %s", (text, sql) => {
    expect(describeType(typeTextToType(text))).toBe(sql);
  });
});

it.each(["", "struct<a>", "array<int", "int>", "struct<>"])("refuses %j", (text) => {
  expect(() => typeTextToType(text)).toThrow(`Expected a type of Databricks SQL, found ${JSON.stringify(text)} (not understood from character `);
});

it("says what to do where the engine cut the text", () => {
  expect(() => typeTextToType("struct<a:int,... 3 more fields>")).toThrow("The engine cut it: set spark.sql.debug.maxToStringFields to 1000 and try again.");
});
