import type { StagingEngine } from "../duckdb/staging-engine.ts";
import type { BatchFile } from "../lake.ts";
import { literalList } from "../duckdb/sql-text.ts";
import { deleteMatching } from "./delete-matching.ts";
import { chunks, ofLayer, VALUES, type LakePlace } from "./lake-place.ts";
import type { BatchBounds } from "./merge-staged.ts";

/**
 * Takes files out for a reingest: the ledger first, so that a file whose rows are going is never one that counts as taken
 * in. Returns the keys of the silver rows taken out.
 */
export async function takeOut(place: LakePlace, files: readonly BatchFile[]): Promise<string[]> {
  const removed: string[] = [];
  for (const some of chunks(files)) {
    const names = { values: JSON.stringify(some.map((file) => file.sourceName)) };
    for (const table of ofLayer(place, "silver")) {
      const keys = place.session.query(`SELECT _row_key FROM ${table.sql} WHERE _source_file ${VALUES}`, names, { what: `reading ${table.name}` });
      for await (const row of keys) removed.push(String(row["_row_key"]));
    }
    const gone = { values: some.map((file) => file.sourceName) };
    await deleteMatching(place, { table: place.files, name: "the ledger", column: "source_name", ...gone });
    await deleteMatching(place, { table: place.quarantine, name: "quarantine", column: "source_file", ...gone });
    for (const layer of ["gold", "silver"] as const) {
      for (const table of ofLayer(place, layer)) await deleteMatching(place, { table: table.sql, name: table.name, column: "_source_file", ...gone });
    }
  }
  return removed;
}

/**
 * Takes out rows of these files that another mapping version has made: a push or a reingest that was cut off, before an
 * upgrade, has left them, and they would stand in the way of today's.
 */
export async function takeOutOlder(place: LakePlace, files: readonly BatchFile[], bounds: BatchBounds): Promise<void> {
  const older = (table: { sql: string; time: string }) => `SELECT DISTINCT _source_file AS name FROM ${table.sql} WHERE ${table.time} BETWEEN CAST(:low AS TIMESTAMP) AND CAST(:high AS TIMESTAMP) AND _source_file ${VALUES} AND _mapping_version <> :version`;
  const sql = `SELECT f.name FROM (${place.tables.map(older).join(" UNION ")}) f LEFT ANTI JOIN ${place.files} l ON l.source_name = f.name`;
  for (const some of chunks(files.filter(({ sha256 }) => !place.fresh.has(sha256)))) {
    const values = { low: bounds.low, high: bounds.high, version: place.mappingVersion, values: JSON.stringify(some.map((file) => file.sourceName)) };
    const names = (await place.session.execute(sql, values, { what: "looking for rows of a push that was cut off", repeat: "always" })).map((row) => String(row["name"]));
    if (names.length > 0) await takeOut(place, some.filter((file) => names.includes(file.sourceName)));
  }
}

/** How many of the keys taken out today's reading of the files does not give. */
export async function countVanished(engine: StagingEngine["engine"], removed: readonly string[]): Promise<number> {
  if (removed.length === 0) return 0;
  const rows = await engine.rows(`SELECT count(*) AS n FROM unnest(${literalList(removed)}) r(row_key) ANTI JOIN batch_first USING (row_key)`);
  return Number(rows[0]?.["n"] ?? 0);
}
