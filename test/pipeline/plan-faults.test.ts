import { describe, expect, it } from "vitest";
import { exchangesOf, planFaults } from "./plan-faults.ts";

const BROADCAST = "BroadcastHashJoin [a#1]\n+- BroadcastExchange HashedRelationBroadcastMode(List(input[0, string, false])), [plan_id=7]";
const BY_KEY = "Window [row_number() windowspecdefinition(_row_key#8)]\n+- Exchange hashpartitioning(_row_key#8, 2), ENSURE_REQUIREMENTS, [plan_id=3]";
const LAST_TIME = "+- Exchange SinglePartition, ENSURE_REQUIREMENTS, [plan_id=4]\n   +- HashAggregate(keys=[], functions=[partial_max(_ingested_at#9)])";

describe("plans that do no more than they have to", () => {
  it.each([
    ["cloudtrail_bronze", "Project\n+- Generate posexplode(records#1)\n   +- FileScan text"],
    ["account_change", BROADCAST],
    ["merge of account_change", `${BY_KEY}\n${BROADCAST}\n${LAST_TIME}`],
    ["reconciliation", "Exchange hashpartitioning(_source_file#1, 2)\nExchange hashpartitioning(_row_key#1, 2)\nExchange hashpartitioning(_groupingexpression#5, 2)"],
  ])("%s", (name, plan) => {
    expect(planFaults(name, plan)).toEqual([]);
  });
});

describe("plans that do more, with what is found", () => {
  it.each([
    ["cloudtrail_bronze", "Exchange SinglePartition, ENSURE_REQUIREMENTS", "expected no exchange but none, found SinglePartition"],
    ["cloudtrail_silver", BY_KEY, "expected no exchange but none, found hashpartitioning(_row_key)"],
    ["cloudtrail_records", "Exchange RoundRobinPartitioning(4), REPARTITION_BY_NUM", "expected no exchange but none, found RoundRobinPartitioning"],
    ["account_change", "ReusedExchange [a#1], Exchange rangepartitioning(a#1 ASC NULLS FIRST, 2)", "expected no exchange but none, found rangepartitioning(a ASC NULLS FIRST)"],
    ["account_change", "BroadcastNestedLoopJoin BuildRight, Inner", "expected no join of each row with each, found BroadcastNestedLoopJoin"],
    ["reconciliation", "CartesianProduct", "expected no join of each row with each, found CartesianProduct"],
    ["merge of api_activity", `${BY_KEY}\nExchange hashpartitioning(_row_key#1, _source_file#2, 2)`, "expected no exchange but hashpartitioning(_row_key), SinglePartition of partial_max(_ingested_at), found hashpartitioning(_row_key, _source_file)"],
    ["merge of api_activity", `${BY_KEY}\n+- Exchange SinglePartition, ENSURE_REQUIREMENTS\n   +- Project [a#1]`, "expected no exchange but hashpartitioning(_row_key), SinglePartition of partial_max(_ingested_at), found SinglePartition"],
    ["merge of api_activity", "LocalTableScan <empty>", "expected a plan that numbers the copies of a record, found none"],
    ["quarantine", " \n", "expected a plan, found none"],
  ])("%s", (name, plan, told) => {
    expect(planFaults(name, plan)).toEqual([`${name}: ${told}`]);
  });
});

it("reads each exchange of a plan, those within parts of one task too, and no broadcast", () => {
  expect(exchangesOf(`${BROADCAST}\n:  +- *(2) Exchange hashpartitioning(xxhash64(a#1, 42)#7L, 2)\n${LAST_TIME}`)).toEqual(["hashpartitioning(xxhash64(a, 42))", "SinglePartition of partial_max(_ingested_at)"]);
});
