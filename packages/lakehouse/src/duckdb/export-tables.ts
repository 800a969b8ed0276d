import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { LakeExportError } from "../lake-errors.ts";
import type { ExportOptions, ExportResult } from "../lake.ts";
import { wellFormedJson } from "../staged-line.ts";
import { chosenColumns, readRows } from "./read-rows.ts";
import type { Session } from "./session.ts";
import { identifier, literal } from "./sql-text.ts";
import type { LakeTable } from "./tables-of-lake.ts";

/** Characters. */
const TEXT_AT_A_TIME = 256 * 1024;

/** Writes one table to a path below the export's directory and returns the rows written. */
type WriteTable = (table: LakeTable, path: string) => Promise<number>;

/** `gold/account_change/day=2023-03-17/data_0.parquet`: zstd, instants as UTC, JSON as JSON text. */
export async function exportParquet(session: Session, tables: readonly LakeTable[], directory: string, options: ExportOptions): Promise<ExportResult> {
  return await exportTables(tables, directory, options, (table) => table.name.replace(".", "/"), async (table, path) => {
    await mkdir(path, { recursive: true });
    return await session.alone(async () => await copyByDay(session, table, path, options));
  });
}

async function copyByDay(session: Session, table: LakeTable, path: string, options: ExportOptions): Promise<number> {
  const columns = chosenColumns(table, options).map((name) => inUtc(name, table.types[name] ?? ""));
  await session.run("SET partitioned_write_flush_threshold = 20000", "SET partitioned_write_max_open_files = 50");
  const rows = await session.rows(`COPY (SELECT ${columns.join(", ")}, ${table.time}::DATE AS "day" FROM ${table.sql})
    TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY ("day"), ROW_GROUP_SIZE 30720, OVERWRITE_OR_IGNORE)`);
  return Number(rows[0]?.["Count"] ?? 0);
}

/** Parquet tells instants from local times; a TIMESTAMP without zone would be exported as local. */
function inUtc(name: string, type: string): string {
  const zoned = type.replace(/("(?:[^"]|"")*")|\bTIMESTAMP\b(?! WITH)/g, (found, quoted: string | undefined) => quoted ?? `${found} WITH TIME ZONE`);
  return zoned === type ? identifier(name) : `CAST(${identifier(name)} AS ${zoned}) AS ${identifier(name)}`;
}

/** `gold/account_change.ndjson`: one event a line. */
export async function exportNdjson(session: Session, tables: readonly LakeTable[], directory: string, options: ExportOptions): Promise<ExportResult> {
  return await exportTables(tables, directory, options, (table) => `${table.name.replace(".", "/")}.ndjson`, async (table, path) => {
    const written = { rows: 0 };
    await pipeline(ndjson(readRows(session, table, options), written), createWriteStream(path, { flags: "wx" }));
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

/** Writes beside the directory and moves the whole into place at the end, so that a half export is never seen there. */
async function exportTables(tables: readonly LakeTable[], directory: string, options: ExportOptions, pathOf: (table: LakeTable) => string, write: WriteTable): Promise<ExportResult> {
  const target = resolve(directory);
  await checkTarget(target, options);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(`${target}.partial-`);
  try {
    const rows: Record<string, number> = {};
    for (const table of tables) {
      await mkdir(join(draft, table.layer), { recursive: true });
      rows[table.name] = await write(table, join(draft, pathOf(table)));
    }
    await publish(draft, target, tables.map(pathOf));
    return rows;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function checkTarget(target: string, options: ExportOptions): Promise<void> {
  const entries = await entriesOf(target);
  if (entries.length > 0 && options.overwrite !== true) {
    throw new LakeExportError(`The directory ${target} is not empty (it holds ${entries.slice(0, 3).join(", ")}${entries.length > 3 ? " …" : ""}). Give an empty or a new one, or say that the tables in it may be replaced.`);
  }
}

async function entriesOf(target: string): Promise<string[]> {
  try {
    return await readdir(target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new LakeExportError(`${await fileIn(target)} is a file; give a directory to export into.`);
    throw error;
  }
}

/** The part of a path that is a file where a directory is needed: the path itself, or one above it. */
async function fileIn(path: string): Promise<string> {
  const isThere = await stat(path).then(() => true, () => false);
  return isThere || dirname(path) === path ? path : await fileIn(dirname(path));
}

async function publish(draft: string, target: string, paths: readonly string[]): Promise<void> {
  if ((await entriesOf(target)).length === 0) {
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
    return;
  }
  for (const path of paths) await replacePath(join(draft, path), join(target, path), join(draft, `old-${path.replaceAll("/", "-")}`));
}

async function replacePath(from: string, to: string, aside: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(to, aside).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  });
  await rename(from, to);
}
