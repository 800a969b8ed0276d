import { columnFromStaged } from "./column-from-staged.ts";
import { QUARANTINE, quoteName } from "./ddl/index.ts";
import { deleteMatching } from "./delete-matching.ts";
import { stagedTable, type CatalogTable, type LakePlace } from "./lake-place.ts";

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
  const unlessStaged = volumePath === undefined ? {} : { join: `LEFT ANTI JOIN ${stagedTable(volumePath)} p ON p._row_key = v.value` };
  for (const values of many(keys)) await deleteMatching(place, { table: table.sql, name: table.name, column: "_row_key", values, ...unlessStaged });
}

/** Deletes the quarantine rows of keys whose gold row is made again. */
export async function deleteQuarantined(place: LakePlace, keys: readonly string[]): Promise<void> {
  for (const values of many(keys)) await deleteMatching(place, { table: place.quarantine, name: "quarantine", column: "row_key", values, where: "t.stage = 'gold'" });
}

/** Keys are short, so many of them go into one statement. */
export function* many(keys: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < keys.length; start += 10_000) yield keys.slice(start, start + 10_000);
}

/** Adds staged quarantine rows, each once. */
export async function insertQuarantined(place: LakePlace, volumePath: string): Promise<void> {
  const names = QUARANTINE.columns.map((column) => quoteName(column.name));
  const selected = QUARANTINE.columns.map((column, index) => `${columnFromStaged(column, "s")} AS ${names[index] ?? ""}`);
  const sql = `MERGE INTO ${place.quarantine} t USING (SELECT ${selected.join(", ")} FROM ${stagedTable(volumePath)} s) s ON t.stage = 'gold' AND t.row_key = s.row_key
    WHEN NOT MATCHED THEN INSERT (${names.join(", ")}) VALUES (${names.map((name) => `s.${name}`).join(", ")})`;
  await place.session.execute(sql, undefined, { what: "merge into quarantine", repeat: "always" });
}
