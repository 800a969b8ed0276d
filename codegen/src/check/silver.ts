import type { At, Violations } from "../model/violations.ts";
import type { BaseColumn, Model } from "../resolve/model.ts";

/** Names that the pipeline gives to columns of its own. */
const PIPELINE: readonly string[] = ["record", "unmapped", "_row_key", "_mapping_version", "_source_file", "_source_position", "_ingested_at"];

/** Each silver column is there once, structs and lists say what their members are, and nothing else does. */
export function checkSilver(model: Model, violations: Violations): void {
  const all = [...model.base, ...model.derived];
  checkNames(all, "silver", PIPELINE, violations);
  for (const column of model.base) checkColumn(column, `silver.${column.name}`, violations);
}

function checkColumn(column: BaseColumn, path: string, violations: Violations): void {
  const nested = column.type === "struct" || column.type === "list";
  if (nested !== column.fields.length > 0) {
    violations.add(column.at, path, "type", nested ? `expected fields for a ${column.type}, found none` : `expected no fields for ${column.type}, found some`);
  }
  checkNames(column.fields, path, [], violations);
  for (const field of column.fields) checkColumn(field, `${path}.${field.name}`, violations);
}

function checkNames(columns: readonly { readonly name: string; readonly at: At }[], path: string, taken: readonly string[], violations: Violations): void {
  const seen = new Set<string>();
  for (const { name, at } of columns) {
    if (taken.includes(name)) violations.add(at, `${path}.${name}`, "duplicate", `expected another name than ${taken.join(", ")}, which the pipeline fills, found '${name}'`);
    if (seen.has(name)) violations.add(at, `${path}.${name}`, "duplicate", `expected each column once, found '${name}' before`);
    seen.add(name);
  }
}
