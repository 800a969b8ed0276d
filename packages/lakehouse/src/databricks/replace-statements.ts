import { columnFromStaged } from "./column-from-staged.ts";
import { QUARANTINE, quoteName } from "./ddl/index.ts";
import { stagedTable, VALUES, type CatalogTable, type LakePlace } from "./lake-place.ts";
import { many } from "./replace-rows.ts";

/** Puts staged rows in place of those with the same keys, and adds those whose keys stood in another table. */
export async function upsertRows(place: LakePlace, table: CatalogTable, volumePath: string): Promise<void> {
  const names = table.model.columns.map((column) => quoteName(column.name));
  const selected = table.model.columns.map((column, index) => `${columnFromStaged(column, "s")} AS ${names[index] ?? ""}`);
  const sql = `MERGE INTO ${table.sql} t USING (SELECT ${selected.join(", ")} FROM ${stagedTable(volumePath)} s) s ON t._row_key = s._row_key
    WHEN MATCHED THEN UPDATE SET ${names.map((name) => `t.${name} = s.${name}`).join(", ")}
    WHEN NOT MATCHED THEN INSERT (${names.join(", ")}) VALUES (${names.map((name) => `s.${name}`).join(", ")})`;
  await place.session.execute(sql, undefined, { what: `replace in ${table.name}`, repeat: "always" });
}

/** Deletes the keys' rows from a table that they are not staged for. */
export async function deleteElsewhere(place: LakePlace, table: CatalogTable, keys: readonly string[], volumePath: string | undefined): Promise<void> {
  const unlessStaged = volumePath === undefined ? "" : ` AND _row_key NOT IN (SELECT s._row_key FROM ${stagedTable(volumePath)} s)`;
  for (const some of many(keys)) {
    await place.session.execute(`DELETE FROM ${table.sql} WHERE _row_key ${VALUES}${unlessStaged}`, { values: JSON.stringify(some) }, { what: `delete from ${table.name}`, repeat: "always" });
  }
}

/** Deletes the quarantine rows of keys whose gold row is made again. */
export async function deleteQuarantined(place: LakePlace, keys: readonly string[]): Promise<void> {
  for (const some of many(keys)) {
    await place.session.execute(`DELETE FROM ${place.quarantine} WHERE stage = 'gold' AND row_key ${VALUES}`, { values: JSON.stringify(some) }, { what: "delete from quarantine", repeat: "always" });
  }
}

/** Adds staged quarantine rows, each once. */
export async function insertQuarantined(place: LakePlace, volumePath: string): Promise<void> {
  const names = QUARANTINE.columns.map((column) => quoteName(column.name));
  const selected = QUARANTINE.columns.map((column, index) => `${columnFromStaged(column, "s")} AS ${names[index] ?? ""}`);
  const sql = `MERGE INTO ${place.quarantine} t USING (SELECT ${selected.join(", ")} FROM ${stagedTable(volumePath)} s) s ON t.stage = 'gold' AND t.row_key = s.row_key
    WHEN NOT MATCHED THEN INSERT (${names.join(", ")}) VALUES (${names.map((name) => `s.${name}`).join(", ")})`;
  await place.session.execute(sql, undefined, { what: "merge into quarantine", repeat: "always" });
}
