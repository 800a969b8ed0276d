import { OCSF_SCHEMA } from "@trailhouse/ocsf";
import type { ParquetColumn } from "@trailhouse/lakehouse";
import { expect, test } from "vitest";
import { rowToEvent } from "./row-to-event.ts";

const ocsfClass = OCSF_SCHEMA.classes["account_change"];
const text = { kind: "string" } as const;
const scalar = { kind: "scalar" } as const;
const timestamp = { kind: "timestamp" } as const;

function read(columns: readonly ParquetColumn[], row: unknown, known = true): unknown {
  return rowToEvent(columns, () => ({ schema: OCSF_SCHEMA, ocsfClass: known ? ocsfClass : undefined }))(row);
}

test("NULLs and structs of nothing are left out at every depth; empty lists and false stay", () => {
  const user: ParquetColumn = { name: "user", type: { kind: "struct", fields: [{ name: "name", type: text }, { name: "org", type: { kind: "struct", fields: [{ name: "uid", type: text }] } }] } };
  const observables: ParquetColumn = { name: "observables", type: { kind: "array", element: { kind: "struct", fields: [{ name: "name", type: text }, { name: "value", type: text }] } } };
  const row = { user: { name: null, org: { uid: null } }, observables: [{ name: "a", value: null }, null, { name: null, value: null }], is_x: false, status: null, none: [] };
  const columns = [user, observables, { name: "is_x", type: scalar }, { name: "status", type: text }, { name: "none", type: { kind: "array", element: text } as const }];
  expect(read(columns, row)).toEqual({ observables: [{ name: "a" }], is_x: false, none: [] });
});

test("timestamps are milliseconds where OCSF has timestamp_t, and RFC 3339 text elsewhere", () => {
  const columns = ["time", "time_dt", "when"].map((name) => ({ name, type: timestamp }));
  expect(read(columns, { time: "2023-03-17 16:31:50.5+00", time_dt: "2023-03-17 16:31:50.123456+00", when: "2023-03-17 16:31:50" })).toEqual({
    time: Date.UTC(2023, 2, 17, 16, 31, 50, 500), time_dt: "2023-03-17T16:31:50.123456Z", when: "2023-03-17T16:31:50Z",
  });
  expect(read(columns, { time: "infinity", time_dt: "infinity", when: "0044-03-15 (BC) 00:00:00" })).toEqual({ time: "infinity", time_dt: "infinity", when: "0044-03-15 (BC) 00:00:00" });
});

test("a text stays a text where OCSF has a timestamp: only a native one stands for it", () => {
  expect(read([{ name: "time", type: text }], { time: "2023-03-17 16:31:50" })).toEqual({ time: "2023-03-17 16:31:50" });
});

test("JSON text is parsed where OCSF has an object, a list or json_t, and nowhere else", () => {
  const columns = ["unmapped", "observables", "user", "message", "raw_data"].map((name) => ({ name, type: text }));
  const row = { unmapped: '{"a":{"b":null}}', observables: "[]", user: "not json", message: '{"a":1}', raw_data: "[1]" };
  expect(read(columns, row)).toEqual({ unmapped: { a: { b: null } }, observables: [], user: "not json", message: '{"a":1}', raw_data: "[1]" });
});

test("the elements of a native list are read each for itself: texts stay, JSON text stands for objects", () => {
  const list = (name: string): ParquetColumn => ({ name, type: { kind: "array", element: text } });
  const role = OCSF_SCHEMA.classes["user_access"];
  const row = { privileges: ['["x"]', "444455556666", "null"], observables: ['{"name":"a"}', "no json"] };
  const read = rowToEvent([list("privileges"), list("observables")], () => ({ schema: OCSF_SCHEMA, ocsfClass: role }));
  expect(read(row)).toEqual({ privileges: row.privileges, observables: [{ name: "a" }, "no json"] });
});

test("a map is an object; a JSON column keeps its nulls", () => {
  const columns: ParquetColumn[] = [{ name: "unmapped", type: { kind: "map", value: text } }, { name: "enrichments", type: { kind: "json" } }];
  expect(read(columns, { unmapped: { a: "1", b: null }, enrichments: [{ data: null }] })).toEqual({ unmapped: { a: "1" }, enrichments: [{ data: null }] });
});

test("own columns and partitions that are no attribute are left out", () => {
  const columns: ParquetColumn[] = [{ name: "_row_key", type: text }, { name: "severity_id", type: scalar, partition: true }, { name: "region", type: text, partition: true }, { name: "surplus", type: text }];
  const row = { _row_key: "k", severity_id: 1, region: "eu-west-1", surplus: "s" };
  expect(read(columns, row)).toEqual({ severity_id: 1, surplus: "s" });
  expect(read(columns, row, false)).toEqual({ severity_id: 1, region: "eu-west-1", surplus: "s" });
  expect(read(columns, { severity_id: null })).toEqual({});
});
