import { LakeBatchError } from "../lake-errors.ts";
import type { Batch, CommitResult, FileResult } from "../lake.ts";
import { countByFile, fileResult, sum } from "./batch-sums.ts";
import { QUARANTINE_COLUMNS } from "./control-tables.ts";
import { checkFiles, chunks, writeLedger } from "./ledger.ts";
import type { Session } from "./session.ts";
import { literal } from "./sql-text.ts";
import { stagedScan } from "./staged-scan.ts";
import { stagedTables, type LakeTable, type StagedTable } from "./tables-of-lake.ts";

/** A row's place as one number, so that the first of equal keys is a minimum: file in the batch, then position. */
const RANK = "f.file * 1099511627776 + s._source_position";

const OWN_COLUMNS = { _row_key: "VARCHAR", _source_file: "VARCHAR", _source_position: "BIGINT" };

export interface CommitTarget {
  readonly session: Session;
  readonly tables: readonly LakeTable[];
  readonly mappingVersion: string;
  /** `_ingested_at`, as an SQL literal. */
  readonly at: string;
}

/**
 * Takes in a batch; to be called inside a transaction. Wide rows are only ever streamed: what is new is decided on keys
 * alone, which then select from the staged files.
 */
export async function stagedToTables(target: CommitTarget, batch: Batch): Promise<CommitResult> {
  const { session, tables } = target;
  const staged = stagedTables(tables, batch.rows);
  await checkFiles(session, batch);
  await listFiles(session, batch);
  const removed = batch.reingest === true ? await takeOut(session, tables) : 0;
  const allKept = await decideNew(session, tables, staged.filter(({ table }) => table.layer === "silver"));
  for (const { table, files } of staged) await insertRows(target, table, files, allKept);
  if (allKept) await refuseUnpaired(target);
  await insertQuarantine(target, batch);
  const results = await checkedResults(target, batch);
  await writeLedger(session, batch.files, results, target);
  const vanished = batch.reingest === true ? await countRows(session, "batch_removed ANTI JOIN batch_first USING (row_key)") : 0;
  await session.run(...["batch_files", "batch_rows", "batch_first", "batch_known", "batch_kept", "batch_removed"].map((name) => `DROP TABLE IF EXISTS temp.${name}`));
  return summary(tables, batch, results, { removed, vanished });
}

async function listFiles(session: Session, batch: Batch): Promise<void> {
  await session.run("CREATE TEMP TABLE batch_files (file BIGINT, source_name VARCHAR, sha256 VARCHAR)");
  const rows = batch.files.map((file, index) => `(${index}, ${literal(file.sourceName)}, ${literal(file.sha256)})`);
  for (const some of chunks(rows)) await session.run(`INSERT INTO batch_files VALUES ${some.join(", ")}`);
}

/** Takes the batch's files out of every table, ledger and quarantine included. Returns the silver rows taken out. */
async function takeOut(session: Session, tables: readonly LakeTable[]): Promise<number> {
  const mine = "IN (SELECT l.source_name FROM trailhouse.files l WHERE l.content_sha256 IN (SELECT sha256 FROM batch_files))";
  const keys = tables.filter((table) => table.layer === "silver").map((table) => `SELECT _row_key AS row_key FROM ${table.sql} WHERE _source_file ${mine}`);
  await session.run(`CREATE TEMP TABLE batch_removed AS ${keys.join(" UNION ALL ")}`);
  await session.run(...tables.map((table) => `DELETE FROM ${table.sql} WHERE _source_file ${mine}`));
  await session.run(`DELETE FROM trailhouse.quarantine WHERE source_file ${mine}`);
  await session.run("DELETE FROM trailhouse.files WHERE content_sha256 IN (SELECT sha256 FROM batch_files)");
  return await countRows(session, "batch_removed");
}

/**
 * Makes `batch_kept`: the place of the first row of each key that no silver table holds. A key includes its event's
 * time, so only rows of the batch's time span can hold it; row groups outside are not read. True where all rows are kept.
 */
async function decideNew(session: Session, tables: readonly LakeTable[], staged: readonly StagedTable[]): Promise<boolean> {
  const scans = staged.map(({ table, files }) => `SELECT s._row_key AS row_key, ${RANK} AS rank, s.${table.time} AS event_time, s._source_file AS source_file
    FROM ${stagedScan(files, { ...OWN_COLUMNS, [table.timeColumn]: "TIMESTAMP" })} s LEFT JOIN batch_files f ON f.source_name = s._source_file`);
  const none = "SELECT ''::VARCHAR AS row_key, 0::BIGINT AS rank, TIMESTAMP 'epoch' AS event_time, '' AS source_file WHERE false";
  await session.run(`CREATE TEMP TABLE batch_rows AS ${[...scans, none].join(" UNION ALL ")}`);
  await refuseStrangers(session, "SELECT source_file AS name FROM batch_rows WHERE rank IS NULL");
  await session.run("CREATE TEMP TABLE batch_first AS SELECT row_key, min(rank) AS rank FROM batch_rows GROUP BY row_key");
  await session.run(`CREATE TEMP TABLE batch_known AS ${await knownKeys(session, tables)}`);
  await session.run(`CREATE TEMP TABLE batch_kept AS SELECT b.row_key, f.source_name, b.rank % 1099511627776 AS position
    FROM batch_first b JOIN batch_files f ON f.file = b.rank // 1099511627776 WHERE b.row_key NOT IN (SELECT row_key FROM batch_known)`);
  return await countRows(session, "batch_kept") === await countRows(session, "batch_rows");
}

async function knownKeys(session: Session, tables: readonly LakeTable[]): Promise<string> {
  const span = (await session.rows("SELECT min(event_time)::VARCHAR AS low, max(event_time)::VARCHAR AS high FROM batch_rows"))[0];
  const low = `TIMESTAMP ${literal(String(span?.["low"] ?? "epoch"))}`;
  const high = `TIMESTAMP ${literal(String(span?.["high"] ?? "epoch"))}`;
  const silver = tables.filter((table) => table.layer === "silver");
  return silver.map((table) => `SELECT _row_key AS row_key FROM ${table.sql} WHERE ${table.time} BETWEEN ${low} AND ${high} AND _row_key IN (SELECT row_key FROM batch_first)`).join(" UNION ALL ");
}

// A join copies each wide row once more, a tenth of all the time; where no row is to be left out it is left out itself.
async function insertRows({ session, at }: CommitTarget, table: LakeTable, files: StagedTable["files"], all: boolean): Promise<void> {
  const types = Object.fromEntries(Object.entries(table.types).filter(([name]) => name !== "_ingested_at"));
  const kept = "SEMI JOIN batch_kept k ON s._row_key = k.row_key AND s._source_file = k.source_name AND s._source_position = k.position";
  await session.run(`INSERT INTO ${table.sql} BY NAME SELECT s.*, ${at} AS _ingested_at FROM ${stagedScan(files, types)} s ${all ? "" : kept}`);
}

// The join has left out gold rows that do not stand for a silver row; without it they are told.
async function refuseUnpaired({ session, tables, at }: CommitTarget): Promise<void> {
  const gold = tables.filter((table) => table.layer === "gold").map((table) => `SELECT _row_key AS row_key, _source_file AS source_name, _source_position AS position FROM ${table.sql} WHERE _ingested_at = ${at}`);
  const unpaired = `(${gold.join(" UNION ALL ")}) g LEFT JOIN batch_kept k ON g.row_key = k.row_key AND g.source_name = k.source_name AND g.position = k.position`;
  const found = (await session.rows(`SELECT g.row_key AS key FROM ${unpaired} GROUP BY g.row_key HAVING count(*) > 1 OR count(k.row_key) = 0 LIMIT 1`))[0];
  if (found) throw new LakeBatchError(`Expected one gold row for a silver row, of the same file and position; found another or a second one with the key ${String(found["key"])}. Stage both with the same own columns.`);
}

async function insertQuarantine(target: CommitTarget, batch: Batch): Promise<void> {
  if (batch.quarantine.length === 0) return;
  const scan = stagedScan(batch.quarantine, QUARANTINE_COLUMNS);
  await refuseStrangers(target.session, `SELECT source_file AS name FROM ${scan} WHERE source_file NOT IN (SELECT source_name FROM batch_files)`);
  await target.session.run(`INSERT INTO trailhouse.quarantine BY NAME SELECT q.*, ${target.at} AS ingested_at FROM ${scan} q
    WHERE q.stage <> 'gold' OR (q.row_key, q.source_file, q.source_position) IN (SELECT (row_key, source_name, position) FROM batch_kept)`);
}

async function refuseStrangers(session: Session, sql: string): Promise<void> {
  const stranger = (await session.rows(`${sql} LIMIT 1`))[0];
  if (stranger) throw new LakeBatchError(`A staged row has the source file ${JSON.stringify(stranger["name"])}, which is none of the batch's source names. Stage rows under the name that sourceNameFor gave.`);
}

async function checkedResults(target: CommitTarget, batch: Batch): Promise<FileResult[]> {
  const counts = await countByFile(target.session, target.tables, target.at);
  const nothing = { staged: 0, kept: 0, unread: 0, invalid: 0, tables: {} };
  return batch.files.map((file) => fileResult(file, counts.get(file.sourceName) ?? nothing));
}

function summary(tables: readonly LakeTable[], batch: Batch, files: readonly FileResult[], reingest: { removed: number; vanished: number }): CommitResult {
  const rows = tables.map((table) => [table.name, sum(files.map((file) => file.tables[table.name] ?? 0))] as const);
  const unread = sum(batch.files.flatMap((file) => Object.values(file.rejected)));
  return { files, tables: Object.fromEntries(rows), quarantined: sum(files.map((file) => file.invalid)) + unread, ...reingest };
}

async function countRows(session: Session, from: string): Promise<number> {
  return Number((await session.rows(`SELECT count(*) AS n FROM ${from}`))[0]?.["n"] ?? 0);
}
