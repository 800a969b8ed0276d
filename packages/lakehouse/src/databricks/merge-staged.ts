import { columnFromStaged } from "./column-from-staged.ts";
import { QUARANTINE, quoteName } from "./ddl/index.ts";
import { ofLayer, stagedTable, tableNamed, type CatalogTable, type LakePlace } from "./lake-place.ts";
import { FIRST_OF_BATCH } from "./staged-to-parquet.ts";
import type { Parameters } from "./session.ts";

/** What every statement of one batch is bound to. */
export interface BatchBounds {
  readonly at: Date;
  readonly low: Date;
  readonly high: Date;
}

const WITHIN = (alias: string, table: CatalogTable) => `${alias}.${table.time} BETWEEN CAST(:low AS TIMESTAMP) AND CAST(:high AS TIMESTAMP)`;

/** Rows whose key no silver table holds. Both sides are bounded by the batch's event times, so that the cost is that of the new rows. */
export async function mergeSilver(place: LakePlace, table: CatalogTable, volumePath: string, bounds: BatchBounds): Promise<void> {
  const others = ofLayer(place, "silver").filter((other) => other.name !== table.name);
  const elsewhere = others.map((other) => `SELECT o._row_key FROM ${other.sql} o WHERE ${WITHIN("o", other)}`).join(" UNION ALL ");
  const unlessThere = others.length === 0 ? "" : `LEFT ANTI JOIN (${elsewhere}) k ON k._row_key = s._row_key`;
  await insertMissing(place, table, `${stagedTable(volumePath)} s ${unlessThere} WHERE s.${FIRST_OF_BATCH}`, bounds);
}

/** Gold rows of the keys that silver holds from the same place: whoever's silver row it is brings the gold row. */
export async function mergeGold(place: LakePlace, table: CatalogTable, volumePath: string, bounds: BatchBounds): Promise<void> {
  const silver = tableNamed(place, table.pair);
  const owned = `LEFT SEMI JOIN ${silver.sql} p ON p._row_key = s._row_key AND p._source_file = s._source_file AND p._source_position = s._source_position AND ${WITHIN("p", silver)}`;
  await insertMissing(place, table, `${stagedTable(volumePath)} s ${owned}`, bounds);
}

async function insertMissing(place: LakePlace, table: CatalogTable, from: string, bounds: BatchBounds): Promise<void> {
  const columns = table.model.columns.filter((column) => column.name !== "_ingested_at");
  const names = columns.map((column) => quoteName(column.name));
  const selected = columns.map((column, index) => `${columnFromStaged(column, "s")} AS ${names[index] ?? ""}`);
  const sql = `MERGE INTO ${table.sql} t USING (SELECT ${selected.join(", ")} FROM ${from}) s
    ON t._row_key = s._row_key AND ${WITHIN("t", table)}
    WHEN NOT MATCHED THEN INSERT (${names.join(", ")}, _ingested_at) VALUES (${names.map((name) => `s.${name}`).join(", ")}, CAST(:at AS TIMESTAMP))`;
  await place.session.execute(sql, { ...bounds }, { what: `merge into ${table.name}`, repeat: "always" });
}

/** Records that could not be read, and invalid gold rows of the keys that silver holds from the same place. */
export async function mergeQuarantine(place: LakePlace, volumePath: string, bounds: BatchBounds): Promise<void> {
  const columns = QUARANTINE.columns.filter((column) => column.name !== "ingested_at");
  const names = columns.map((column) => quoteName(column.name));
  const selected = columns.map((column, index) => `${columnFromStaged(column, "s")} AS ${names[index] ?? ""}`).join(", ");
  const owners = ofLayer(place, "silver").map((table) => `SELECT p._row_key, p._source_file, p._source_position FROM ${table.sql} p WHERE ${WITHIN("p", table)}`);
  // VARIANT is made behind the UNION ALL: Databricks takes no set operator over VARIANT columns (Variant type support, limitations).
  const source = `SELECT ${selected} FROM (SELECT s.* FROM ${stagedTable(volumePath)} s WHERE s.stage <> 'gold'
    UNION ALL SELECT s.* FROM ${stagedTable(volumePath)} s LEFT SEMI JOIN (${owners.join(" UNION ALL ")}) p
      ON p._row_key = s.row_key AND p._source_file = s.source_file AND p._source_position = s.source_position WHERE s.stage = 'gold') s`;
  const sql = `MERGE INTO ${place.quarantine} t USING (${source}) s
    ON t.source_file = s.source_file AND t.source_position = s.source_position AND t.stage = s.stage
    WHEN NOT MATCHED THEN INSERT (${names.join(", ")}, ingested_at) VALUES (${names.map((name) => `s.${name}`).join(", ")}, CAST(:at AS TIMESTAMP))`;
  await place.session.execute(sql, { ...bounds } satisfies Parameters, { what: "merge into quarantine", repeat: "always" });
}
