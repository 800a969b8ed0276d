import type { Column, ColumnType } from "../../table-model.ts";
import { quoteName, quoteText } from "./sql-text.ts";

const SCALARS: Readonly<Record<Exclude<ColumnType["kind"], "array" | "struct">, string>> = {
  string: "STRING",
  boolean: "BOOLEAN",
  integer: "INT",
  long: "BIGINT",
  double: "DOUBLE",
  timestamp: "TIMESTAMP",
  json: "VARIANT",
};

/**
 * A type's text in Databricks SQL: ``STRUCT<`uid`: STRING>``, VARIANT for open-ended values.
 * @param options comments: captions of nested fields as COMMENT (for a table's definition; a cast takes none)
 * @throws Error where a struct has no members
 */
export function columnType(type: ColumnType, options: { readonly comments?: boolean } = {}): string {
  if (type.kind === "array") return `ARRAY<${columnType(type.element, options)}>`;
  if (type.kind !== "struct") return SCALARS[type.kind];
  if (type.fields.length === 0) throw new Error("A struct needs at least one member: Delta has no empty STRUCT. Give it members or make it json.");
  return `STRUCT<${type.fields.map((field) => member(field, options)).join(", ")}>`;
}

function member(field: Column, options: { readonly comments?: boolean }): string {
  return `${quoteName(field.name)}: ${columnType(field.type, options)}${options.comments === true ? comment(field) : ""}`;
}

/**
 * A column's line in CREATE TABLE, nested captions included. Only a column can be NOT NULL: Delta has no such constraint
 * inside arrays, and a required member of a nested object is checked by the validators.
 */
export function columnDefinition(column: Column): string {
  return `${quoteName(column.name)} ${columnType(column.type, { comments: true })}${column.required ? " NOT NULL" : ""}${comment(column)}`;
}

function comment(column: Column): string {
  return column.caption === undefined ? "" : ` COMMENT ${quoteText(column.caption)}`;
}
