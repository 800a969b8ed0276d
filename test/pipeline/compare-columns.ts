import { TABLES, type ColumnType } from "@trailhouse/lakehouse";
import type { MadeTable } from "./read-tables.ts";

const SCALARS = { string: "string", boolean: "boolean", timestamp: "timestamp", integer: "int", long: "bigint", double: "double", json: "variant" } as const;

/** Columns that a pipeline's tables have beyond the deployed ones, or lack, or have of another type or in another place. */
export function columnFaults(made: ReadonlyMap<string, MadeTable>): string[] {
  return TABLES.flatMap((table) => {
    const wanted = table.columns.map(({ name, type }) => `${name} ${typeText(type)}`);
    const found = (made.get(table.name)?.columns ?? []).map(([name, type]) => `${name} ${type}`);
    const at = wanted.findIndex((column, index) => column !== found[index]);
    if (at < 0 && wanted.length === found.length) return [];
    return [`${table.name}: expected the column ${wanted[at] ?? "nothing more"}, found ${found[at < 0 ? wanted.length : at] ?? "nothing"}`];
  });
}

/** A type as Spark writes it in short. */
function typeText(type: ColumnType): string {
  if (type.kind === "array") return `array<${typeText(type.element)}>`;
  if (type.kind !== "struct") return SCALARS[type.kind];
  return `struct<${type.fields.map((field) => `${field.name}:${typeText(field.type)}`).join(",")}>`;
}
