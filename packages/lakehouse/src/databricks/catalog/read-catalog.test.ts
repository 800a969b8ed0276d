import { describe, expect, it } from "vitest";
import { ToldSession } from "../../testing/existing-catalog.ts";
import { column, struct, table } from "../../testing/sample-lake.ts";
import { DEFAULT_TARGET, deployedTables } from "../ddl/index.ts";
import { compareCatalog } from "./compare-catalog.ts";
import { pipelineTables } from "./pipeline-tables.ts";
import { readCatalog } from "./read-catalog.ts";

const TARGET = { ...DEFAULT_TARGET, catalog: "my`cat" };
const GOLD = deployedTables([table("gold", "t", "time_dt", [column("user", struct(column("name", "string"))), column("api", "json")])]).filter((each) => each.layer === "gold");
const PATH = "`my``cat`.`gold`.`t`";
const PROPERTIES = Object.entries(GOLD[0]?.properties ?? {}).map(([key, value]) => ({ key, value }));
const DESCRIBED = [
  { col_name: "_row_key", data_type: "string", comment: null }, { col_name: "_mapping_version", data_type: "string", comment: null }, { col_name: "_source_file", data_type: "string", comment: null },
  { col_name: "_source_position", data_type: "bigint", comment: null }, { col_name: "_ingested_at", data_type: "timestamp", comment: null }, { col_name: "time_dt", data_type: "timestamp", comment: null },
  { col_name: "user", data_type: "struct<name:string>", comment: null }, { col_name: "api", data_type: "variant", comment: null },
  { col_name: "# Clustering Information", data_type: "", comment: "" }, { col_name: "# col_name", data_type: "data_type", comment: "comment" }, { col_name: "time_dt", data_type: "timestamp", comment: null },
  { col_name: "", data_type: "", comment: "" }, { col_name: "# Detailed Table Information", data_type: "", comment: "" }, { col_name: "Comment", data_type: "t", comment: "" },
];

describe("on open-source Spark", () => {
  const told = {
    "SELECT current_version()": "[UNRESOLVED_ROUTINE] Cannot resolve routine `current_version` on search path",
    "SHOW CATALOGS": [{ catalog: "spark_catalog" }, { catalog: "my`cat" }],
    "SHOW SCHEMAS IN `my``cat`": [{ namespace: "default" }, { namespace: "gold" }],
    "DESCRIBE SCHEMA EXTENDED `my``cat`.`gold`": [{ info_name: "Comment", info_value: "" }, { info_name: "Properties", info_value: "((owner,me), (trailhouse.created,true))" }],
    "SHOW TABLES IN `my``cat`.`gold`": [{ namespace: "gold", tableName: "t", isTemporary: false }, { namespace: "gold", tableName: "mine", isTemporary: false }],
    [`SHOW TBLPROPERTIES ${PATH}`]: [...PROPERTIES, { key: "clusteringColumns", value: '[["time_dt"],["user","name"]]' }],
    [`DESCRIBE TABLE EXTENDED ${PATH} AS JSON`]: "[NOT_SUPPORTED_COMMAND_FOR_V2_TABLE] DESCRIBE TABLE AS JSON is not supported for v2 tables.",
    [`DESCRIBE TABLE EXTENDED ${PATH}`]: DESCRIBED,
  };

  it("reads what both engines tell", async () => {
    const existing = await readCatalog(new ToldSession(told), TARGET, GOLD);
    expect(existing).toMatchObject({ engine: "spark", exists: true, schemas: [{ name: "gold", created: true, tables: ["t", "mine"] }], volume: undefined, grants: [] });
    expect(existing.tables).toHaveLength(1);
    expect(existing.tables[0]).toMatchObject({ schema: "gold", name: "t", comment: "t", clusterBy: ["time_dt", "user.name"], hasPrimaryKey: false, tags: {} });
    expect(compareCatalog(TARGET, GOLD, existing).statements.filter((each) => each.what.includes("gold"))).toEqual([]);
  });

  it("an error of another kind is no sign of Spark", async () => {
    await expect(readCatalog(new ToldSession({ ...told, "SELECT current_version()": "HTTP 401" }), TARGET, GOLD)).rejects.toThrow("HTTP 401");
    await expect(readCatalog(new ToldSession({ ...told, [`DESCRIBE TABLE EXTENDED ${PATH} AS JSON`]: "PERMISSION_DENIED" }), TARGET, GOLD)).rejects.toThrow("PERMISSION_DENIED");
  });
});

describe("on Databricks", () => {
  const type = (name: string) => ({ name });
  const columns = [
    ["_row_key", "string"], ["_mapping_version", "string"], ["_source_file", "string"], ["_source_position", "bigint"], ["_ingested_at", "timestamp_ltz"], ["time_dt", "timestamp_ltz"],
  ].map(([name = "", kind = ""]) => ({ name, type: type(kind), nullable: false }));
  const user = { name: "user", type: { name: "struct", fields: [{ name: "name", type: type("string"), nullable: true }] }, nullable: true };
  const information = "`my``cat`.information_schema";
  const told = {
    "SELECT current_version()": [{ "current_version()": "{}" }],
    "SHOW CATALOGS": [{ catalog: "MY`CAT" }],
    "SHOW SCHEMAS IN `my``cat`": [{ databaseName: "gold" }, { databaseName: "trailhouse" }],
    "DESCRIBE SCHEMA EXTENDED `my``cat`.`gold`": [{ database_description_item: "Properties", database_description_value: "" }],
    "DESCRIBE SCHEMA EXTENDED `my``cat`.`trailhouse`": [{ database_description_item: "Properties", database_description_value: "((trailhouse.created,true))" }],
    "SHOW TABLES IN `my``cat`.`gold`": [{ database: "gold", tableName: "t", isTemporary: false }],
    "SHOW TABLES IN `my``cat`.`trailhouse`": [],
    [`SELECT volume_name, comment FROM ${information}.volumes WHERE volume_schema = 'trailhouse'`]: [{ volume_name: "staging", comment: "Files [trailhouse.created]" }],
    "SHOW GRANTS ON CATALOG `my``cat`": [{ Principal: "analysts", ActionType: "USE CATALOG", ObjectType: "CATALOG", ObjectKey: "my`cat" }],
    "SHOW GRANTS ON SCHEMA `my``cat`.`gold`": [{ Principal: "analysts", ActionType: "USE_SCHEMA", ObjectType: "SCHEMA", ObjectKey: "gold" }],
    "SHOW GRANTS ON SCHEMA `my``cat`.`trailhouse`": [],
    "SHOW GRANTS ON VOLUME `my``cat`.`trailhouse`.`staging`": [],
    [`SELECT table_schema, table_name FROM ${information}.table_constraints WHERE constraint_type = 'PRIMARY KEY' AND table_schema IN ('silver', 'gold', 'trailhouse')`]: [{ table_schema: "gold", table_name: "t" }],
    [`SELECT schema_name, table_name, tag_name, tag_value FROM ${information}.table_tags WHERE schema_name IN ('silver', 'gold', 'trailhouse')`]: [{ schema_name: "gold", table_name: "t", tag_name: "layer", tag_value: "gold" }],
    [`SELECT table_schema, table_name, table_type FROM ${information}.tables WHERE table_type IN ('STREAMING_TABLE', 'MATERIALIZED_VIEW') AND table_schema IN ('silver', 'gold', 'trailhouse')`]: [{ table_schema: "gold", table_name: "another", table_type: "STREAMING_TABLE" }],
    [`DESCRIBE DETAIL ${PATH}`]: [{ description: "t", clusteringColumns: ["time_dt"] }],
    [`SHOW TBLPROPERTIES ${PATH}`]: PROPERTIES,
    [`DESCRIBE TABLE EXTENDED ${PATH} AS JSON`]: [{ json_metadata: JSON.stringify({ comment: "t", columns: [...columns, user, { name: "api", type: type("variant"), nullable: true }] }) }],
  };

  it("reads NOT NULL, primary key, tags, volume and grants, too", async () => {
    const session = new ToldSession(told);
    const existing = await readCatalog(session, TARGET, GOLD, { grants: true });
    expect(existing.volume).toEqual({ created: true });
    expect(existing.schemas.map(({ name, created }) => [name, created])).toEqual([["gold", false], ["trailhouse", true]]);
    expect(existing.tables[0]).toMatchObject({ hasPrimaryKey: true, tags: { layer: "gold" } });
    expect(existing.grants.map(({ principal, privilege, on }) => [principal, privilege, on.kind])).toEqual([["analysts", "USE CATALOG", "CATALOG"], ["analysts", "USE SCHEMA", "SCHEMA"]]);
    expect(session.asked.filter((sql) => sql.startsWith("DESCRIBE TABLE") && !sql.endsWith(" AS JSON"))).toEqual([]);
    const rest = compareCatalog(TARGET, GOLD, existing);
    expect(rest.statements.map((each) => each.what)).toEqual(["create schema my`cat.silver", "tag my`cat.gold.t"]);
    expect([...rest.conflicts, ...rest.notes]).toEqual([]);
  });

  const kinds = Object.keys(told).find((sql) => sql.includes("table_type")) ?? "";
  const streaming = { ...told, [kinds]: [{ table_schema: "gold", table_name: "t", table_type: "STREAMING_TABLE" }], [`SHOW TBLPROPERTIES ${PATH}`]: [...PROPERTIES, { key: "trailhouse.made_by", value: "pipeline" }] };

  it.each([
    ["as JSON", {}],
    ["as text, where the runtime has no JSON for it", { [`DESCRIBE TABLE EXTENDED ${PATH} AS JSON`]: "[EXPECT_TABLE_NOT_VIEW] t is no table", [`DESCRIBE TABLE EXTENDED ${PATH}`]: DESCRIBED }],
  ])("reads a streaming table, whose clustering is the pipeline's business, %s", async (_, more) => {
    const { [`DESCRIBE DETAIL ${PATH}`]: _detail, ...answers } = { ...streaming, ...more };
    const existing = await readCatalog(new ToldSession(answers), TARGET, GOLD);
    expect(existing.tables[0]).toMatchObject({ kind: "STREAMING_TABLE", clusterBy: [], comment: "t" });
    expect(pipelineTables(TARGET, GOLD, existing)).toEqual([{ table: "my`cat.gold.t", drift: [] }]);
    expect(compareCatalog(TARGET, GOLD, existing)).toEqual({ statements: [], conflicts: [], notes: [] });
  });

  it("tells which columns a pipeline's table lacks or has otherwise", async () => {
    const more = { [`DESCRIBE TABLE EXTENDED ${PATH} AS JSON`]: [{ json_metadata: JSON.stringify({ comment: "t", columns: [...columns.filter(({ name }) => name !== "_source_file"), { ...user, type: { name: "struct", fields: [{ name: "uid", type: type("string") }] } }, { name: "api", type: type("string") }, { name: "__own", type: type("string") }] }) }] };
    const existing = await readCatalog(new ToldSession({ ...streaming, ...more }), TARGET, GOLD);
    expect(pipelineTables(TARGET, GOLD, existing)[0]?.drift.map(({ where, expected, found }) => `${where}: ${expected}, ${found}`)).toEqual([
      "my`cat.gold.t _source_file: one, no such column", "my`cat.gold.t user.name: one, no such column", "my`cat.gold.t api: VARIANT, STRING",
    ]);
  });
});

it("grants are read only where they are asked for", async () => {
  const session = new ToldSession({
    "SELECT current_version()": [{ v: "" }], "SHOW CATALOGS": [{ catalog: "my`cat" }], "SHOW SCHEMAS IN `my``cat`": [{ databaseName: "default" }],
  });
  expect((await readCatalog(session, TARGET, GOLD)).grants).toEqual([]);
});

it("a catalog that is not there, or may not be seen", async () => {
  const session = new ToldSession({ "SELECT current_version()": [{ v: "" }], "SHOW CATALOGS": [{ catalog: "other" }] });
  expect(await readCatalog(session, TARGET, GOLD)).toEqual({ engine: "databricks", exists: false, schemas: [], tables: [], volume: undefined, grants: [] });
});
