import type { Column, ColumnType, Table } from "@trailhouse/lakehouse";

const SCALARS: Readonly<Record<Exclude<ColumnType["kind"], "array" | "struct">, string>> = {
  string: "VARCHAR",
  boolean: "BOOLEAN",
  integer: "INTEGER",
  long: "BIGINT",
  double: "DOUBLE",
  timestamp: "TIMESTAMP",
  json: "JSON",
};

/**
 * The DuckDB side of one table: statements that create it and its comments, in the order to run them, and the type
 * text of each column. Pure: the same table gives the same text. Instants are TIMESTAMP and always UTC.
 */
export function tableToDuckdb(table: Omit<Table, "duckdb">): Table["duckdb"] {
  const name = `${identifier(table.layer)}.${identifier(table.name)}`;
  return {
    statements: [
      `CREATE TABLE IF NOT EXISTS ${name} (\n${table.columns.map((column) => `  ${definition(column)}`).join(",\n")}\n)`,
      `COMMENT ON TABLE ${name} IS ${literal(table.comment)}`,
      ...table.columns.flatMap((column) => comment(name, column)),
    ],
    columnTypes: Object.fromEntries(table.columns.map((column) => [column.name, duckdbType(column.type)])),
  };
}

/** The type's text in DuckDB's SQL, nested members quoted: `STRUCT("uid" VARCHAR)[]`. */
export function duckdbType(type: ColumnType): string {
  if (type.kind === "array") return `${duckdbType(type.element)}[]`;
  if (type.kind !== "struct") return SCALARS[type.kind];
  if (type.fields.length === 0) throw new Error("A struct needs at least one member: DuckDB has no empty STRUCT. Give it members or make it json.");
  return `STRUCT(${type.fields.map((field) => `${identifier(field.name)} ${duckdbType(field.type)}`).join(", ")})`;
}

/** Only a top-level column can be NOT NULL; a required member of a nested object is checked by the validators. */
function definition(column: Column): string {
  return `${identifier(column.name)} ${duckdbType(column.type)}${column.required ? " NOT NULL" : ""}`;
}

function comment(table: string, column: Column): string[] {
  if (column.caption === undefined) return [];
  return [`COMMENT ON COLUMN ${table}.${identifier(column.name)} IS ${literal(column.caption)}`];
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
