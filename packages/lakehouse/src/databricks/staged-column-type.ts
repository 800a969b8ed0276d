import { identifier } from "../duckdb/sql-text.ts";
import type { ColumnType } from "../table-model.ts";

const SCALARS: Readonly<Record<Exclude<ColumnType["kind"], "array" | "struct">, string>> = {
  string: "VARCHAR",
  boolean: "BOOLEAN",
  integer: "INTEGER",
  long: "BIGINT",
  double: "DOUBLE",
  // An instant, so that Spark reads a TIMESTAMP and not one without time zone.
  timestamp: "TIMESTAMP WITH TIME ZONE",
  json: "JSON",
};

/** The type by which DuckDB reads a staged line for a Parquet file that Databricks is to read. */
export function stagedColumnType(type: ColumnType): string {
  if (type.kind === "array") return `${stagedColumnType(type.element)}[]`;
  if (type.kind !== "struct") return SCALARS[type.kind];
  return `STRUCT(${type.fields.map((field) => `${identifier(field.name)} ${stagedColumnType(field.type)}`).join(", ")})`;
}
