import { join } from "node:path";
import { checkStaged, stagedScan } from "../duckdb/staged-scan.ts";
import { identifier, literal } from "../duckdb/sql-text.ts";
import { LakeBatchError } from "../lake-errors.ts";
import type { Batch, StagedFile, TableName } from "../lake.ts";
import type { Column } from "../table-model.ts";
import { QUARANTINE } from "./ddl/index.ts";
import type { CatalogTable, LakePlace } from "./lake-place.ts";
import { ofLayer } from "./lake-place.ts";
import { stagedColumnType } from "./staged-column-type.ts";
import type { StagingEngine } from "../duckdb/staging-engine.ts";

/** Rows of a row group: few enough that a group of wide rows fits into memory. */
const ROW_GROUP = 4096;

/** A Parquet file on this machine. */
export interface LocalParquet {
  /** `layer.name` or `quarantine`. */
  readonly name: TableName;
  readonly path: string;
  readonly rows: number;
}

/** A batch, ready to be uploaded: of equal keys in a file only the first row. */
export interface ParquetBatch {
  readonly files: readonly LocalParquet[];
  /** Earliest and latest event; undefined where there is none. */
  readonly span: { readonly low: Date; readonly high: Date } | undefined;
  /** Silver rows that were staged, by source name, before the first of equal keys was taken. */
  readonly staged: ReadonlyMap<string, number>;
}

/** Column of a staged silver file: whether the row is its key's first in the batch. */
export const FIRST_OF_BATCH = "_first_of_batch";

const RANK = "f.file * 1099511627776 + s._source_position";

/**
 * Turns staged lines into one Parquet file a table.
 *
 * Why Parquet and not the NDJSON as it is: the same DuckDB reads the lines that reads them for a local lake, so that both
 * lakes hold the same values, and has to in any case, to take the first of equal keys; Spark then has the columns' types
 * and reads only the columns that a statement needs. README.md says what it costs.
 */
export async function batchToParquet(place: LakePlace, { engine, folder }: StagingEngine, batch: Batch): Promise<ParquetBatch> {
  await checkStaged([...Object.values(batch.rows).flat(), ...batch.quarantine]);
  const known = place.tables.filter((table) => (batch.rows[table.name] ?? []).length > 0);
  refuseUnknownTables(place, batch);
  await listFirst(place, engine, batch);
  const files: LocalParquet[] = [];
  for (const table of known) files.push(await writeTable(engine, folder, table, batch.rows[table.name] ?? []));
  files.push(await writeQuarantine(engine, folder, batch.quarantine));
  const span = await spanOf(engine);
  return { files: files.filter(({ rows }) => rows > 0), span, staged: await stagedByName(engine) };
}

type Engine = StagingEngine["engine"];

function refuseUnknownTables(place: LakePlace, batch: Pick<Batch, "rows">): void {
  const unknown = Object.keys(batch.rows).filter((name) => !place.tables.some((table) => table.name === name));
  if (unknown.length > 0) throw new LakeBatchError(`The batch has rows for ${unknown.join(", ")}, but the lake has only ${place.tables.map((table) => table.name).join(", ")}.`);
}

/**
 * Makes `batch_rows` of all silver rows and `batch_first` of the first of equal keys in each file. The key's first in the
 * whole batch is marked: it brings the silver row where the lake has none. The others stay, since an earlier push that was
 * cut off, or one at the same time, may have taken the silver row from one of them, and then it brings the gold row.
 */
async function listFirst(place: LakePlace, engine: Engine, batch: Batch): Promise<void> {
  const names = batch.files.map((file, index) => `(${index}, ${literal(file.sourceName)})`);
  const none = "SELECT ''::VARCHAR AS row_key, 0::BIGINT AS rank, NULL::TIMESTAMPTZ AS event_time, '' AS source_file WHERE false";
  const scans = ofLayer(place, "silver").filter((table) => (batch.rows[table.name] ?? []).length > 0).map((table) => {
    const columns = { _row_key: "VARCHAR", _source_file: "VARCHAR", _source_position: "BIGINT", [table.model.timeColumn]: "TIMESTAMP WITH TIME ZONE" };
    return `SELECT s._row_key AS row_key, ${RANK} AS rank, s.${identifier(table.model.timeColumn)} AS event_time, s._source_file AS source_file FROM ${stagedScan(batch.rows[table.name] ?? [], columns)} s LEFT JOIN batch_files f ON f.source_name = s._source_file`;
  });
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE batch_files AS SELECT * FROM (VALUES ${["(-1, '')", ...names].join(", ")}) v(file, source_name) WHERE file >= 0`,
    `CREATE OR REPLACE TEMP TABLE batch_rows AS ${[...scans, none].join(" UNION ALL ")}`,
    `CREATE OR REPLACE TEMP TABLE batch_first AS SELECT row_key, source_file AS source_name, min(rank) % 1099511627776 AS position, min(rank) = min(min(rank)) OVER (PARTITION BY row_key) AS is_first FROM batch_rows GROUP BY row_key, source_file`,
  );
  await refuseStrangers(engine, "SELECT source_file AS name FROM batch_rows WHERE rank IS NULL");
  if (batch.quarantine.length > 0) await refuseStrangers(engine, `SELECT source_file AS name FROM ${stagedScan(batch.quarantine, { source_file: "VARCHAR" })} WHERE source_file NOT IN (SELECT source_name FROM batch_files)`);
}

async function refuseStrangers(engine: Engine, sql: string): Promise<void> {
  const stranger = (await engine.rows(`${sql} LIMIT 1`))[0];
  if (stranger) throw new LakeBatchError(`A staged row has the source file ${JSON.stringify(stranger["name"])}, which is none of the batch's source names. Stage rows under the name that sourceNameFor gave.`);
}

async function writeTable(engine: Engine, folder: string, table: CatalogTable, files: readonly StagedFile[]): Promise<LocalParquet> {
  const scan = stagedScan(files, typesOf(table.model.columns.filter((column) => column.name !== "_ingested_at")));
  const first = table.layer === "silver" ? `, k.is_first AS ${FIRST_OF_BATCH}` : "";
  return await writeParquet(engine, { name: table.name, path: join(folder, `${table.name}.parquet`) }, `SELECT s.*${first} FROM ${scan} s JOIN batch_first k ON s._row_key = k.row_key AND s._source_file = k.source_name AND s._source_position = k.position`);
}

async function writeQuarantine(engine: Engine, folder: string, files: readonly StagedFile[]): Promise<LocalParquet> {
  const parquet = { name: "quarantine", path: join(folder, "quarantine.parquet") };
  if (files.length === 0) return { ...parquet, rows: 0 };
  const scan = stagedScan(files, typesOf(QUARANTINE.columns.filter((column) => column.name !== "ingested_at")));
  return await writeParquet(engine, parquet, `SELECT q.* FROM ${scan} q WHERE q.stage <> 'gold' OR (q.row_key, q.source_file, q.source_position) IN (SELECT (row_key, source_name, position) FROM batch_first)`);
}

/** The columns' types for reading staged lines. */
export function typesOf(columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column.name, stagedColumnType(column.type)]));
}

/** Writes a query's rows. */
export async function writeParquet(engine: Engine, file: { name: string; path: string }, select: string): Promise<LocalParquet> {
  const written = await engine.rows(`COPY (${select}) TO ${literal(file.path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP})`);
  return { ...file, rows: Number(written[0]?.["Count"] ?? 0) };
}

async function spanOf(engine: Engine): Promise<ParquetBatch["span"]> {
  const row = (await engine.rows("SELECT epoch_ms(min(event_time)) AS low, epoch_ms(max(event_time)) AS high FROM batch_rows"))[0];
  if (row?.["low"] === null || row?.["low"] === undefined) return undefined;
  // A fraction of a millisecond must not fall out at either end.
  return { low: new Date(Number(row["low"]) - 1), high: new Date(Number(row["high"]) + 1) };
}

async function stagedByName(engine: Engine): Promise<Map<string, number>> {
  const rows = await engine.rows("SELECT source_file AS name, count(*) AS n FROM batch_rows GROUP BY ALL");
  return new Map(rows.map((row) => [String(row["name"]), Number(row["n"])]));
}
