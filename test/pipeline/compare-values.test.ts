import type { ColumnType } from "@trailhouse/lakehouse";
import { describe, expect, test } from "vitest";
import { differenceOf } from "./compare-values.ts";

const STRING: ColumnType = { kind: "string" };
const TIME: ColumnType = { kind: "timestamp" };
const JSON_VALUE: ColumnType = { kind: "json" };
const STRUCT: ColumnType = { kind: "struct", fields: [{ name: "a", type: STRING, required: false }, { name: "t", type: TIME, required: false }] };

describe("values that are the same", () => {
  test.each<[ColumnType, unknown, unknown]>([
    [JSON_VALUE, { a: 1, b: [null] }, { b: [null], a: 1 }],
    [TIME, "2023-03-17T16:31:50Z", "2023-03-17T16:31:50.000000Z"],
    [STRUCT, { a: undefined, t: "2023-03-17T16:31:50.1Z" }, { t: "2023-03-17T16:31:50.100000Z" }],
    [{ kind: "array", element: STRUCT }, [{ a: "x" }], [{ a: "x", t: null }]],
    [STRING, undefined, null],
  ])("%j", (type, expected, found) => {
    expect(differenceOf(type, expected, found, "x")).toBeUndefined();
  });
});

describe("values that are not, with the path of the first difference", () => {
  test.each<[string, ColumnType, unknown, unknown]>([
    ["x", STRING, "1", 1],
    ["x", STRING, "a", undefined],
    ["x", TIME, "2023-03-17T16:31:50Z", "2023-03-17T16:31:50.000001Z"],
    ["x.a", JSON_VALUE, { a: null }, {}],
    ["x[1]", JSON_VALUE, [1, 2], [1, "2"]],
    ["x", JSON_VALUE, [1], [1, 2]],
    ["x.a.b", JSON_VALUE, { a: { b: true } }, { a: { b: false } }],
    ["x.a", STRUCT, { a: "1" }, { a: "2" }],
    ["x.z", STRUCT, { a: "1" }, { a: "1", z: "stray" }],
    ["x[0].t", { kind: "array", element: STRUCT }, [{ t: "2023-03-17T16:31:50Z" }], [{}]],
  ])("%s of %j", (path, type, expected, found) => {
    expect(differenceOf(type, expected, found, "x")?.path).toBe(path);
  });
});
