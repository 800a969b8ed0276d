import { CLAIMS, countingEntries, CREATED_PROPERTY, LEDGER, plainName, rowsOf, tableName, textAt, deployedTables, findTable, pipelineOwnTables, schemaOf, TABLES } from "@trailhouse/lakehouse/databricks";
import type { Conflict, DeployedTable, ExistingCatalog, Queries, Statement } from "@trailhouse/lakehouse/databricks";
import type { DeployContext } from "../context.ts";
import { conflictLines, pipelineDriftLines, targetLines } from "../output/plan-to-lines.ts";
import { alignRows, writeLine } from "../output/printable.ts";
import type { TargetSettings } from "../settings/resolve-target.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan } from "./make-plan.ts";
import type { DeploySession } from "./open-session.ts";

interface TableStatus {
  readonly table: string;
  /** Null where the table is not there. */
  readonly rows: number | null;
  /** What this version would change; of a pipeline's table, what is not of this version. */
  readonly drift: readonly string[];
  /** Null where it is not there, or somebody else's. */
  readonly madeBy: "deploy" | "pipeline" | null;
}

/** What a catalog holds, as `deploy status` tells it. */
interface Status {
  readonly tables: readonly TableStatus[];
  /** Files in the ledger, those that count; null where there is none. */
  readonly files: number | null;
  /** When the last file was taken in; null where none was. */
  readonly lastPush: string | null;
  /** Changes beside those of tables. */
  readonly otherDrift: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** `deploy status`: tables, rows, last push, and what differs from this version. Changes nothing. */
export async function status(session: DeploySession, settings: TargetSettings, form: { readonly json?: true }, context: DeployContext): Promise<void> {
  const made = await makePlan(session, settings);
  const found = await readStatus(session, settings, made);
  const { stdout } = context.streams;
  if (form.json === true) writeLine(stdout, JSON.stringify({ ...settings.target, preset: settings.preset, ...found }));
  else for (const line of statusLines(made, found)) writeLine(stdout, line);
}

async function readStatus(session: Queries, settings: TargetSettings, made: Plan): Promise<Status> {
  const tables: TableStatus[] = [];
  for (const table of deployedTables(TABLES)) tables.push(await tableStatus(session, table, made));
  for (const name of made.pipeline.length === 0 ? [] : pipelineOwnTables(settings.target, made.existing)) {
    const own = { layer: "control", name } as const;
    tables.push({ table: plainName(settings.target, own), rows: await countRows(session, settings, own), drift: [], madeBy: "pipeline" });
  }
  const named = new Set(tables.flatMap((each) => each.drift));
  const hasLedger = findTable(made.existing, settings.target.controlSchema, LEDGER.name) !== undefined;
  return {
    tables,
    ...(hasLedger ? await readLedger(session, settings, made.existing) : { files: null, lastPush: null }),
    otherDrift: made.runnable.map((each) => each.what).filter((what) => !named.has(what)),
    conflicts: [...made.difference.conflicts, ...made.difference.notes],
  };
}

async function tableStatus(session: Queries, wanted: DeployedTable, { settings, existing, runnable, pipeline }: Plan): Promise<TableStatus> {
  const table = plainName(settings.target, wanted);
  const there = findTable(existing, schemaOf(settings.target, wanted.layer), wanted.name);
  const rows = there === undefined ? null : await countRows(session, settings, wanted);
  const ofPipeline = pipeline.find((each) => each.table === table);
  if (ofPipeline !== undefined) return { table, rows, drift: ofPipeline.drift.map(({ where, expected, found }) => `${where}: expected ${expected}, found ${found}`), madeBy: "pipeline" };
  return { table, rows, drift: driftOf(settings, wanted, runnable), madeBy: there?.properties[CREATED_PROPERTY] === "true" ? "deploy" : null };
}

async function countRows(session: Queries, { target }: TargetSettings, table: Pick<DeployedTable, "layer" | "name">): Promise<number> {
  const [row] = await rowsOf(session, `SELECT count(*) AS n FROM ${tableName(target, table)}`);
  return Number(textAt(row, 0));
}

async function readLedger(session: Queries, { target }: TargetSettings, existing: ExistingCatalog): Promise<Pick<Status, "files" | "lastPush">> {
  const files = tableName(target, LEDGER);
  const claims = findTable(existing, target.controlSchema, CLAIMS.name);
  // Tables of an older version do not say when a file was taken out.
  const knowsTakenOut = claims?.columns.some(({ name }) => name === "taken_out_at") === true;
  const entries = knowsTakenOut ? countingEntries({ files, claims: tableName(target, CLAIMS) }) : files;
  const [row] = await rowsOf(session, `SELECT count(*) AS files, unix_millis(max(ingested_at)) AS last FROM ${entries} l`);
  const last = textAt(row, 1);
  return { files: Number(textAt(row, 0)), lastPush: last === "" ? null : new Date(Number(last)).toISOString() };
}

function driftOf({ target }: TargetSettings, table: DeployedTable, statements: readonly Statement[]): string[] {
  const path = tableName(target, table);
  return statements.filter(({ sql }) => sql.startsWith(`CREATE TABLE IF NOT EXISTS ${path} `) || sql.startsWith(`ALTER TABLE ${path} `) || sql.startsWith(`COMMENT ON TABLE ${path} `)).map(({ what }) => what);
}

function statusLines(made: Plan, found: Status): string[] {
  const shown = found.tables.filter(({ rows }) => rows !== null || made.pipeline.length === 0);
  return [
    ...targetLines(made.settings),
    ...alignRows([["table", "rows", "schema"], ...shown.map((each) => [each.table, each.rows ?? "not there", schemaState(each)])]).map((line) => `  ${line}`),
    takenIn(made, found),
    ...(found.otherDrift.length === 0 ? [] : [`Pending beside the tables: ${found.otherDrift.length}`, ...found.otherDrift.map((what) => `  ${what}`)]),
    ...pipelineDriftLines(made),
    ...conflictLines("Differs", found.conflicts),
  ];
}

function schemaState({ drift, madeBy }: TableStatus): string {
  if (madeBy === "pipeline") return drift.length === 0 ? "made by the pipeline, as in this version" : `made by the pipeline, not of this version: ${drift.length}`;
  return drift.length === 0 ? "as in this version" : `${drift.length} changes pending`;
}

function takenIn({ pipeline, settings: { target } }: Plan, { files, lastPush }: Status): string {
  if (pipeline.length > 0) return `The pipeline takes files in: what became of each stands in ${plainName(target, { layer: "control", name: "reconciliation" })}.`;
  return files === null ? "Nothing was pushed: there is no ledger." : `${files.toLocaleString("en-US")} files; last push ${lastPush ?? "never"}.`;
}
