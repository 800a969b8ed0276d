import { createWriteStream } from "node:fs";
import { chmod, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { ExportOptions, ExportResult } from "../lake.ts";
import { wellFormedJson } from "../staged-line.ts";
import { clearPlace, exportPlace, withDraft } from "./export-place.ts";
import { chosenColumns, readRows } from "./read-rows.ts";
import type { Session } from "./session.ts";
import { identifier, literal } from "./sql-text.ts";
import type { LakeTable } from "./tables-of-lake.ts";

/** Characters. */
const TEXT_AT_A_TIME = 256 * 1024;

/** Where a table stands below an export's directory. */
const FORMS = {
  parquet: (table: LakeTable) => table.name.replace(".", "/"),
  ndjson: (table: LakeTable) => `${table.name.replace(".", "/")}.ndjson`,
};

type Form = keyof typeof FORMS;

/** Writes one table to a path below the export's directory and returns the rows written. */
type WriteTable = (table: LakeTable, path: string) => Promise<number>;

/** `gold/account_change/day=2023-03-17/data_0.parquet`: zstd, instants as UTC, JSON as JSON text. */
export async function exportParquet(session: Session, tables: readonly LakeTable[], directory: string, options: ExportOptions): Promise<ExportResult> {
  return await exportTables(tables, directory, options, "parquet", async (table, path) => {
    await mkdir(path);
    const rows = await session.alone(() => interruptible(session, options.signal, () => copyByDay(session, table, path, options)));
    await takeMode(path);
    return rows;
  });
}

async function copyByDay(session: Session, table: LakeTable, path: string, options: ExportOptions): Promise<number> {
  const columns = chosenColumns(table, options).map((name) => inUtc(name, table.types[name] ?? ""));
  await session.run("SET partitioned_write_flush_threshold = 20000", "SET partitioned_write_max_open_files = 50");
  const rows = await session.rows(`COPY (SELECT ${columns.join(", ")}, ${table.time}::DATE AS "day" FROM ${table.sql})
    TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY ("day"), ROW_GROUP_SIZE 30720, OVERWRITE_OR_IGNORE)`);
  return Number(rows[0]?.["Count"] ?? 0);
}

async function interruptible<T>(session: Session, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  const stop = (): void => { session.interrupt(); };
  signal?.throwIfAborted();
  signal?.addEventListener("abort", stop);
  try {
    return await work();
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** DuckDB makes its folders for the owner's writing only, whatever the umask: they take the mode of the one above. */
async function takeMode(path: string): Promise<void> {
  const { mode } = await stat(path);
  for (const day of await readdir(path)) {
    // Not every file system keeps modes.
    if ((await stat(join(path, day))).mode !== mode) await chmod(join(path, day), mode & 0o7777).catch(() => undefined);
  }
}

/** Parquet tells instants from local times; a TIMESTAMP without zone would be exported as local. */
function inUtc(name: string, type: string): string {
  const zoned = type.replace(/("(?:[^"]|"")*")|\bTIMESTAMP\b(?! WITH)/g, (found, quoted: string | undefined) => quoted ?? `${found} WITH TIME ZONE`);
  return zoned === type ? identifier(name) : `CAST(${identifier(name)} AS ${zoned}) AS ${identifier(name)}`;
}

/** `gold/account_change.ndjson`: one event a line. */
export async function exportNdjson(session: Session, tables: readonly LakeTable[], directory: string, options: ExportOptions): Promise<ExportResult> {
  return await exportTables(tables, directory, options, "ndjson", async (table, path) => {
    const written = { rows: 0 };
    await pipeline(ndjson(readRows(session, table, options), written), createWriteStream(path, { flags: "wx" }), options.signal === undefined ? {} : { signal: options.signal });
    return written.rows;
  });
}

/** Text of some lines at a time, which is much faster to write than line by line. */
async function* ndjson(rows: AsyncIterable<object>, written: { rows: number }): AsyncGenerator<string> {
  let text = "";
  for await (const row of rows) {
    written.rows += 1;
    text += `${wellFormedJson(row)}\n`;
    if (text.length < TEXT_AT_A_TIME) continue;
    yield text;
    text = "";
  }
  yield text;
}

/** Writes all tables, then moves them into place, so that a half table is never seen there. */
async function exportTables(tables: readonly LakeTable[], directory: string, options: ExportOptions, form: Form, write: WriteTable): Promise<ExportResult> {
  const place = await exportPlace(directory);
  await clearPlace(place, options);
  // Both forms: a reader of the directory would have the rows twice.
  const drafted = tables.map((table) => ({ path: FORMS[form](table), replaces: Object.values(FORMS).map((pathOf) => pathOf(table)) }));
  return await withDraft(place, options, drafted, async (draft) => {
    const rows: Record<string, number> = {};
    for (const table of tables) {
      options.signal?.throwIfAborted();
      await mkdir(join(draft, table.layer), { recursive: true });
      rows[table.name] = await write(table, join(draft, FORMS[form](table))).catch((error: unknown) => {
        options.signal?.throwIfAborted();
        throw error;
      });
    }
    options.signal?.throwIfAborted();
    return rows;
  });
}
