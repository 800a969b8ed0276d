import { describe, expect, it } from "vitest";
import { TABLES } from "../../gen/tables.ts";
import { asExistingCatalog, ToldSession } from "../../testing/existing-catalog.ts";
import { DEFAULT_TARGET, deployedTables } from "../ddl/index.ts";
import { dropStatements, readOwnedTables } from "./drop-statements.ts";

const TARGET = DEFAULT_TARGET;
const ALL = asExistingCatalog(TARGET, deployedTables(TABLES));
const OWNED = ALL.tables.map(({ schema, name }) => ({ schema, name }));
const sql = (removal: { statements: readonly { sql: string }[] }) => removal.statements.map((each) => each.sql);

it("drops every table, the volume and the schemas, in an order that works", () => {
  const removal = dropStatements(TARGET, ALL, OWNED);
  expect(sql(removal)).toEqual([
    ...OWNED.map(({ schema, name }) => `DROP TABLE IF EXISTS \`main\`.\`${schema}\`.\`${name}\``),
    "DROP VOLUME IF EXISTS `main`.`trailhouse`.`staging`",
    "DROP SCHEMA IF EXISTS `main`.`silver` RESTRICT", "DROP SCHEMA IF EXISTS `main`.`gold` RESTRICT", "DROP SCHEMA IF EXISTS `main`.`trailhouse` RESTRICT",
  ]);
  expect(removal.left).toEqual(["catalog main: Trailhouse drops no catalog"]);
});

describe("what Trailhouse did not make stays", () => {
  it("a table, and with it its schema", () => {
    const removal = dropStatements(TARGET, { ...ALL, schemas: ALL.schemas.map((each) => (each.name === "gold" ? { ...each, tables: [...each.tables, "mine"] } : each)) }, OWNED);
    expect(sql(removal).filter((each) => each.includes("mine") || each.includes("SCHEMA IF EXISTS `main`.`gold`"))).toEqual([]);
    expect(removal.left).toContain("schema main.gold: it holds mine");
  });

  it("a schema that was there before", () => {
    const removal = dropStatements(TARGET, { ...ALL, schemas: ALL.schemas.map((each) => ({ ...each, created: false })) }, OWNED);
    expect(sql(removal).filter((each) => each.startsWith("DROP SCHEMA"))).toEqual([]);
    expect(removal.left).toContain("schema main.silver: Trailhouse did not make it");
  });

  it("a volume that was there before, and with it its schema", () => {
    const removal = dropStatements(TARGET, { ...ALL, volume: { created: false } }, OWNED);
    expect(sql(removal).filter((each) => each.includes("VOLUME") || each.includes("`trailhouse` RESTRICT"))).toEqual([]);
    expect(removal.left).toContain("schema main.trailhouse: it holds staging");
  });
});

it("what the pipeline made stays, and is told with what removes it", () => {
  const owned = OWNED.map((table) => (table.schema === "gold" ? { ...table, ofPipeline: true as const } : table));
  const removal = dropStatements(TARGET, ALL, owned);
  expect(sql(removal).filter((each) => each.includes("`gold`"))).toEqual([]);
  const gold = owned.filter(({ schema }) => schema === "gold").map(({ name }) => name);
  const told = `what the pipeline made, ${gold.map((name) => `main.gold.${name}`).join(", ")}`;
  expect(removal.left).toEqual([`${told}: databricks bundle destroy, in the folder of the bundle, removes them`, `schema main.gold: it holds ${gold.join(", ")}`, "catalog main: Trailhouse drops no catalog"]);
  expect(dropStatements(TARGET, { ...ALL, engine: "spark" }, owned).left[0]).toBe(`${told}: drop them by hand`);
});

it("a table is known by its property, whatever version made it", async () => {
  const session = new ToldSession({
    "SHOW TBLPROPERTIES `main`.`gold`.`old_class`": [{ key: "trailhouse.created", value: "true" }],
    "SHOW TBLPROPERTIES `main`.`gold`.`made`": [{ key: "trailhouse.made_by", value: "pipeline" }],
    "SHOW TBLPROPERTIES `main`.`gold`.`both`": [{ key: "trailhouse.created", value: "true" }, { key: "trailhouse.made_by", value: "pipeline" }],
    "SHOW TBLPROPERTIES `main`.`gold`.`mine`": [{ key: "created_by", value: "me" }],
    "SHOW TBLPROPERTIES `main`.`gold`.`almost`": [{ key: "trailhouse.created", value: "false" }],
  });
  expect(await readOwnedTables(session, TARGET, [{ name: "gold", created: true, tables: ["old_class", "mine", "almost", "made", "both"] }])).toEqual([
    { schema: "gold", name: "old_class" }, { schema: "gold", name: "made", ofPipeline: true }, { schema: "gold", name: "both", ofPipeline: true },
  ]);
});
