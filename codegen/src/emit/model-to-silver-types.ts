import type { Column } from "@trailhouse/lakehouse";
import type { Model } from "../resolve/model.ts";
import { baseColumnType } from "../resolve/silver.ts";
import { generatedHeader, indent } from "./generated.ts";
import { typescriptType } from "./typescript-type.ts";

/** The columns of a silver row in order: from the record, derived, what is left, the record's text. */
export function silverColumns(model: Model): readonly Column[] {
  const base = model.base.map((column) => ({ ...column, type: baseColumnType(column) }));
  const rows = [...base, ...model.derived].map(({ name, type, required, caption }): Column => ({ name, type, required, ...(caption !== undefined && { caption }) }));
  return [
    ...rows,
    { name: "unmapped", type: { kind: "json" }, required: false, caption: "Members of the record that no column took" },
    { name: "record", type: { kind: "string" }, required: true, caption: "The record as it came" },
  ];
}

/** `packages/core/src/gen/silver-row.ts`: the type of a silver row. */
export function modelToSilverTypes(model: Model): string {
  const structs: string[] = [];
  const members = silverColumns(model).map((column) => {
    const name = memberType(column, structs);
    const note = column.caption === undefined ? [] : [`/** ${column.caption}. */`];
    return [...note, `${column.name}${column.required ? "" : "?"}: ${name};`];
  });
  const row = ["/** A silver row: one CloudTrail record, typed, under CloudTrail's own names. */", "export interface SilverRow {", "/** SHA-256 that is the same for every copy of the event. */", "_row_key: string;", ...members.flat(), "}"];
  return `${generatedHeader("mappings/silver")}import type { Json } from "../json.ts";\n\n${structs.join("\n")}\n${indent(row)}\n`;
}

function memberType(column: Column, structs: string[]): string {
  const element = column.type.kind === "array" ? column.type.element : column.type;
  if (element.kind !== "struct") return typescriptType(column.type);
  const name = silverTypeName(column.name);
  const fields = element.fields.map((field) => `${field.name}${field.required ? "" : "?"}: ${typescriptType(field.type)};`);
  structs.push(indent([`export interface ${name} {`, ...fields, "}", ""]));
  return column.type.kind === "array" ? `${name}[]` : name;
}

/** The TypeScript name of a silver struct: `userIdentity` is `SilverUserIdentity`. */
export function silverTypeName(column: string): string {
  return `Silver${column.charAt(0).toUpperCase()}${column.slice(1)}`;
}
