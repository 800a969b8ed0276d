import { LakeError } from "../lake-errors.ts";
import type { LakeRow, LakeValue, OutdatedRow } from "../lake.ts";
import { queryLake } from "./query-lake.ts";
import type { Session } from "./session.ts";
import { identifier, literal } from "./sql-text.ts";
import type { LakeTable } from "./tables-of-lake.ts";
import { sparseReader } from "./value-to-json.ts";

/** Which columns to read; those that begin with an underscore only where named or asked for. */
export interface ColumnChoice {
  readonly columns?: readonly string[];
  readonly ownColumns?: boolean;
}

/** A table's rows as events. */
export async function* readRows(session: Session, table: LakeTable, choice: ColumnChoice): AsyncGenerator<LakeRow> {
  const names = chosenColumns(table, choice);
  const { rows } = await queryLake(session, `SELECT ${names.map(identifier).join(", ")} FROM ${table.sql}`, sparseReader);
  for await (const row of rows) yield toEvent(names, row);
}

function toEvent(names: readonly string[], row: readonly (LakeValue | undefined)[]): LakeRow {
  const event: Record<string, LakeValue> = {};
  for (const [index, name] of names.entries()) {
    const value = row[index];
    if (value !== undefined) event[name] = value;
  }
  return event;
}

/** Silver rows of other mapping versions. */
export async function* outdatedRows(session: Session, tables: readonly LakeTable[], mappingVersion: string): AsyncGenerator<OutdatedRow> {
  for (const table of tables.filter(({ layer }) => layer === "silver")) {
    const sql = `SELECT _row_key, _mapping_version, record, _source_file, _source_position FROM ${table.sql} WHERE _mapping_version <> ${literal(mappingVersion)}`;
    const { rows } = await queryLake(session, sql, () => String);
    for await (const [rowKey = "", version = "", record = "", sourceFile = "", position] of rows) {
      yield { table: table.name, rowKey, mappingVersion: version, record, sourceFile, sourcePosition: Number(position) };
    }
  }
}

/** @throws LakeError for a column that the table does not have. */
export function chosenColumns(table: LakeTable, choice: ColumnChoice): string[] {
  const all = Object.keys(table.types);
  const unknown = choice.columns?.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new LakeError(`${table.name} has no column ${unknown}; it has ${all.join(", ")}.`);
  return choice.columns ? [...choice.columns] : all.filter((name) => choice.ownColumns === true || !name.startsWith("_"));
}
