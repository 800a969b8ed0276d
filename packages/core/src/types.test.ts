import type { Finding, OcsfEvent } from "@trailhouse/ocsf";
import { expectTypeOf, test } from "vitest";
import { EVENTS, explainRecord, MAPPING_VERSION, readRecords, transformRecord, type AnyEventMapping, type Classification, type Explanation, type Outcome, type RawRecord, type RejectReason, type SilverRow } from "./index.ts";

test("readRecords gives what transformRecord takes", () => {
  expectTypeOf(readRecords).parameter(0).toEqualTypeOf<AsyncIterable<Uint8Array>>();
  expectTypeOf<AsyncIterable<RawRecord>>().not.toBeAny();
  expectTypeOf(readRecords).returns.toExtend<AsyncIterable<RawRecord>>();
  expectTypeOf(transformRecord).parameter(0).toEqualTypeOf<RawRecord>();
  expectTypeOf(transformRecord).returns.toEqualTypeOf<Outcome>();
});

test("the kind tells what an outcome has", () => {
  type Row = Extract<Outcome, { kind: "row" }>;
  type Rejected = Extract<Outcome, { kind: "rejected" }>;
  expectTypeOf<Outcome["kind"]>().toEqualTypeOf<"row" | "filtered" | "rejected">();
  expectTypeOf<Outcome["position"]>().toEqualTypeOf<number>();
  expectTypeOf<Row["silver"]>().toEqualTypeOf<SilverRow>();
  expectTypeOf<Row["gold"]>().toEqualTypeOf<OcsfEvent>();
  expectTypeOf<Row["findings"]>().toEqualTypeOf<readonly Finding[]>();
  expectTypeOf<Row["fallback"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Extract<Outcome, { kind: "filtered" }>["reason"]>().toEqualTypeOf<string>();
  expectTypeOf<Rejected["reason"]>().toEqualTypeOf<RejectReason>();
  expectTypeOf<Rejected>().not.toHaveProperty("gold");
});

test("the class of a row of the events tables tells its activities", () => {
  expectTypeOf(EVENTS).toEqualTypeOf<readonly AnyEventMapping[]>();
  expectTypeOf<AnyEventMapping["classUid"]>().toEqualTypeOf<3001 | 3004 | 3005 | 3006 | 6003>();
  expectTypeOf<Extract<AnyEventMapping, { classUid: 3006 }>["typeUid"]>().toExtend<number>();
  expectTypeOf<3001>().not.toExtend<Extract<AnyEventMapping, { classUid: 6003 }>["classUid"]>();
  expectTypeOf(MAPPING_VERSION).toExtend<string>();
});

test("explainRecord gives an explanation or why there is none", () => {
  expectTypeOf(explainRecord).returns.toEqualTypeOf<Explanation | Exclude<Classification, { kind: "selected" }>>();
});
