import type { LakeRow, TableName } from "../lake.ts";
import type { Table } from "../table-model.ts";
import type { CatalogTarget } from "./ddl/index.ts";
import { lakePlace, tableNamed, type CatalogTable } from "./lake-place.ts";
import { clause, readRows } from "./read-rows.ts";
import type { Session } from "./session.ts";

/** Which rows of a deployed table. */
export interface RowChoice {
  /** A condition in SQL as its author wrote it: it runs with the session's rights. */
  readonly where?: string;
  /** So many of them; another seed draws others, the same seed the same ones of the same rows. */
  readonly sample?: { readonly size: number; readonly seed: number };
}

/** Rows that were chosen, as events with their own columns, and how many they were chosen from where a sample was drawn. */
export interface ChosenRows {
  readonly rows: AsyncIterable<LakeRow>;
  readonly of?: number;
}

/** Reads rows back from a deployed table. @throws LakeError for a table that there is not, DatabricksError */
export async function catalogRows(session: Session, target: CatalogTarget, tables: readonly Table[], name: TableName, choice: RowChoice): Promise<ChosenRows> {
  const place = lakePlace(session, target, { tables, mappingVersion: "" });
  const table = tableNamed(place, name);
  const condition = conditionOf(table, choice);
  const rows = readRows(place, table, { ownColumns: true, ...(condition === undefined ? {} : { where: condition }) });
  if (choice.sample === undefined) return { rows };
  const [counted] = await session.execute(`SELECT count(*) AS n FROM ${table.sql}${clause(choice.where)}`, undefined, { what: `counting rows of ${table.name}`, repeat: "always" });
  return { rows, of: Number(counted?.["n"]) };
}

/** A sample is drawn where the rows are, by a hash of their keys: the order in which an engine reads rows is no one's. */
function conditionOf(table: CatalogTable, { where, sample }: RowChoice): string | undefined {
  if (sample === undefined) return where;
  return `_row_key IN (SELECT _row_key FROM ${table.sql}${clause(where)} ORDER BY xxhash64(_row_key, ${sample.seed}), _row_key LIMIT ${sample.size})`;
}
