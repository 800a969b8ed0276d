import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDbLakeOptions } from "../duckdb/open-lake.ts";
import type { Batch, BatchFile, Lake, StagedFile } from "../lake.ts";
import { stagedLine } from "../staged-line.ts";
import type { Column, ColumnType, Table } from "../table-model.ts";

const SQL = { string: "VARCHAR", boolean: "BOOLEAN", integer: "INTEGER", long: "BIGINT", double: "DOUBLE", timestamp: "TIMESTAMP", json: "JSON" };

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function sqlType(type: ColumnType): string {
  if (type.kind === "array") return `${sqlType(type.element)}[]`;
  if (type.kind === "struct") return `STRUCT(${type.fields.map((field) => `${quoted(field.name)} ${sqlType(field.type)}`).join(", ")})`;
  return SQL[type.kind];
}

export const column = (name: string, type: ColumnType | keyof typeof SQL, required = false): Column => ({ name, type: typeof type === "string" ? { kind: type } : type, required });
export const struct = (...fields: Column[]): ColumnType => ({ kind: "struct", fields });
export const array = (element: ColumnType): ColumnType => ({ kind: "array", element });

const OWN = [column("_row_key", "string", true), column("_mapping_version", "string", true), column("_source_file", "string", true), column("_source_position", "long", true), column("_ingested_at", "timestamp", true)];

/** A small table as codegen would make it. */
export function table(layer: "silver" | "gold", name: string, timeColumn: string, columns: readonly Column[]): Table {
  const all = [...OWN, column(timeColumn, "timestamp", true), ...columns];
  const definitions = all.map((each) => `${quoted(each.name)} ${sqlType(each.type)}${each.required ? " NOT NULL" : ""}`);
  const duckdb = {
    statements: [`CREATE TABLE IF NOT EXISTS ${quoted(layer)}.${quoted(name)} (${definitions.join(", ")})`, `COMMENT ON TABLE ${quoted(layer)}.${quoted(name)} IS 'Somebody''s ${name}'`],
    columnTypes: Object.fromEntries(all.map((each) => [each.name, sqlType(each.type)])),
  };
  const ocsf = { version: "1.4.0", classUid: 1, className: name };
  return { layer, name, pair: name, comment: name, timeColumn, clusterBy: [[timeColumn]], ocsf, mappingVersion: "m1", columns: all, duckdb };
}

const SILVER = [column("eventName", "string"), column("requestParameters", "json"), column("userIdentity", struct(column("arn", "string"), column("session", struct(column("created", "timestamp"), column("mfa", "boolean"))))), column("record", "string")];
const GOLD = [
  column("time", "long"), column("user", struct(column("name", "string"), column("groups", array(struct(column("uid", "string")))))), column("api", struct(column("data", "json"))),
  column('odd "name"', "string"), column("score", "double"), column("tags", array({ kind: "string" })), column("unmapped", "json"),
];

/** Two tables a layer. */
export const TABLES: readonly Table[] = [
  table("silver", "logins", "eventTime", SILVER), table("silver", "others", "eventTime", SILVER),
  table("gold", "logins", "time_dt", GOLD), table("gold", "others", "time_dt", GOLD),
];

export const OPTIONS: DuckDbLakeOptions = { tables: TABLES, mappingVersion: "m1", ocsfVersion: "1.4.0", createdBy: "trailhouse test" };

/** An event of a made-up file. Equal ids are equal events. */
export interface SampleEvent {
  readonly id: string;
  readonly table?: "logins" | "others";
  /** Its gold row is not valid. */
  readonly invalid?: boolean;
  readonly silver?: object;
  readonly gold?: object;
  readonly at?: string;
}

export interface SampleFile {
  readonly path: string;
  readonly events: readonly SampleEvent[];
  /** Records that cannot be read. */
  readonly rejected?: number;
  readonly content?: string;
}

export const shaOf = (file: SampleFile) => createHash("sha256").update(file.content ?? stagedLine(file)).digest("hex");
export const keyOf = (id: string) => createHash("sha256").update(id).digest("hex");

/** A directory that is gone after the test. */
export async function scratch(): Promise<{ path: string; [Symbol.asyncDispose](): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "lakehouse-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export async function stage(directory: string, name: string, rows: readonly object[]): Promise<StagedFile> {
  const lines = rows.map(stagedLine);
  const path = join(directory, name);
  await writeFile(path, lines.map((line) => `${line}\n`).join(""));
  return { path, maxLineBytes: Math.max(0, ...lines.map((line) => Buffer.byteLength(line))) };
}

/** The staged rows of one event, for each table it goes to. */
export function rowsOf(event: SampleEvent, source: { name: string; position: number; version: string }): { silver: object; gold: object } {
  const own = { _row_key: keyOf(event.id), _mapping_version: source.version, _source_file: source.name, _source_position: source.position };
  const at = event.at ?? `2023-03-1${event.id.length % 10}T16:31:50Z`;
  return {
    silver: { ...own, eventTime: at, eventName: event.id, record: JSON.stringify({ id: event.id }), ...event.silver },
    gold: { ...own, time_dt: at, time: Date.parse(at), user: { name: event.id }, ...event.gold },
  };
}

/** Stages whole files as a reader and its workers would. */
export async function stageBatch(lake: Lake, directory: string, files: readonly SampleFile[], options: { reingest?: boolean; version?: string } = {}): Promise<Batch> {
  const tag = keyOf(JSON.stringify([files, Math.random()])).slice(0, 8);
  const rows: Record<string, object[]> = {};
  const quarantine: object[] = [];
  const entries: BatchFile[] = [];
  for (const file of files) {
    const name = await lake.sourceNameFor(shaOf(file), file.path);
    entries.push(entryOf(file, name));
    for (const [index, event] of file.events.entries()) {
      const made = rowsOf(event, { name, position: index + 1, version: options.version ?? "m1" });
      (rows[`silver.${event.table ?? "logins"}`] ??= []).push(made.silver);
      if (event.invalid) quarantine.push({ source_file: name, source_position: index + 1, stage: "gold", reason: "invalid", row_key: keyOf(event.id), findings: [{ path: "user", rule: "required", message: "missing" }] });
      else (rows[`gold.${event.table ?? "logins"}`] ??= []).push(made.gold);
    }
    for (let index = 0; index < (file.rejected ?? 0); index += 1) quarantine.push({ source_file: name, source_position: file.events.length + index + 1, stage: "read", reason: "invalid-json", detail: "expected JSON", text: "{" });
  }
  const staged = await Promise.all(Object.entries(rows).map(async ([name, lines]) => [name, [await stage(directory, `${tag}-${name}.ndjson`, lines)]] as const));
  return { files: entries, rows: Object.fromEntries(staged), quarantine: [await stage(directory, `${tag}-quarantine.ndjson`, quarantine)], ...(options.reingest === undefined ? {} : { reingest: options.reingest }) };
}

function entryOf(file: SampleFile, sourceName: string): BatchFile {
  const rejected = file.rejected ?? 0;
  return {
    sha256: shaOf(file), path: file.path, sourceName, bytes: 100, recordsRead: file.events.length + rejected + 2, recordsSelected: file.events.length,
    filtered: { "other-service": 2 }, rejected: rejected === 0 ? {} : { "invalid-json": rejected }, fallback: {},
  };
}

/** All rows of a query. */
export async function all(lake: Lake, sql: string): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const row of (await lake.query(sql)).rows) rows.push([...row]);
  return rows;
}

/** Everything that must be equal between two lakes of the same files: tables without own columns but the key, and the sums. */
export async function contents(lake: Lake): Promise<unknown> {
  const tables = TABLES.map(async (each) => [each.name, await all(lake, `SELECT * EXCLUDE (_ingested_at, _source_file, _source_position) FROM ${quoted(each.layer)}.${quoted(each.name)} ORDER BY _row_key`)]);
  const files = await all(lake, "SELECT * EXCLUDE (ingested_at, duplicate_rows, new_rows, gold_rows, invalid_rows) FROM trailhouse.files ORDER BY path");
  const sums = await all(lake, "SELECT sum(new_rows), sum(duplicate_rows), sum(gold_rows), sum(invalid_rows) FROM trailhouse.files");
  const quarantine = await all(lake, "SELECT stage, reason, row_key, findings FROM trailhouse.quarantine ORDER BY ALL");
  return { tables: await Promise.all(tables), files, sums, quarantine };
}
