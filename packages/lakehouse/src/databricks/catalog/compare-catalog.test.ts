import { describe, expect, it } from "vitest";
import { TABLES } from "../../gen/tables.ts";
import { asExistingCatalog } from "../../testing/existing-catalog.ts";
import { array, column, struct, table } from "../../testing/sample-lake.ts";
import type { Column } from "../../table-model.ts";
import { createStatements, DEFAULT_TARGET, deployedTables } from "../ddl/index.ts";
import { compareCatalog } from "./compare-catalog.ts";
import type { ExistingCatalog, ExistingTable } from "./existing-catalog.ts";

const TARGET = { ...DEFAULT_TARGET, catalog: "my`cat" };
const ALL = deployedTables(TABLES);
const EMPTY: ExistingCatalog = { engine: "databricks", exists: true, schemas: [], tables: [], volume: undefined, grants: [] };

/** One gold table with these columns stands there; what is between it and the same table with those? */
function between(before: readonly Column[], after: readonly Column[], change: (table: ExistingTable) => ExistingTable = (each) => each) {
  const [was, is] = [before, after].map((columns) => deployedTables([table("gold", "t", "time_dt", columns)]));
  const existing = asExistingCatalog(TARGET, was ?? []);
  return compareCatalog(TARGET, is ?? [], { ...existing, tables: existing.tables.map((each) => (each.name === "t" ? change(each) : each)) });
}

const sql = (difference: { statements: readonly { sql: string }[] }) => difference.statements.map((each) => each.sql);
const captioned = (each: Column, caption: string): Column => ({ ...each, caption });

describe("nothing there", () => {
  it("takes the statements of a first deployment", () => {
    expect(compareCatalog(TARGET, ALL, EMPTY).statements).toEqual(createStatements(TARGET, TABLES));
  });

  it("creates the catalog only where asked", () => {
    const none = { ...EMPTY, exists: false };
    expect(compareCatalog(TARGET, ALL, none)).toEqual({
      statements: [], notes: [],
      conflicts: [{
        where: "my`cat", found: "no such catalog, or none that you may see", expected: "a catalog",
        remedy: "Create it with --create-catalog, give another with --catalog, or have its owner run: GRANT USE CATALOG ON CATALOG `my``cat` TO …",
      }],
    });
    expect(compareCatalog(TARGET, ALL, none, { createCatalog: true }).statements).toEqual(createStatements(TARGET, TABLES, { createCatalog: true }));
    expect(sql(compareCatalog(TARGET, ALL, EMPTY, { createCatalog: true }))).not.toContain("CREATE CATALOG IF NOT EXISTS `my``cat`");
  });
});

it("all there: no difference", () => {
  expect(compareCatalog(TARGET, ALL, asExistingCatalog(TARGET, ALL))).toEqual({ statements: [], conflicts: [], notes: [] });
});

it("names in other cases are the same names", () => {
  const existing = asExistingCatalog(TARGET, ALL);
  const lower = existing.tables.map((each) => ({ ...each, columns: each.columns.map((one) => ({ ...one, name: one.name.toLowerCase() })), clusterBy: each.clusterBy.map((path) => path.toLowerCase()) }));
  expect(compareCatalog(TARGET, ALL, { ...existing, tables: lower })).toEqual({ statements: [], conflicts: [], notes: [] });
});

describe("additions", () => {
  it("columns, nested fields and fields inside arrays come in one statement", () => {
    const difference = between(
      [column("user", struct(column("name", "string"))), column("list", array(struct(column("a", "string"))))],
      [column("user", struct(column("name", "string"), captioned(column("uid", "string"), "ID"))), column("list", array(struct(column("a", "string"), column("b", "json")))), captioned(column("more", struct(captioned(column("x", "long"), "X"))), "More")],
    );
    expect(sql(difference)[0]).toBe("ALTER TABLE `my``cat`.`gold`.`t` ADD COLUMNS (`user`.`uid` STRING COMMENT 'ID', `list`.`element`.`b` VARIANT, `more` STRUCT<`x`: BIGINT COMMENT 'X'> COMMENT 'More')");
    expect(difference.statements.map((each) => each.what)).toEqual(["add columns user.uid, list.element.b, more to my`cat.gold.t"]);
    expect(difference.conflicts).toEqual([]);
  });

  it("a required column is added without NOT NULL, and said so", () => {
    const difference = between([], [column("must", "long", true)]);
    expect(sql(difference)[0]).toBe("ALTER TABLE `my``cat`.`gold`.`t` ADD COLUMNS (`must` BIGINT)");
    expect(difference.notes).toEqual([{
      where: "my`cat.gold.t must", found: "may be NULL", expected: "NOT NULL",
      remedy: "Nothing need be done. Once no row is NULL there: ALTER TABLE `my``cat`.`gold`.`t` ALTER COLUMN `must` SET NOT NULL",
    }]);
    expect(between([column("must", "long")], [column("must", "long", true)]).notes).toEqual(difference.notes);
  });

  it("NOT NULL is taken away where the model no longer has it", () => {
    expect(sql(between([column("x", "string", true)], [column("x", "string")]))).toEqual(["ALTER TABLE `my``cat`.`gold`.`t` ALTER COLUMN `x` DROP NOT NULL"]);
  });

  it("comments are updated, at any depth", () => {
    const columns = (inner: string) => [captioned(column("list", array(struct(captioned(column("a", "string"), inner)))), "List")];
    expect(sql(between(columns("Old"), columns("It's new")))).toEqual([String.raw`ALTER TABLE ${"`my``cat`.`gold`.`t`"} ALTER COLUMN ${"`list`.`element`.`a`"} COMMENT 'It\'s new'`]);
    expect(sql(between([], [], (each) => ({ ...each, comment: "old" })))).toEqual(["COMMENT ON TABLE `my``cat`.`gold`.`t` IS 't'"]);
  });

  it("somebody's comment stays where the model has none", () => {
    expect(sql(between([captioned(column("x", "string"), "mine")], [column("x", "string")]))).toEqual([]);
  });

  it("properties are set, those of others left alone", () => {
    const difference = between([], [], (each) => ({ ...each, properties: { ...each.properties, "trailhouse.mapping_version": "m0", mine: "1" } }));
    expect(difference.statements.map((each) => [each.what, each.sql])).toEqual([
      ["set properties trailhouse.mapping_version of my`cat.gold.t", "ALTER TABLE `my``cat`.`gold`.`t` SET TBLPROPERTIES ('trailhouse.mapping_version' = 'm1')"],
    ]);
  });

  it("primary key and tags, on Databricks", () => {
    const bare = (each: ExistingTable) => ({ ...each, hasPrimaryKey: false, tags: { layer: "gold", owner: "me" } });
    expect(sql(between([], [], bare))).toEqual([
      "ALTER TABLE `my``cat`.`gold`.`t` ADD CONSTRAINT `t_pk` PRIMARY KEY (`_row_key`)",
      "ALTER TABLE `my``cat`.`gold`.`t` SET TAGS ('ocsf_version' = '1.4.0', 'ocsf_class_uid' = '1')",
    ]);
  });

  it("grants that are missing, not those that are held or inherited", () => {
    const grant = (principal: string, privilege: string, kind: "CATALOG" | "SCHEMA", name: string) => ({ principal, privilege, on: { kind, name } });
    const grants = [grant("Analysts", "USE CATALOG", "CATALOG", "my`cat"), grant("analysts", "ALL PRIVILEGES", "SCHEMA", "gold"), grant("analysts", "SELECT", "SCHEMA", "silver")];
    const difference = compareCatalog(TARGET, ALL, { ...asExistingCatalog(TARGET, ALL), grants }, { grants: { readers: ["analysts"], writers: [] } });
    expect(sql(difference)).toEqual(["GRANT USE SCHEMA ON SCHEMA `my``cat`.`silver` TO `analysts`"]);
  });
});

describe("conflicts", () => {
  it.each([
    ["long", "INT", "BIGINT", "Widen it: ALTER TABLE `my``cat`.`gold`.`t` SET TBLPROPERTIES ('delta.enableTypeWidening' = 'true'), then ALTER TABLE `my``cat`.`gold`.`t` ALTER COLUMN `x` TYPE BIGINT"],
    ["integer", "BIGINT", "INT", "Rename the table, apply again, which makes it anew, and push its files with --reingest; or deploy into other schemas."],
    ["json", "STRING", "VARIANT", "Rename the table, apply again, which makes it anew, and push its files with --reingest; or deploy into other schemas."],
  ] as const)("a column that should be %s and is %s", (kind, found, expected, remedy) => {
    const difference = between([column("x", kind)], [column("x", kind)], (each) => ({ ...each, columns: each.columns.map((one) => (one.name === "x" ? { ...one, type: { kind: "scalar" as const, name: found } } : one)) }));
    expect(difference).toEqual({ statements: [], notes: [], conflicts: [{ where: "my`cat.gold.t x", found, expected, remedy }] });
  });

  it("a field inside an array is named by its path", () => {
    const difference = between([column("l", array(struct(column("a", "string"))))], [column("l", array(struct(column("a", struct(column("b", "long"))))))]);
    expect(difference.conflicts).toMatchObject([{ where: "my`cat.gold.t l.element.a", found: "STRING", expected: "STRUCT<`b`: BIGINT>" }]);
    expect(difference.statements).toEqual([]);
  });

  it("a column that nobody knows stays, and is a conflict only where it is NOT NULL", () => {
    expect(between([column("old", "string")], [])).toMatchObject({ statements: [], conflicts: [], notes: [{ where: "my`cat.gold.t old", found: "STRING", expected: "no such column", remedy: "Nothing need be done: it stays, and is NULL in pushed rows." }] });
    expect(between([column("old", "string", true)], [])).toMatchObject({ statements: [], notes: [], conflicts: [{ found: "STRING NOT NULL", expected: "no such column", remedy: "Pushed rows have nothing to put into it: ALTER TABLE `my``cat`.`gold`.`t` ALTER COLUMN `old` DROP NOT NULL" }] });
  });

  it("somebody else's table of that name is left alone", () => {
    const difference = between([], [column("new", "string")], (each) => ({ ...each, comment: "mine", properties: {} }));
    expect(difference.statements).toEqual([]);
    expect(difference.conflicts).toEqual([{
      where: "my`cat.gold.t", found: "a table without the property 'trailhouse.created' = 'true'", expected: "no table, or one that Trailhouse made",
      remedy: "Deploy into another schema, or rename that table. If Trailhouse did make it: ALTER TABLE `my``cat`.`gold`.`t` SET TBLPROPERTIES ('trailhouse.created' = 'true')",
    }]);
  });

  it("other clustering is noted", () => {
    expect(between([], [], (each) => ({ ...each, clusterBy: ["_row_key"] }))).toEqual({ statements: [], conflicts: [], notes: [{
      where: "my`cat.gold.t", found: "clustering by _row_key", expected: "clustering by time_dt", remedy: "Nothing need be done. To go back: ALTER TABLE `my``cat`.`gold`.`t` CLUSTER BY (`time_dt`)",
    }] });
  });
});

describe("on Spark", () => {
  it("what it does not tell is not compared, and Databricks' statements are marked", () => {
    const existing = asExistingCatalog(TARGET, ALL);
    const untold = existing.tables.map((each) => ({ ...each, hasPrimaryKey: false, tags: {}, columns: each.columns.map(({ nullable: _, comment: __, ...rest }) => rest) }));
    const difference = compareCatalog(TARGET, ALL, { ...existing, engine: "spark", volume: undefined, tables: untold });
    expect(difference.statements.map((each) => [each.what, each.databricksOnly])).toEqual([["create volume my`cat.trailhouse.staging", true]]);
    expect([...difference.conflicts, ...difference.notes]).toEqual([]);
  });
});
