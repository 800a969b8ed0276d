import path from "node:path";
import { QUARANTINE } from "@trailhouse/lakehouse/databricks";
import { beforeAll, expect, test } from "vitest";
import { loadModel } from "../../load-model.ts";
import type { Model } from "../../resolve/model.ts";
import { modelToPipelineQueries } from "./model-to-pipeline-sql.ts";

let model: Model;
let queries: ReadonlyMap<string, string>;

beforeAll(async () => {
  model = await loadModel({ root: path.resolve(import.meta.dirname, "../../../..") });
  queries = new Map(modelToPipelineQueries(model).map(({ table, sql }) => [table, sql]));
});

test("there is a query for every table of the preset, and for the records, the quarantine and the reconciliation", () => {
  const tables = model.classes.flatMap((each) => [each.silverTable, each.goldTable]);
  expect([...queries.keys()].sort()).toEqual([...tables, "cloudtrail_bronze", "cloudtrail_records", "cloudtrail_silver", "quarantine", "reconciliation"].sort());
});

test("every attribute, every silver column and every event names its mapping line", () => {
  const at = ({ file, line }: { file: string; line: number }) => `${file}:${line}\n`;
  for (const mapping of model.classes) {
    const gold = `${queries.get(mapping.goldTable) ?? ""}\n`;
    expect(mapping.attributes.filter((each) => !gold.includes(`AS \`${each.name}\`, -- ${at(each.at)}`) && !gold.includes(`AS \`${each.name}\` -- ${at(each.at)}`)).map((each) => each.name)).toEqual([]);
    for (const table of [mapping.silverTable, "cloudtrail_silver"]) {
      const silver = queries.get(table) ?? "";
      expect([...model.base, ...model.derived].filter((each) => !silver.includes(` -- ${at(each.at)}`)).map((each) => each.name)).toEqual([]);
    }
  }
  const records = queries.get("cloudtrail_records") ?? "";
  expect(model.events.filter((each) => !records.includes(` -- ${at(each.at)}`)).map((each) => each.eventName)).toEqual([]);
});

test("a gold row was taken in when its silver row was", () => {
  for (const { goldTable } of model.classes) {
    expect(queries.get(goldTable)).toContain("`silver__ingested_at` AS `_ingested_at`");
    expect(queries.get(goldTable)).not.toContain("current_timestamp()");
  }
});

test("a member that gold may leave is written once, not once more for each object around it", () => {
  for (const { goldTable } of model.classes) {
    const left = /\nleft_over AS \(\n([^]*?)\n\)\n/.exec(queries.get(goldTable) ?? "")?.[1] ?? "";
    expect(left.split("THEN `silver_userIdentity`.`principalId`").length - 1).toBe(1);
  }
});

test("each table reads one table row by row, but the reconciliation", () => {
  const streams = [...queries].map(([table, sql]) => [table, [...sql.matchAll(/FROM STREAM (\w+)/g)].map((match) => match[1])] as const);
  expect(Object.fromEntries(streams)).toEqual({
    cloudtrail_bronze: ["cloudtrail_texts"],
    cloudtrail_records: ["cloudtrail_bronze"],
    cloudtrail_silver: ["cloudtrail_records"],
    quarantine: ["cloudtrail_records"],
    reconciliation: [],
    ...Object.fromEntries(model.classes.flatMap((each) => [[each.silverTable, ["cloudtrail_silver"]], [each.goldTable, [each.silverTable]]])),
  });
});

test("quarantine has the columns of the deployed table, in their order", () => {
  const names = [...(queries.get("quarantine") ?? "").matchAll(/^ {2}(?:.* AS )?(\w+),?$/gm)].map((match) => match[1]);
  expect(names).toEqual(QUARANTINE.columns.map(({ name }) => name));
});

test("the reconciliation reads every final table, under the schema that the pipeline is given", () => {
  const sql = queries.get("reconciliation") ?? "";
  const read = [...sql.matchAll(/FROM (\$\{\w+\}\.\w+)/g)].map((match) => match[1]);
  expect(read.sort()).toEqual(model.classes.flatMap((each) => [`\${silver_schema}.${each.silverTable}`, `\${gold_schema}.${each.goldTable}`]).sort());
});

test("a record's text is made a VARIANT at one place, and only where it is not left out at the first look", () => {
  const records = queries.get("cloudtrail_records") ?? "";
  const parses = [...records.matchAll(/try_parse_json\(concat\('\[', (\w+)/g)].map((match) => match[1]);
  expect(parses).toEqual(["CASE"]);
  const [before = "", after = ""] = records.split("\nkept AS (");
  expect(after).toContain("CASE WHEN left_out IS NOT NULL THEN NULL ELSE text END AS text");
  expect(before).not.toContain("try_parse_json");
  expect(queries.get("cloudtrail_silver")).not.toContain("try_parse_json(value");
});

test("a file is read as JSON once, with bounds on its nesting, and by a pattern only where it is no ordinary one", () => {
  const bronze = queries.get("cloudtrail_bronze") ?? "";
  expect(bronze).toContain("'maxNestingDepth', '102'");
  const [ordinary = "", others = ""] = bronze.split("\nelements AS (");
  expect(ordinary).not.toContain("regexp");
  expect(ordinary).toContain("CASE WHEN seen IS NULL THEN");
  expect(others).toContain("FROM texts\n");
});

test("of a record that bronze has seen enough of, the text goes no further than the first step", () => {
  expect(queries.get("cloudtrail_bronze")).toContain(`CASE WHEN octet_length(text) <= ${16 * 1024 * 1024 - '{"eventVersion":'.length} THEN glance END AS glance`);
  const [first = ""] = (queries.get("cloudtrail_records") ?? "").split("\nlooked_at AS (");
  expect(first).toContain("END AS left_out\n  FROM STREAM cloudtrail_bronze\n");
  expect(first).toContain("CASE WHEN left_out IS NOT NULL THEN NULL ELSE text END AS text, truncated, glance, left_out FROM glanced)");
});

test("records are joined to the events by null-safe equality, which Spark plans without tracing the keys through all steps", () => {
  const records = queries.get("cloudtrail_records") ?? "";
  expect(records.slice(records.lastIndexOf("LEFT JOIN"))).toBe("LEFT JOIN events AS event ON event.event_source <=> judged.eventSource AND event.event_name <=> judged.eventName\n");
});

test("whether from_json keeps to its limits is asked of each row's text, which nothing reads before", () => {
  for (const table of ["cloudtrail_bronze", "cloudtrail_records"]) {
    const before = (queries.get(table) ?? "").split("'maxNestingDepth', '2'").slice(0, -1);
    const asked = before.map((sql) => sql.slice(sql.lastIndexOf("from_json(")).replaceAll(/\s+/g, " "));
    expect(asked).toEqual([expect.stringMatching(/^from_json\( ?concat\('\{"records":\[\{"mark":', mark, '\}\]\}'\), 'records /)]);
  }
});
