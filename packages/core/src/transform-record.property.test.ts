import fc from "fast-check";
import { expect, test } from "vitest";
import { leavesOf } from "./fixtures/leaves.ts";
import { oddRecords, oddValues } from "./fixtures/odd-records.ts";
import { rawOf } from "./fixtures/records.ts";
import type { Json, JsonObject } from "./json.ts";
import { parseNestedObject } from "./operators/nested-json.ts";
import { timestampOf } from "./operators/timestamp.ts";
import { transformRecord, type RowOutcome } from "./transform-record.ts";

/** `FUZZ_RUNS=100000` looks for longer than a test run may. */
const runs = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 300) };

function rowOf(record: JsonObject): RowOutcome | undefined {
  const outcome = transformRecord(rawOf(JSON.stringify(record)));
  return outcome.kind === "row" ? outcome : undefined;
}

test("any JSON value has exactly one outcome", () => {
  fc.assert(
    fc.property(oddValues, (value) => {
      expect(["row", "filtered", "rejected"]).toContain(transformRecord(rawOf(JSON.stringify({ eventSource: "iam.amazonaws.com", odd: value, eventName: value, eventTime: value }))).kind);
    }),
    runs,
  );
}, 0);

test("every gold row validates, whatever stands in the record", () => {
  fc.assert(
    fc.property(oddRecords, (record) => {
      expect(rowOf(record)?.findings ?? []).toEqual([]);
    }),
    runs,
  );
}, 0);

test("every scalar of the record stands in gold outside raw_data", () => {
  fc.assert(
    fc.property(oddRecords, (record) => {
      const row = rowOf(record);
      if (row === undefined) return;
      const kept = new Set(leavesOf({ ...row.gold, raw_data: null } as unknown as Json).map(([, value]) => value));
      const value = (rawOf(row.silver.record) as { value: JsonObject }).value;
      expect(leavesOf(value).filter(([path, leaf]) => !isKept(path, leaf, kept))).toEqual([]);
    }),
    runs,
  );
}, 0);

/** Kept as it is, or in the form of its type: a time in UTC, a boolean, an object out of its text, a list of addresses. */
function isKept(path: string, leaf: string | number | boolean, kept: ReadonlySet<unknown>): boolean {
  if (kept.has(leaf)) return true;
  if (typeof leaf !== "string") return false;
  if (/^(true|false)$/i.test(leaf)) return kept.has(leaf.toLowerCase() === "true");
  if (path === ".sourceIPAddress") return leaf.split(",").every((part) => kept.has(part.trim()));
  const inner = parseNestedObject(leaf);
  if (inner) return leavesOf(inner).every(([, each]) => kept.has(each));
  return kept.has(timestampOf(leaf));
}

test("no null, no empty text and no empty object outside what is open-ended; what JSON can say", () => {
  fc.assert(
    fc.property(oddRecords, (record) => {
      const row = rowOf(record);
      if (row === undefined) return;
      const { unmapped: _unmapped, api, ...gold } = row.gold;
      expect(nothings([gold, { ...api, request: api?.request?.uid ?? "", response: api?.response?.error ?? "x" }] as unknown as Json)).toEqual(api?.request ? [] : [".1.request"]);
      expect(JSON.parse(JSON.stringify(row.gold))).toEqual(row.gold);
    }),
    runs,
  );
}, 0);

function nothings(value: Json | undefined, path = ""): readonly string[] {
  if (value === undefined || value === null || value === "") return [path];
  if (typeof value !== "object") return [];
  const members = Object.entries(value as Record<string, Json>);
  return members.length === 0 ? [path] : members.flatMap(([key, member]) => nothings(member, `${path}.${key}`));
}

test("silver's columns have their types", () => {
  fc.assert(
    fc.property(oddRecords, (record) => {
      const row = rowOf(record);
      if (row === undefined) return;
      expect(wrongColumns(row.silver as unknown as Record<string, Json>)).toEqual([]);
    }),
    runs,
  );
}, 0);

const BOOLEANS = /^(readOnly|managementEvent|sessionCredentialFromConsole)$/;
const OPEN = /^(requestParameters|responseElements|additionalEventData|serviceEventDetails|policyDocument|unmapped)$/;
const STRUCTS = /^(userIdentity|tlsDetails|addendum|target|resources)$/;

function wrongColumns(silver: Record<string, Json>): readonly string[] {
  return Object.keys(silver).filter((column) => {
    const value = silver[column];
    if (OPEN.test(column)) return value === undefined || value === null || value === "";
    if (BOOLEANS.test(column)) return typeof value !== "boolean";
    if (column === "eventTime") return timestampOf(value) !== value;
    if (!STRUCTS.test(column)) return typeof value !== "string" || value === "";
    return nothings(value ?? null).length > 0 || leavesOf(value ?? null).some(([path, leaf]) => !isTyped(path, leaf));
  });
}

function isTyped(path: string, leaf: unknown): boolean {
  if (/\.(mfaAuthenticated|assumedRoot)$/.test(path)) return typeof leaf === "boolean";
  return path.includes(".webIdFederationData.attributes") || typeof leaf === "string";
}

test("the row key does not depend on the order of the members or the text's form", () => {
  fc.assert(
    fc.property(oddRecords, fc.boolean(), (record, pretty) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      const again = transformRecord(rawOf(JSON.stringify(reversed, undefined, pretty ? 2 : undefined)));
      expect(again.kind === "row" ? again.rowKey : undefined).toBe(rowOf(record)?.rowKey);
    }),
    runs,
  );
}, 0);
