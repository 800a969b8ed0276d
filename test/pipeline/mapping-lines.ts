import path from "node:path";
import { loadModel, type At } from "@trailhouse/codegen";
import type { Expression } from "../../codegen/src/model/expression.ts";
import type { BaseColumn, ClassMapping, Model } from "../../codegen/src/resolve/model.ts";

/** Where mappings stand: `table.column` and `table.column.member` → `file:line`, more than one where alternatives fill it. */
export type MappingLines = ReadonlyMap<string, readonly string[]>;

/** What fills each column, and each member below it. */
export async function mappingLines(): Promise<MappingLines> {
  const model = await loadModel({ root: path.resolve(import.meta.dirname, "../..") });
  const lines = new Lines();
  for (const mapping of model.classes) {
    silverLines(mapping.silverTable, model, lines);
    goldLines(mapping, model, lines);
  }
  return lines.found;
}

/** Where what fills a member stands, else what holds it: `gold.user.account[0].uid`. */
export function mappingLine(lines: MappingLines, member: string): string {
  const segments = member.replaceAll(/\[\d+\]/g, "").split(".");
  while (segments.length > 1) {
    const found = lines.get(segments.join("."));
    if (found) return found.join(" or ");
    segments.pop();
  }
  return "no mapping line";
}

class Lines {
  readonly found = new Map<string, string[]>();

  add(member: string, { file, line }: At): void {
    const there = this.found.get(member) ?? [];
    const place = `${file}:${line}`;
    if (!there.includes(place)) this.found.set(member, [...there, place]);
  }
}

/**
 * `unmapped` is what `columns` leaves: a member of the record that a column would take, and whose value does not fit, is the
 * column's matter.
 */
function silverLines(table: string, model: Model, lines: Lines): void {
  const rest = atOfKey("columns", model);
  lines.add(`${table}.unmapped`, rest);
  lines.add(`${table}.record`, rest);
  for (const column of model.base) {
    baseLines(`${table}.${column.name}`, column, lines);
    for (const name of column.from) lines.add(`${table}.unmapped.${name}`, column.at);
  }
  for (const { name, at, value } of model.derived) {
    lines.add(`${table}.${name}`, at);
    memberLines(`${table}.${name}`, value, lines);
  }
  lines.add(`${table}._row_key`, atOfKey("row_key", model));
}

function goldLines({ goldTable, at: ofClass, attributes, columns }: ClassMapping, model: Model, lines: Lines): void {
  for (const { name, at, value } of attributes) {
    lines.add(`${goldTable}.${name}`, at);
    memberLines(`${goldTable}.${name}`, value, lines);
  }
  // Columns that OCSF asks for and nothing fills: the class's file leaves them out.
  for (const { name } of columns) if (!lines.found.has(`${goldTable}.${name}`)) lines.add(`${goldTable}.${name}`, ofClass);
  lines.add(`${goldTable}._row_key`, atOfKey("row_key", model));
}

function baseLines(member: string, column: BaseColumn, lines: Lines): void {
  lines.add(member, column.at);
  for (const field of column.fields) baseLines(`${member}.${field.name}`, field, lines);
}

/** The members of the objects that an expression may give. */
function memberLines(member: string, value: Expression, lines: Lines): void {
  if (value.op === "object" || value.op === "rest") {
    for (const each of value.members) {
      lines.add(`${member}.${each.name}`, each.at);
      memberLines(`${member}.${each.name}`, each.value, lines);
    }
  }
  for (const each of alternatives(value)) memberLines(member, each, lines);
}

function alternatives(value: Expression): readonly Expression[] {
  switch (value.op) {
    case "first": case "list":
      return value.items;
    case "when": case "switch":
      return [...value.cases.map(({ then }) => then), ...(value.otherwise ? [value.otherwise] : [])];
    case "each":
      return [value.body];
    default:
      return [];
  }
}

/** The line of a top-level key of the record's file. */
function atOfKey(key: string, { base, files }: Model): At {
  const file = base[0]?.at.file ?? "";
  const line = (files.get(file) ?? "").split("\n").findIndex((text) => text.startsWith(`${key}:`)) + 1;
  if (line === 0) throw new Error(`expected ${key} in ${file || "the file of silver columns"}, found none`);
  return { file, line };
}
