import type { StagingEngine } from "../duckdb/staging-engine.ts";
import type { BatchFile } from "../lake.ts";
import { literalList } from "../duckdb/sql-text.ts";
import { claimTakenOut } from "./claims.ts";
import { deleteMatching } from "./delete-matching.ts";
import { countingEntries } from "./ledger.ts";
import { chunks, ofLayer, VALUES, type LakePlace } from "./lake-place.ts";
import type { BatchBounds } from "./merge-staged.ts";

/** Keys of the silver rows that were taken out, and the time to write anew with. */
export interface TakenOut {
  readonly removed: readonly string[];
  readonly at: Date;
}

/**
 * Takes files out for a reingest: their claims and the ledger first, so that a file whose rows are going is never one that
 * counts as taken in. Only what was written before goes: a statement whose connection was lost may still wait in the warehouse and act when
 * the files' rows are there anew. So what is written anew gets a later time than all there is, whatever this machine's
 * clock says.
 */
export async function takeOut(place: LakePlace, files: readonly BatchFile[], startedAt: Date): Promise<TakenOut> {
  const removed: string[] = [];
  let at = startedAt;
  for (const some of chunks(files)) {
    const values = some.map((file) => file.sourceName);
    for (const table of ofLayer(place, "silver")) {
      const keys = place.session.query(`SELECT _row_key FROM ${table.sql} WHERE _source_file ${VALUES}`, { values: JSON.stringify(values) }, { what: `reading ${table.name}` });
      for await (const row of keys) removed.push(String(row["_row_key"]));
    }
    at = await laterThanAll(place, values, at);
    await claimTakenOut(place, values, at);
    await remove(place, values, at);
  }
  return { removed, at };
}

async function remove(place: LakePlace, values: readonly string[], at: Date): Promise<void> {
  const control = { values, before: { column: "ingested_at", at } };
  await deleteMatching(place, { table: place.files, name: "the ledger", column: "source_name", ...control });
  await deleteMatching(place, { table: place.quarantine, name: "quarantine", column: "source_file", ...control });
  for (const layer of ["gold", "silver"] as const) {
    for (const table of ofLayer(place, layer)) await deleteMatching(place, { table: table.sql, name: table.name, column: "_source_file", values, before: { column: "_ingested_at", at } });
  }
}

/** The time given or, where a machine whose clock is ahead has written since, the next millisecond. */
async function laterThanAll(place: LakePlace, values: readonly string[], at: Date): Promise<Date> {
  const times = place.tables.map((table) => `SELECT _ingested_at AS written FROM ${table.sql} WHERE _source_file ${VALUES}`);
  const control = [`SELECT taken_out_at AS written FROM ${place.claims} WHERE source_name ${VALUES}`, `SELECT ingested_at AS written FROM ${place.files} WHERE source_name ${VALUES}`, `SELECT ingested_at AS written FROM ${place.quarantine} WHERE source_file ${VALUES}`];
  const sql = `SELECT unix_micros(max(written)) AS newest FROM (${[...times, ...control].join(" UNION ALL ")})`;
  const [row] = await place.session.execute(sql, { values: JSON.stringify(values) }, { what: "looking for the newest of the rows to take out", repeat: "always" });
  const newest = row?.["newest"];
  return newest === null || newest === undefined ? at : new Date(Math.max(at.getTime(), Math.floor(Number(newest) / 1000) + 1));
}

/**
 * Takes out rows of these files that another mapping version has made: a push or a reingest that was cut off, before an
 * upgrade, has left them, and they would stand in the way of today's.
 */
export async function takeOutOlder(place: LakePlace, files: readonly BatchFile[], bounds: BatchBounds): Promise<TakenOut> {
  const older = (table: { sql: string; time: string }) => `SELECT DISTINCT _source_file AS name FROM ${table.sql} WHERE ${table.time} BETWEEN CAST(:low AS TIMESTAMP) AND CAST(:high AS TIMESTAMP) AND _source_file ${VALUES} AND _mapping_version <> :version`;
  const sql = `SELECT f.name FROM (${place.tables.map(older).join(" UNION ")}) f LEFT ANTI JOIN ${countingEntries(place)} l ON l.source_name = f.name`;
  let taken: TakenOut = { removed: [], at: bounds.at };
  for (const some of chunks(files.filter(({ sha256 }) => !place.fresh.has(sha256)))) {
    const values = { low: bounds.low, high: bounds.high, version: place.mappingVersion, values: JSON.stringify(some.map((file) => file.sourceName)) };
    const names = (await place.session.execute(sql, values, { what: "looking for rows of a push that was cut off", repeat: "always" })).map((row) => String(row["name"]));
    if (names.length > 0) taken = await takeOut(place, some.filter((file) => names.includes(file.sourceName)), taken.at);
  }
  return taken;
}

/** How many of the keys taken out today's reading of the files does not give. */
export async function countVanished(engine: StagingEngine["engine"], removed: readonly string[]): Promise<number> {
  if (removed.length === 0) return 0;
  const rows = await engine.rows(`SELECT count(*) AS n FROM unnest(${literalList(removed)}) r(row_key) ANTI JOIN batch_first USING (row_key)`);
  return Number(rows[0]?.["n"] ?? 0);
}
