import { main } from "@trailhouse/cli";
import { connect, createStatements, deployedTables, rowsOf, TABLES, tableName, textAt } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, Column, ColumnType, Session, Table } from "@trailhouse/lakehouse/databricks";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rig, rigConnection } from "./support/rig-lake.ts";

const CREATED = TABLES.length + 3;

/** Runs `trailhouse deploy …` on the lakehouse. */
async function deploy(schemas: string, ...args: readonly string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const target = ["--catalog", "spark_catalog", "--silver-schema", `${schemas}_silver`, "--gold-schema", `${schemas}_gold`, "--control-schema", `${schemas}_control`];
  const [command = "", ...rest] = args;
  const code = await main(["deploy", command, ...target, ...rest], streams);
  const outcome = { stdout: String(streams.stdout.read() ?? ""), stderr: String(streams.stderr.read() ?? ""), code };
  expect(outcome.stdout + outcome.stderr).not.toContain(rig("LAKEHOUSE_TOKEN"));
  return outcome;
}

function targetOf(schemas: string): CatalogTarget {
  return { catalog: "spark_catalog", silverSchema: `${schemas}_silver`, goldSchema: `${schemas}_gold`, controlSchema: `${schemas}_control`, volume: "staging" };
}

let session: Session;
const before = { ...process.env };

beforeAll(async () => {
  const host = `https://${rig("LAKEHOUSE_HOST")}:${rig("LAKEHOUSE_PORT")}`;
  Object.assign(process.env, { DATABRICKS_HOST: host, DATABRICKS_HTTP_PATH: rig("LAKEHOUSE_HTTP_PATH"), DATABRICKS_TOKEN: rig("LAKEHOUSE_TOKEN"), DATABRICKS_CONFIG_FILE: "none.databrickscfg" });
  session = await connect(rigConnection());
});

afterAll(async () => {
  await session.close();
  process.env = before;
});

describe("a first deployment", () => {
  const schemas = "deploy_first";

  it("is planned, applied, and then complete", async () => {
    const plan = await deploy(schemas, "plan", "--exit-code");
    expect(plan.code).toBe(1);
    expect(plan.stdout).toContain(`Found no tables yet. ${CREATED + 3} changes:\n  create schema spark_catalog.deploy_first_silver\n`);
    expect(plan.stdout).toContain("Left out here, since open-source Spark does not know them: ");
    const applied = await deploy(schemas, "apply", "--yes");
    expect(applied.stderr).toContain(`[${CREATED + 3}/${CREATED + 3}] create table spark_catalog.deploy_first_control.`);
    expect(applied.code).toBe(0);
    const again = await deploy(schemas, "apply", "--yes");
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(again.stdout).toContain(`Found ${CREATED} tables. No changes.`);
  });

  it("has the columns of the model, nested fields, VARIANT, clustering, properties and comments", async () => {
    const name = tableName(targetOf(schemas), { layer: "gold", name: "account_change" });
    const columns = await rowsOf(session, `DESCRIBE TABLE ${name}`);
    const described = new Map(columns.map((row) => [textAt(row, 0), [textAt(row, 1), textAt(row, 2)]]));
    const model = TABLES.find((table) => table.layer === "gold" && table.name === "account_change");
    for (const column of model?.columns ?? []) expect(described.get(column.name)?.[1]).toBe(column.caption ?? "");
    expect(described.get("unmapped")?.[0]).toBe("variant");
    expect(described.get("time")?.[0]).toBe("bigint");
    expect(described.get("time_dt")?.[0]).toBe("timestamp");
    expect(described.get("observables")?.[0]).toBe("array<struct<name:string,type:string,type_id:int,value:string>>");
    const [detail] = await rowsOf(session, `DESCRIBE DETAIL ${name}`);
    expect(String(detail?.["clusteringColumns"])).toContain("actor.user.name");
    const properties = new Map((await rowsOf(session, `SHOW TBLPROPERTIES ${name}`)).map((row) => [textAt(row, 0), textAt(row, 1)]));
    expect(properties.get("delta.enableChangeDataFeed")).toBe("true");
    expect(properties.get("trailhouse.ocsf_class_uid")).toBe("3001");
  });

  it("refuses NULL where the model says required", async () => {
    const name = tableName(targetOf(schemas), { layer: "control", name: "claims" });
    await expect(session.execute(`INSERT INTO ${name} VALUES ('a', NULL, 'c', current_timestamp())`)).rejects.toThrow(/NOT.NULL|null/iu);
  });

  it("has a status", async () => {
    const status = JSON.parse((await deploy(schemas, "status", "--json")).stdout) as { tables: { rows: number; drift: string[] }[] };
    expect(status).toMatchObject({ files: 0, lastPush: null, otherDrift: [], conflicts: [] });
    expect(status.tables.map(({ rows, drift }) => [rows, drift])).toEqual(Array.from({ length: CREATED }, () => [0, []]));
  });

  it("is checked", async () => {
    const { stdout, code } = await deploy(schemas, "check");
    expect([code, stdout.includes("open-source Spark, which has no privileges")]).toEqual([0, true]);
  });

  it("is destroyed, but for what is somebody else's", async () => {
    await session.execute("CREATE TABLE spark_catalog.deploy_first_gold.mine (x INT) USING DELTA");
    expect((await deploy(schemas, "destroy", "--confirm", "main")).code).toBe(2);
    const { stdout, code } = await deploy(schemas, "destroy", "--confirm", "spark_catalog");
    expect(code).toBe(0);
    expect(stdout).toContain("schema spark_catalog.deploy_first_gold: it holds mine");
    const left = (await rowsOf(session, "SHOW SCHEMAS IN spark_catalog")).map((row) => textAt(row, 0)).filter((each) => each.startsWith("deploy_first"));
    expect(left).toEqual(["deploy_first_gold"]);
    expect((await rowsOf(session, "SHOW TABLES IN spark_catalog.deploy_first_gold")).map((row) => row["tableName"])).toEqual(["mine"]);
    await session.execute("DROP SCHEMA spark_catalog.deploy_first_gold CASCADE");
  });
});

/** The tables of an older Trailhouse: without a column, a nested field, and a field inside an array; one required more. */
function older(table: Table): Table {
  if (table.layer !== "gold" || table.name !== "account_change") return { ...table, mappingVersion: "older" };
  const columns = table.columns.filter((each) => each.name !== "message").map((each) => without(each, { actor: "session", observables: "type_id", user: "uid_alt" }[each.name]));
  return { ...table, mappingVersion: "older", comment: "An older comment", columns: columns.map((each) => (each.name === "status" ? { ...each, caption: "An older caption" } : each)) };
}

function without(column: Column, field: string | undefined): Column {
  return field === undefined ? column : { ...column, type: withoutField(column.type, field) };
}

function withoutField(type: ColumnType, field: string): ColumnType {
  if (type.kind === "array") return { ...type, element: withoutField(type.element, field) };
  return type.kind === "struct" ? { ...type, fields: type.fields.filter((each) => each.name !== field) } : type;
}

describe("an upgrade of an older version's tables, with rows in them", () => {
  const schemas = "deploy_older";
  const name = tableName(targetOf(schemas), { layer: "gold", name: "account_change" });
  const foreign = tableName(targetOf(schemas), { layer: "gold", name: "api_activity" });

  beforeAll(async () => {
    const tables = TABLES.filter((table) => table.name === "account_change" && table.layer === "gold").map(older);
    for (const { sql, databricksOnly } of createStatements(targetOf(schemas), tables)) if (!databricksOnly) await session.execute(sql);
    const values = deployedTables(tables)[0]?.columns.map((column) => valueFor(column)).join(", ") ?? "";
    await session.execute(`INSERT INTO ${name} VALUES (${values})`);
    await session.execute(`CREATE TABLE ${foreign} (mine STRING) USING DELTA`);
  });

  it("adds what is missing, keeps the rows, and leaves somebody else's table alone", async () => {
    const applied = await deploy(schemas, "apply", "--yes");
    expect(applied.stdout).toContain("add columns user.uid_alt, observables.element.type_id, message to spark_catalog.deploy_older_gold.account_change".replace("user.uid_alt, observables.element.type_id, message", orderOf(["actor.session", "user.uid_alt", "message", "observables.element.type_id"])));
    expect(applied.stdout).toContain("Cannot be done by adding: 1\n  spark_catalog.deploy_older_gold.api_activity: expected no table, or one that Trailhouse made");
    expect(applied.code).toBe(1);
    const rows = await rowsOf(session, `SELECT _row_key, status, message, actor.session AS session, user.uid_alt AS uid_alt, user.name AS name, observables[0].name AS seen, observables[0].type_id AS type_id FROM ${name}`);
    expect(rows).toEqual([{ _row_key: "key", status: "status", message: null, session: null, uid_alt: null, name: "name", seen: "name", type_id: null }]);
  });

  it("brings comments and properties up to date", async () => {
    const status = (await rowsOf(session, `DESCRIBE TABLE ${name}`)).find((row) => textAt(row, 0) === "status");
    const wanted = TABLES.find((table) => table.layer === "gold" && table.name === "account_change");
    expect(textAt(status, 2)).toBe(wanted?.columns.find((column) => column.name === "status")?.caption);
    const [detail] = await rowsOf(session, `DESCRIBE DETAIL ${name}`);
    expect(detail?.["description"]).toBe(wanted?.comment);
    const version = (await rowsOf(session, `SHOW TBLPROPERTIES ${name}`)).find((row) => textAt(row, 0) === "trailhouse.mapping_version");
    expect(textAt(version, 1)).toBe(wanted?.mappingVersion);
  });

  it("has nothing more to do but what was in the way, and takes rows with the new fields", async () => {
    await session.execute(`DROP TABLE ${foreign}`);
    const plan = await deploy(schemas, "plan", "--exit-code");
    expect([plan.code, plan.stdout.includes("1 changes:\n  create table spark_catalog.deploy_older_gold.api_activity\n")]).toEqual([1, true]);
    await session.execute(`INSERT INTO ${name} (_row_key, _mapping_version, _source_file, _source_position, _ingested_at, activity_id, category_uid, class_uid, severity_id, type_uid, time, time_dt, metadata, cloud, user, message) SELECT 'new', _mapping_version, _source_file, _source_position, _ingested_at, activity_id, category_uid, class_uid, severity_id, type_uid, time, time_dt, metadata, cloud, user, 'hello' FROM ${name}`);
    expect(await rowsOf(session, `SELECT message FROM ${name} WHERE _row_key = 'new'`)).toEqual([{ message: "hello" }]);
  });
});

/** In the order of the model's columns. */
function orderOf(paths: readonly string[]): string {
  const columns = TABLES.find((table) => table.layer === "gold" && table.name === "account_change")?.columns.map((column) => column.name) ?? [];
  const place = (path: string) => columns.indexOf(path.split(".")[0] ?? "");
  return [...paths].sort((one, other) => place(one) - place(other)).join(", ");
}

/** A value of the column's type, in SQL. */
function valueFor(column: Pick<Column, "name" | "type">): string {
  const { name: label, type } = column;
  if (label === "_row_key") return "'key'";
  switch (type.kind) {
    case "string": return `'${label}'`;
    case "boolean": return "true";
    case "timestamp": return "TIMESTAMP '2026-01-02 03:04:05.678Z'";
    case "json": return `parse_json('{"a":1}')`;
    case "array": return `array(${valueFor({ name: label, type: type.element })})`;
    case "struct": return `named_struct(${type.fields.map((field) => `'${field.name}', ${valueFor(field)}`).join(", ")})`;
    default: return "1";
  }
}

describe("a deployment that stops half way", () => {
  it("is completed by running it again", async () => {
    const schemas = "deploy_half";
    await deployFault({ statement: `CREATE TABLE.*${schemas}_silver.*entity_management`, kind: "expired-token", times: 1 });
    const refused = await deploy(schemas, "apply", "--yes");
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(`trailhouse: Statement 5 of ${CREATED + 3} failed: create table spark_catalog.${schemas}_silver.aws_cloudtrail_entity_management.\n`);
    expect(refused.stderr).toContain("Run the same command again when that is mended: it goes on where it stopped.");
    await deployFault({ statement: `CREATE TABLE.*${schemas}_silver.*user_access`, kind: "drop-after", times: 1 });
    const dropped = await deploy(schemas, "apply", "--yes");
    expect(dropped.code).toBe(3);
    expect(dropped.stderr).toContain(`trailhouse: Statement 2 of ${CREATED - 1} failed: create table spark_catalog.${schemas}_silver.aws_cloudtrail_user_access.\n`);
    const completed = await deploy(schemas, "apply", "--yes");
    // Whether the server acted on the dropped statement is its own affair.
    expect(completed.stdout).toMatch(new RegExp(`Found (2 tables. ${CREATED - 2}|3 tables. ${CREATED - 3}) changes:`, "u"));
    expect([completed.code, completed.stdout.trimEnd().split("\n").at(-1)]).toEqual([0, expect.stringMatching(/^Done: 1[01] changes\.$/u)]);
  });
});

/** Has the gateway do this to the next such statement. */
async function deployFault(fault: object): Promise<void> {
  const response = await fetch(`https://${rig("LAKEHOUSE_HOST")}:${rig("LAKEHOUSE_PORT")}/faults`, { method: "POST", body: JSON.stringify([fault]) });
  expect(response.ok).toBe(true);
}
