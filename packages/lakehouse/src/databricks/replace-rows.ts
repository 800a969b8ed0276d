import { join } from "node:path";
import { writeLines, type StagingEngine } from "../duckdb/staging-engine.ts";
import { checkStaged, stagedScan } from "../duckdb/staged-scan.ts";
import { LakeBatchError } from "../lake-errors.ts";
import type { Replacement, ReplaceResult } from "../lake.ts";
import { sum } from "./count-by-file.ts";
import { QUARANTINE } from "./ddl/index.ts";
import { chunks, ofLayer, VALUES, type CatalogTable, type LakePlace } from "./lake-place.ts";
import { deleteElsewhere, deleteQuarantined, insertQuarantined, many, upsertRows } from "./replace-statements.ts";
import { withStaged } from "./staged-files.ts";
import { typesOf, writeParquet, type LocalParquet } from "./staged-to-parquet.ts";

/** What a row keeps when it is made again. */
const KEPT = ["_source_file", "_source_position", "_ingested_at"];

/**
 * Puts made-again rows in place of the old ones, in whichever table these stand. Silver comes last: until its rows have
 * the new mapping version they count as outdated, so a remap that was cut off begins with them again.
 */
export async function replaceRows(place: LakePlace, staging: StagingEngine, replacement: Replacement): Promise<ReplaceResult> {
  await checkStaged([...Object.values(replacement.rows).flat(), ...replacement.quarantine]);
  const keys = await stagedKeys(place, staging, replacement);
  const owners = await findOwners(place, keys);
  await listOwners(staging, keys, owners);
  const files = await writeAll(place, staging, replacement);
  checkSums(keys, files);
  await withStaged(place, files, async (paths) => {
    await replaceLayer(place, "gold", keys, paths);
    await deleteQuarantined(place, keys);
    const quarantine = paths.get("quarantine");
    if (quarantine !== undefined) await insertQuarantined(place, quarantine);
    await updateLedger(place, [...new Set(owners.map((owner) => owner._source_file))]);
    await replaceLayer(place, "silver", keys, paths);
  });
  const rows = (name: string) => files.find((file) => file.name === name)?.rows ?? 0;
  return { replaced: keys.length, tables: Object.fromEntries(place.tables.map((table) => [table.name, rows(table.name)])), invalid: rows("quarantine") };
}

interface Owner {
  readonly row_key: string;
  readonly _source_file: string;
  readonly _source_position: number;
  readonly _ingested_at: string;
}

async function stagedKeys(place: LakePlace, { engine }: StagingEngine, replacement: Replacement): Promise<string[]> {
  const scans = ofLayer(place, "silver").filter((table) => (replacement.rows[table.name] ?? []).length > 0).map((table) => `SELECT _row_key FROM ${stagedScan(replacement.rows[table.name] ?? [], { _row_key: "VARCHAR" })}`);
  if (scans.length === 0) return [];
  const keys = (await engine.rows(scans.join(" UNION ALL "))).map((row) => String(row["_row_key"]));
  const twice = keys.length === new Set(keys).size ? undefined : keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new LakeBatchError(`The replacement has two silver rows with the key ${twice}. Stage one row a key.`);
  return keys;
}

/** Where the lake has the keys from. */
async function findOwners(place: LakePlace, keys: readonly string[]): Promise<Owner[]> {
  const owners = new Map<string, Owner>();
  const sql = ofLayer(place, "silver").map((table) => `SELECT _row_key AS row_key, _source_file, _source_position, CAST(_ingested_at AS STRING) AS _ingested_at FROM ${table.sql} WHERE _row_key ${VALUES}`).join(" UNION ALL ");
  for (const some of many(keys)) {
    for await (const row of place.session.query(sql, { values: JSON.stringify(some) }, { what: "finding the rows to replace" })) {
      owners.set(String(row["row_key"]), { row_key: String(row["row_key"]), _source_file: String(row["_source_file"]), _source_position: Number(row["_source_position"]), _ingested_at: `${String(row["_ingested_at"])}Z` });
    }
  }
  const stranger = keys.find((key) => !owners.has(key));
  if (stranger !== undefined) throw new LakeBatchError(`The replacement has the row key ${stranger}, which no silver table holds. Replace only rows that the lake gave as outdated.`);
  return [...owners.values()];
}

async function listOwners(staging: StagingEngine, keys: readonly string[], owners: readonly Owner[]): Promise<void> {
  const lines = await writeLines(staging, "owners.ndjson", owners);
  const types = { row_key: "VARCHAR", _source_file: "VARCHAR", _source_position: "BIGINT", _ingested_at: "TIMESTAMP WITH TIME ZONE" };
  await staging.engine.run(`CREATE OR REPLACE TEMP TABLE replace_old AS SELECT * FROM ${stagedScan([lines], types)}${keys.length === 0 ? " WHERE false" : ""}`);
}

async function writeAll(place: LakePlace, { engine, folder }: StagingEngine, replacement: Replacement): Promise<LocalParquet[]> {
  const files: LocalParquet[] = [];
  for (const table of place.tables) {
    const staged = replacement.rows[table.name] ?? [];
    if (staged.length > 0) files.push(await writeParquet(engine, { name: table.name, path: join(folder, `${table.name}.parquet`) }, replacedRows(table, staged)));
  }
  if (replacement.quarantine.length > 0) {
    const types = typesOf(QUARANTINE.columns.filter((column) => column.name !== "ingested_at"));
    const select = `SELECT q.* REPLACE (o._source_file AS source_file, o._source_position AS source_position), o._ingested_at AS ingested_at FROM ${stagedScan(replacement.quarantine, types)} q JOIN replace_old o ON q.row_key = o.row_key WHERE q.stage = 'gold'`;
    files.push(await writeParquet(engine, { name: "quarantine", path: join(folder, "quarantine.parquet") }, select));
  }
  return files.filter(({ rows }) => rows > 0);
}

function replacedRows(table: CatalogTable, staged: Replacement["quarantine"]): string {
  const types = typesOf(table.model.columns.filter((column) => !KEPT.includes(column.name)));
  return `SELECT s.*, ${KEPT.map((name) => `o.${name}`).join(", ")} FROM ${stagedScan(staged, types)} s JOIN replace_old o ON s._row_key = o.row_key`;
}

function checkSums(keys: readonly string[], files: readonly LocalParquet[]): void {
  const made = sum(files.filter(({ name }) => !name.startsWith("silver.")).map(({ rows }) => rows));
  if (made !== keys.length) throw new LakeBatchError(`The replacement's sums do not agree: ${keys.length} keys, but ${made} gold rows + invalid. Nothing was replaced. Stage one silver row a key, and one gold row or one quarantine row.`);
}

async function replaceLayer(place: LakePlace, layer: "silver" | "gold", keys: readonly string[], paths: ReadonlyMap<string, string>): Promise<void> {
  for (const table of ofLayer(place, layer)) {
    const path = paths.get(table.name);
    if (path !== undefined) await upsertRows(place, table, path);
  }
  for (const table of ofLayer(place, layer)) await deleteElsewhere(place, table, keys, paths.get(table.name));
}

/** Counts anew what the files have, from the tables: right however often it is done. */
async function updateLedger(place: LakePlace, names: readonly string[]): Promise<void> {
  const gold = ofLayer(place, "gold").map((table) => `SELECT _source_file AS name, 1 AS gold FROM ${table.sql} WHERE _source_file ${VALUES}`);
  const counted = [...gold, `SELECT source_file AS name, 0 AS gold FROM ${place.quarantine} WHERE stage = 'gold' AND source_file ${VALUES}`];
  const sql = `MERGE INTO ${place.files} t USING (SELECT name, sum(gold) AS gold, sum(1 - gold) AS invalid FROM (${counted.join(" UNION ALL ")}) GROUP BY name) s
    ON t.source_name = s.name WHEN MATCHED AND (t.gold_rows <> s.gold OR t.invalid_rows <> s.invalid) THEN UPDATE SET gold_rows = s.gold, invalid_rows = s.invalid`;
  for (const some of chunks(names)) await place.session.execute(sql, { values: JSON.stringify(some) }, { what: "counting anew in the ledger", repeat: "always" });
}
