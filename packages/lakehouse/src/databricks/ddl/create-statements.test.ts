import { describe, expect, it } from "vitest";
import { TABLES } from "../../gen/tables.ts";
import { column, struct, array, table } from "../../testing/sample-lake.ts";
import type { Column } from "../../table-model.ts";
import { DEFAULT_TARGET } from "./catalog-target.ts";
import { columnDefinition, columnType } from "./column-type.ts";
import { createStatements } from "./create-statements.ts";
import { clusterBy } from "./table-statements.ts";

const TARGET = { ...DEFAULT_TARGET, catalog: "my`cat" };
const STATEMENTS = createStatements(TARGET, TABLES, { createCatalog: true, grants: { readers: ["analysts"], writers: ["3fa8-app"] } });

/** The one statement that does this. */
function sqlOf(what: string): string {
  const found = STATEMENTS.filter((each) => each.what === what);
  expect(found.map((each) => each.what)).toEqual([what]);
  return found[0]?.sql ?? "";
}

describe("column types", () => {
  it.each([
    ["string", "STRING"], ["boolean", "BOOLEAN"], ["integer", "INT"], ["long", "BIGINT"], ["double", "DOUBLE"], ["timestamp", "TIMESTAMP"], ["json", "VARIANT"],
  ] as const)("%s is %s", (kind, sql) => {
    expect(columnType({ kind })).toBe(sql);
  });

  it("nested fields are quoted and carry captions only in definitions", () => {
    const name: Column = { ...column("na`me", "string"), caption: "It's" };
    const nested = column("user", array(struct(name, column("data", "json"))), true);
    expect(columnType(nested.type)).toBe("ARRAY<STRUCT<`na``me`: STRING, `data`: VARIANT>>");
    expect(columnDefinition({ ...nested, caption: "Who" })).toBe(String.raw`${"`user`"} ARRAY<STRUCT<${"`na``me`"}: STRING COMMENT 'It\'s', ${"`data`"}: VARIANT>> NOT NULL COMMENT 'Who'`);
  });

  it("a struct without members is refused", () => {
    expect(() => columnType({ kind: "struct", fields: [] })).toThrow("A struct needs at least one member: Delta has no empty STRUCT. Give it members or make it json.");
  });
});

describe("a first deployment", () => {
  it("creates every object in an order that works", () => {
    const whats = STATEMENTS.map((each) => each.what);
    expect(whats[0]).toBe("create catalog my`cat");
    expect(whats.filter((what) => what.startsWith("create table"))).toHaveLength(TABLES.length + 3);
    const kinds = ["create schema", "create volume", "create table", "grant"];
    const spans = kinds.map((kind) => ({ first: whats.findIndex((what) => what.startsWith(kind)), last: whats.findLastIndex((what) => what.startsWith(kind)) }));
    for (const [index, { first }] of spans.entries()) expect(first).toBeGreaterThan(spans[index - 1]?.last ?? 0);
  });

  it("replaces and drops nothing", () => {
    for (const { sql } of STATEMENTS) expect(sql).not.toMatch(/^\s*(CREATE OR REPLACE|DROP|TRUNCATE|DELETE)\b/u);
    expect(STATEMENTS.filter(({ sql }) => sql.startsWith("CREATE") && !/^CREATE \w+ IF NOT EXISTS /u.test(sql))).toEqual([]);
  });

  it("has no catalog and no grants unless asked for", () => {
    const plain = createStatements(TARGET, TABLES);
    expect(plain.filter(({ sql }) => /^(CREATE CATALOG|GRANT)/u.test(sql))).toEqual([]);
  });

  it("describes every column that the model describes", () => {
    for (const model of TABLES) {
      const sql = sqlOf(`create table my\`cat.${model.layer}.${model.name}`);
      for (const each of model.columns) expect(sql).toContain(`  ${columnDefinition(each)}`);
    }
  });
});

describe("a gold table", () => {
  const sql = sqlOf("create table my`cat.gold.account_change");

  it.each([
    "CREATE TABLE IF NOT EXISTS `my``cat`.`gold`.`account_change` (",
    "  `time` BIGINT NOT NULL COMMENT ",
    "  `time_dt` TIMESTAMP NOT NULL COMMENT ",
    "  `unmapped` VARIANT COMMENT ",
    "\nUSING DELTA\nCLUSTER BY (`time_dt`, `cloud`.`account`.`uid`, `actor`.`user`.`name`)\n",
    "COMMENT 'OCSF 1.4.0 Account Change [3001]'",
    "'trailhouse.created' = 'true'", "'delta.enableChangeDataFeed' = 'true'", "'delta.isolationLevel' = 'Serializable'", "'trailhouse.ocsf_version' = '1.4.0'", "'trailhouse.ocsf_class_uid' = '3001'",
    "'trailhouse.ocsf_class' = 'account_change'", "'trailhouse.mapping_version' = '",
  ])("has %j", (part) => {
    expect(sql).toContain(part);
  });

  it("keeps statistics of what it is clustered by", () => {
    const statistics = /'delta\.dataSkippingStatsColumns' = '([^']*)'/u.exec(sql)?.[1]?.split(",") ?? [];
    expect(statistics).toEqual(expect.arrayContaining(["`time_dt`", "`cloud`.`account`.`uid`", "`actor`.`user`.`name`", "`time`", "`_row_key`", "`_source_file`"]));
    expect(statistics).not.toContain("`raw_data`");
    expect(new Set(statistics).size).toBe(statistics.length);
  });
});

it("silver is clustered by CloudTrail's own columns", () => {
  expect(sqlOf("create table my`cat.silver.aws_cloudtrail_user_access")).toContain("\nCLUSTER BY (`eventTime`, `recipientAccountId`, `eventName`)\n");
});

it("column mapping only where a name needs it", () => {
  const odd = createStatements(TARGET, [table("gold", "odd", "time_dt", [column("user", struct(column("full name", "string")))])]);
  const properties = (statements: typeof STATEMENTS) => statements.filter(({ sql }) => sql.includes("'delta.columnMapping.mode' = 'name'")).map(({ what }) => what);
  expect(properties(odd)).toEqual(["create table my`cat.gold.odd"]);
  expect(properties(STATEMENTS)).toEqual([]);
});

it.each([[[]], [[["a"], ["b"], ["c"], ["d"], ["e"]]]])("clustering by %j is refused", (columns) => {
  expect(() => clusterBy({ clusterBy: columns })).toThrow(`Expected one to four columns to cluster by, found ${columns.length}.`);
});

describe("statements of Databricks only", () => {
  it("are marked, and no others", () => {
    const only = /^(CREATE CATALOG|CREATE VOLUME|GRANT|ALTER TABLE .* (SET TAGS|ADD CONSTRAINT))/u;
    expect(STATEMENTS.filter((each) => each.databricksOnly !== only.test(each.sql))).toEqual([]);
  });

  it.each([
    ["create catalog my`cat", "CREATE CATALOG IF NOT EXISTS `my``cat`"],
    ["create volume my`cat.trailhouse.staging", "CREATE VOLUME IF NOT EXISTS `my``cat`.`trailhouse`.`staging` COMMENT 'Files that wait to be taken in [trailhouse.created]'"],
    ["add primary key to my`cat.gold.account_change", "ALTER TABLE `my``cat`.`gold`.`account_change` ADD CONSTRAINT `account_change_pk` PRIMARY KEY (`_row_key`)"],
    ["add primary key to my`cat.trailhouse.files", "ALTER TABLE `my``cat`.`trailhouse`.`files` ADD CONSTRAINT `files_pk` PRIMARY KEY (`content_sha256`)"],
    ["tag my`cat.gold.account_change", "ALTER TABLE `my``cat`.`gold`.`account_change` SET TAGS ('ocsf_version' = '1.4.0', 'ocsf_class_uid' = '3001', 'layer' = 'gold')"],
    ["tag my`cat.trailhouse.quarantine", "ALTER TABLE `my``cat`.`trailhouse`.`quarantine` SET TAGS ('layer' = 'control')"],
    ["grant USE CATALOG on catalog my`cat to analysts", "GRANT USE CATALOG ON CATALOG `my``cat` TO `analysts`"],
    ["grant USE SCHEMA, SELECT on schema my`cat.gold to analysts", "GRANT USE SCHEMA, SELECT ON SCHEMA `my``cat`.`gold` TO `analysts`"],
    ["grant USE SCHEMA, SELECT, MODIFY on schema my`cat.trailhouse to 3fa8-app", "GRANT USE SCHEMA, SELECT, MODIFY ON SCHEMA `my``cat`.`trailhouse` TO `3fa8-app`"],
    ["grant READ VOLUME, WRITE VOLUME on volume my`cat.trailhouse.staging to 3fa8-app", "GRANT READ VOLUME, WRITE VOLUME ON VOLUME `my``cat`.`trailhouse`.`staging` TO `3fa8-app`"],
  ])("%s", (what, sql) => {
    expect(sqlOf(what)).toBe(sql);
  });

  it("readers do not see the ledger", () => {
    expect(STATEMENTS.filter(({ sql }) => sql.startsWith("GRANT") && sql.endsWith("`analysts`") && sql.includes("`trailhouse`"))).toEqual([]);
  });
});
