import { columnType, CREATED_PROPERTY, deployedTables, PIPELINE_MARK, PIPELINE_OWN_TABLES, schemaOf, TABLES } from "@trailhouse/lakehouse/databricks";
import type { CatalogRow, CatalogTarget, Column, ColumnType, DeployedTable } from "@trailhouse/lakehouse/databricks";
import type { DeploySession } from "../work/open-session.ts";

/**
 * A workspace that keeps what it is told: CREATE, DROP, ALTER and GRANT as far as a deployment uses them, answering
 * SHOW and DESCRIBE as Databricks does. It understands names in backticks only.
 */
export class FakeWorkspace implements DeploySession {
  readonly executed: string[] = [];
  readonly catalogs = new Set(["main"]);
  /** Schema → made by Trailhouse. */
  readonly schemas = new Map<string, boolean>();
  /** `schema.table`; those of the model answer as the model has them. */
  readonly tables = new Map<string, "ours" | "theirs" | "pipeline" | "their pipeline">();
  /** Properties that stand in the place of the model's. */
  readonly properties = new Map<string, Readonly<Record<string, string>>>();
  readonly keys = new Set<string>();
  readonly tagged = new Set<string>();
  readonly grants: { principal: string; privilege: string; on: string }[] = [];
  volume: string | undefined;
  owner = "admins";
  metastoreOwner = "account-admins";
  user = "me@example.com";
  closed = 0;
  /** Statements that fail, and how. */
  fails: { on: RegExp; error: string } | undefined;
  readonly #target: CatalogTarget;

  constructor(target: CatalogTarget) {
    this.#target = target;
  }

  /** The generated pipeline has run: its tables are there, and none of deploy's. */
  runPipeline(): void {
    for (const schema of [this.#target.silverSchema, this.#target.goldSchema, this.#target.controlSchema]) this.schemas.set(schema, true);
    for (const { layer, name } of deployedTables(TABLES)) if (layer !== "control" || name === "quarantine") this.tables.set(`${schemaOf(this.#target, layer)}.${name}`, "pipeline");
    for (const name of PIPELINE_OWN_TABLES) this.tables.set(`${this.#target.controlSchema}.${name}`, "pipeline");
  }

  async execute(sql: string): Promise<void> {
    await Promise.resolve();
    this.#mayFail(sql);
    this.executed.push(sql);
    this.#act(sql, [...sql.matchAll(/`((?:[^`]|``)+)`/gu)].map((found) => (found[1] ?? "").replaceAll("``", "`")));
  }

  async *query(sql: string): AsyncGenerator<CatalogRow> {
    await Promise.resolve();
    this.#mayFail(sql);
    yield* this.#answer(sql);
  }

  async close(): Promise<void> {
    await Promise.resolve();
    this.closed += 1;
  }

  #mayFail(sql: string): void {
    if (this.fails?.on.test(sql) === true) throw new Error(this.fails.error);
  }

  #act(sql: string, [catalog = "", schema = "", name = ""]: readonly string[]): void {
    const path = `${schema}.${name}`;
    if (sql.startsWith("CREATE CATALOG")) this.catalogs.add(catalog);
    else if (sql.startsWith("CREATE SCHEMA")) this.schemas.set(schema, this.schemas.get(schema) ?? true);
    else if (sql.startsWith("CREATE VOLUME")) this.volume = "Files [trailhouse.created]";
    else if (sql.startsWith("CREATE TABLE")) this.tables.set(path, this.tables.get(path) ?? "ours");
    else if (sql.includes("PRIMARY KEY")) this.keys.add(path);
    else if (sql.includes("SET TAGS")) this.tagged.add(path);
    else if (sql.startsWith("DROP TABLE")) this.tables.delete(path);
    else if (sql.startsWith("DROP VOLUME")) this.volume = undefined;
    else if (sql.startsWith("DROP SCHEMA")) this.schemas.delete(schema);
    else if (sql.startsWith("GRANT")) this.#grant(sql);
    else throw new Error(`this workspace does not know ${sql}`);
  }

  #grant(sql: string): void {
    const [, privileges = "", on = "", principal = ""] = /^GRANT (.*) ON (\w+ .*) TO `(.*)`$/u.exec(sql) ?? [];
    for (const privilege of privileges.split(", ")) this.grants.push({ principal, privilege, on });
  }

  #answer(sql: string): readonly CatalogRow[] {
    if (sql === "SELECT current_version()") return [{ v: "{}" }];
    if (sql === "SELECT current_user()") return [{ u: this.user }];
    if (sql === "SHOW CATALOGS") return [...this.catalogs].map((catalog) => ({ catalog }));
    if (sql.startsWith("SHOW SCHEMAS")) return [...this.schemas.keys()].map((databaseName) => ({ databaseName }));
    if (sql.startsWith("SHOW GRANTS ")) return this.#grantsIn(sql).map(({ principal, privilege }) => ({ Principal: principal, ActionType: privilege }));
    if (sql.includes("information_schema.volumes")) return this.volume === undefined ? [] : [{ volume_name: this.#target.volume, comment: this.volume }];
    if (sql.includes("information_schema.tables ")) return this.#ofPipelines().map(([table_schema, table_name]) => ({ table_schema, table_name, table_type: table_name === "reconciliation" ? "MATERIALIZED_VIEW" : "STREAMING_TABLE" }));
    if (sql.includes("information_schema.table_constraints")) return [...this.keys].map((path) => ({ table_schema: path.split(".")[0], table_name: path.split(".")[1] }));
    if (sql.includes("information_schema.table_tags")) return [...this.tagged].flatMap((path) => this.#tags(path));
    if (sql.includes("information_schema.metastores")) return [{ owner: this.metastoreOwner }];
    if (sql.startsWith("SELECT is_account_group_member")) return [Object.fromEntries([...sql.matchAll(/is_member\('(.*?)'\) AS (m\d+)/gu)].map((found) => [found[2] ?? "", (found[1] ?? "") === "engineers"]))];
    // Of three files in the ledger one was taken out since.
    if (sql.startsWith("SELECT count(*) AS files")) return [{ files: sql.includes("ANTI JOIN `main`.`trailhouse`.`claims`") ? 2 : 3, last: Date.UTC(2026, 0, 2, 3, 4, 5) }];
    if (sql.startsWith("SELECT count(*)")) return [{ n: 7 }];
    if (/^DESCRIBE (CATALOG|SCHEMA|VOLUME)/u.test(sql)) return this.#describeObject(sql);
    return this.#answerTable(sql);
  }

  /** All, or those of the principal that it names. */
  #grantsIn(sql: string): FakeWorkspace["grants"] {
    const [, whose, object = ""] = /^SHOW GRANTS (?:`(.*?)` )?ON (.*)$/u.exec(sql) ?? [];
    return this.grants.filter(({ on, principal }) => on === object && (whose === undefined || whose === principal));
  }

  #ofPipelines(): string[][] {
    return [...this.tables].filter(([, by]) => by.endsWith("pipeline")).map(([path]) => path.split("."));
  }

  #propertiesOf(path: string, model: DeployedTable | undefined): Readonly<Record<string, string>> {
    const by = this.tables.get(path);
    const { [CREATED_PROPERTY]: _, ...version } = { ...model?.properties, ...this.properties.get(path) };
    if (by === "pipeline") return { ...version, [PIPELINE_MARK.name]: PIPELINE_MARK.value };
    return by === "ours" ? { ...model?.properties, ...this.properties.get(path) } : {};
  }

  #describeObject(sql: string): readonly CatalogRow[] {
    if (sql.startsWith("DESCRIBE VOLUME")) return [{ name: this.#target.volume, owner: this.owner }];
    const schema = /\.`([^`]+)`$/u.exec(sql)?.[1] ?? "";
    return [{ item: "Owner", value: this.owner }, { item: "Properties", value: this.schemas.get(schema) === true ? "((trailhouse.created,true))" : "" }];
  }

  #answerTable(sql: string): readonly CatalogRow[] {
    const [, schema = "", name = ""] = [...sql.matchAll(/`((?:[^`]|``)+)`/gu)].map((found) => found[1] ?? "");
    if (sql.startsWith("SHOW TABLES")) return [...this.tables.keys()].filter((path) => path.startsWith(`${schema}.`)).map((path) => ({ tableName: path.slice(schema.length + 1) }));
    const model = this.#model(schema, name);
    if (sql.startsWith("SHOW TBLPROPERTIES")) return Object.entries(this.#propertiesOf(`${schema}.${name}`, model)).map(([key, value]) => ({ key, value }));
    if (sql.startsWith("DESCRIBE DETAIL")) return [{ description: model?.comment, clusteringColumns: model?.clusterBy.map((path) => path.join(".")) }];
    if (/^DESCRIBE TABLE EXTENDED [^ ]+$/u.test(sql)) return [{ col_name: "Owner", data_type: this.owner }];
    if (sql.endsWith(" AS JSON")) return [{ json_metadata: JSON.stringify({ comment: model?.comment, columns: model?.columns.map(columnToJson) }) }];
    throw new Error(`this workspace does not know ${sql}`);
  }

  #model(schema: string, name: string): DeployedTable | undefined {
    return deployedTables(TABLES).find((table) => schemaOf(this.#target, table.layer) === schema && table.name === name);
  }

  #tags(path: string): CatalogRow[] {
    const [schema = "", name = ""] = path.split(".");
    return Object.entries(this.#model(schema, name)?.tags ?? {}).map(([tag_name, tag_value]) => ({ schema_name: schema, table_name: name, tag_name, tag_value }));
  }
}

function columnToJson(column: Column): object {
  return { name: column.name, type: typeToJson(column.type), nullable: !column.required, ...(column.caption === undefined ? {} : { comment: column.caption }) };
}

function typeToJson(type: ColumnType): object {
  if (type.kind === "array") return { name: "array", element_type: typeToJson(type.element), element_nullable: true };
  if (type.kind === "struct") return { name: "struct", fields: type.fields.map(columnToJson) };
  return { name: type.kind === "timestamp" ? "timestamp_ltz" : columnType(type).toLowerCase() };
}
