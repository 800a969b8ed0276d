import { TABLES } from "@trailhouse/lakehouse/databricks";
import { OWN_QUERIES } from "../pipeline-parts.ts";
import type { PipelineParts } from "../pipeline-parts.ts";

/** Parts with short queries, so that a test sees what stands around them. */
export const FAKE_PARTS: PipelineParts = {
  queries: Object.fromEntries([...OWN_QUERIES, ...TABLES.map((table) => table.name)].map((name) => [name, queryNamed(name)])),
  expectations: TABLES.filter((table) => table.layer === "gold").map(({ name: table }) => ({ table, name: "severity_id_enum", path: "severity_id", kind: "enum", what: "severity_id is one of 0, 1", condition: "(`severity_id` IS NULL OR `severity_id` IN (0, 1))" })),
};

function queryNamed(name: string): string {
  const from = name === "reconciliation" ? "${silver_schema}.aws_cloudtrail_account_change JOIN ${gold_schema}.account_change" : "STREAM before";
  return `-- @generated from mappings by \`npm run generate\`. Do not edit.\n-- ${name}: what it is\nSELECT * FROM ${from}\n`;
}
