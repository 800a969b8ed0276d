import { LEDGER, plainName, rowsOf, tableName, textAt, deployedTables, findTable, schemaOf, TABLES } from "@trailhouse/lakehouse/databricks";
import type { Conflict, DeployedTable, Queries, Statement } from "@trailhouse/lakehouse/databricks";
import type { DeployContext } from "../context.ts";
import { conflictLines, targetLines } from "../output/plan-to-lines.ts";
import { alignRows, writeLine } from "../output/printable.ts";
import type { TargetSettings } from "../settings/resolve-target.ts";
import { makePlan } from "./make-plan.ts";
import type { DeploySession } from "./open-session.ts";

interface TableStatus {
  readonly table: string;
  /** Null where the table is not there. */
  readonly rows: number | null;
  /** What this version would change. */
  readonly drift: readonly string[];
}

/** What a catalog holds, as `deploy status` tells it. */
interface Status {
  readonly tables: readonly TableStatus[];
  /** Files in the ledger; null where there is none. */
  readonly files: number | null;
  /** When the last file was taken in; null where none was. */
  readonly lastPush: string | null;
  /** Changes beside those of tables. */
  readonly otherDrift: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** `deploy status`: tables, rows, last push, and what differs from this version. Changes nothing. */
export async function status(session: DeploySession, settings: TargetSettings, form: { readonly json?: true }, context: DeployContext): Promise<void> {
  const found = await readStatus(session, settings);
  const { stdout } = context.streams;
  if (form.json === true) writeLine(stdout, JSON.stringify({ ...settings.target, preset: settings.preset, ...found }));
  else for (const line of statusLines(settings, found)) writeLine(stdout, line);
}

async function readStatus(session: Queries, settings: TargetSettings): Promise<Status> {
  const made = await makePlan(session, settings);
  const wanted = deployedTables(TABLES);
  const tables: TableStatus[] = [];
  for (const table of wanted) {
    const there = findTable(made.existing, schemaOf(settings.target, table.layer), table.name) !== undefined;
    tables.push({ table: plainName(settings.target, table), rows: there ? await countRows(session, settings, table) : null, drift: driftOf(settings, table, made.runnable) });
  }
  const named = new Set(tables.flatMap((each) => each.drift));
  const hasLedger = findTable(made.existing, settings.target.controlSchema, LEDGER.name) !== undefined;
  return {
    tables,
    ...(hasLedger ? await readLedger(session, settings) : { files: null, lastPush: null }),
    otherDrift: made.runnable.map((each) => each.what).filter((what) => !named.has(what)),
    conflicts: [...made.difference.conflicts, ...made.difference.notes],
  };
}

async function countRows(session: Queries, { target }: TargetSettings, table: DeployedTable): Promise<number> {
  const [row] = await rowsOf(session, `SELECT count(*) AS n FROM ${tableName(target, table)}`);
  return Number(textAt(row, 0));
}

async function readLedger(session: Queries, { target }: TargetSettings): Promise<Pick<Status, "files" | "lastPush">> {
  const [row] = await rowsOf(session, `SELECT count(*) AS files, unix_millis(max(ingested_at)) AS last FROM ${tableName(target, LEDGER)}`);
  const last = textAt(row, 1);
  return { files: Number(textAt(row, 0)), lastPush: last === "" ? null : new Date(Number(last)).toISOString() };
}

function driftOf({ target }: TargetSettings, table: DeployedTable, statements: readonly Statement[]): string[] {
  const path = tableName(target, table);
  return statements.filter(({ sql }) => sql.startsWith(`CREATE TABLE IF NOT EXISTS ${path} `) || sql.startsWith(`ALTER TABLE ${path} `) || sql.startsWith(`COMMENT ON TABLE ${path} `)).map(({ what }) => what);
}

function statusLines(settings: TargetSettings, found: Status): string[] {
  const rows = found.tables.map(({ table, rows: count, drift }) => [table, count ?? "not there", drift.length === 0 ? "as in this version" : `${drift.length} changes pending`]);
  const push = found.files === null ? "Nothing was pushed: there is no ledger." : `${found.files.toLocaleString("en-US")} files; last push ${found.lastPush ?? "never"}.`;
  return [
    ...targetLines(settings),
    ...alignRows([["table", "rows", "schema"], ...rows]).map((line) => `  ${line}`),
    push,
    ...(found.otherDrift.length === 0 ? [] : [`Pending beside the tables: ${found.otherDrift.length}`, ...found.otherDrift.map((what) => `  ${what}`)]),
    ...conflictLines("Differs", found.conflicts),
  ];
}
