import { LakeBatchError } from "../lake-errors.ts";
import type { StagedFile, TableName } from "../lake.ts";
import type { Table } from "../table-model.ts";
import { qualified, tableIdentifier } from "./schema-differences.ts";
import type { Session } from "./session.ts";
import { identifier } from "./sql-text.ts";

/** A table of the open lake. */
export interface LakeTable {
  /** `layer.name`. */
  readonly name: TableName;
  readonly layer: "silver" | "gold";
  /** `"layer"."name"`. */
  readonly sql: string;
  readonly timeColumn: string;
  /** The time column, quoted. */
  readonly time: string;
  /** Each column's type as the lake has it, in the lake's order: after an upgrade not the model's. */
  readonly types: Readonly<Record<string, string>>;
}

/** The tables as they stand in the lake. */
export async function lakeTables(session: Session, tables: readonly Table[]): Promise<LakeTable[]> {
  const rows = await session.rows(
    `SELECT schema_name || '.' || table_name AS name, column_name, data_type FROM duckdb_columns()
     WHERE database_name = current_database() ORDER BY schema_name, table_name, column_index`,
  );
  return tables.map((table) => {
    const own = rows.filter((row) => row["name"] === qualified(table));
    const types = Object.fromEntries(own.map((row) => [String(row["column_name"]), String(row["data_type"])]));
    return { name: qualified(table), layer: table.layer, sql: tableIdentifier(table), timeColumn: table.timeColumn, time: identifier(table.timeColumn), types };
  });
}

/** A table with its staged files. */
export interface StagedTable {
  readonly table: LakeTable;
  readonly files: readonly StagedFile[];
}

/** The staged files by table, in the tables' order; a name that the lake does not have is an error. */
export function stagedTables(tables: readonly LakeTable[], rows: Readonly<Record<TableName, readonly StagedFile[]>>): StagedTable[] {
  const unknown = Object.keys(rows).filter((name) => !tables.some((table) => table.name === name));
  if (unknown.length > 0) throw new LakeBatchError(`The batch has rows for ${unknown.join(", ")}, but the lake has only ${tables.map((table) => table.name).join(", ")}.`);
  return tables.map((table) => ({ table, files: rows[table.name] ?? [] })).filter((staged) => staged.files.length > 0);
}
