import type { LakePlace } from "./lake-place.ts";

export interface Deletion {
  /** Quoted name of the table. */
  readonly table: string;
  /** For people: `gold.account_change`. */
  readonly name: string;
  /** Column of the table that must be one of the values. */
  readonly column: string;
  readonly values: readonly string[];
  /** A condition more on the table's row `t`. */
  readonly where?: string;
  /** Deletes only what was written before. */
  readonly before?: { readonly column: string; readonly at: Date };
  /** A join more on the values `v.value`. */
  readonly join?: string;
}

/** Deletes the rows whose column is one of the values. By MERGE: Delta Lake has no subqueries in DELETE. */
export async function deleteMatching(place: LakePlace, deletion: Deletion): Promise<void> {
  const { table, name, column, values, where, before, join = "" } = deletion;
  const older = before === undefined ? "" : ` AND t.${before.column} < CAST(:at AS TIMESTAMP)`;
  const sql = `MERGE INTO ${table} t USING (SELECT DISTINCT v.value FROM (SELECT explode(from_json(:values, 'array<string>')) AS value) v ${join}) s
    ON t.${column} = s.value${where === undefined ? "" : ` AND ${where}`}${older} WHEN MATCHED THEN DELETE`;
  await place.session.execute(sql, { values: JSON.stringify(values), ...(before === undefined ? {} : { at: before.at }) }, { what: `delete from ${name}`, repeat: "always" });
}
