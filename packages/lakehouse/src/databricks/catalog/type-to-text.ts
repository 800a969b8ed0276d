import { quoteName } from "../ddl/sql-text.ts";
import type { ExistingType } from "./existing-catalog.ts";

/** An existing type in Databricks SQL, as `columnType` writes the model's. */
export function describeType(type: ExistingType): string {
  if (type.kind === "array") return `ARRAY<${describeType(type.element)}>`;
  if (type.kind === "scalar") return type.name;
  return `STRUCT<${type.fields.map((field) => `${quoteName(field.name)}: ${describeType(field.type)}`).join(", ")}>`;
}
