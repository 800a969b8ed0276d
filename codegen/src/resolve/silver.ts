import type { Column, ColumnType } from "@trailhouse/lakehouse";
import { ExpressionTypes } from "../model/expression-types.ts";
import type { Expression } from "../model/expression.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { Scope, ScopeColumn } from "../model/scope.ts";
import type { Violations } from "../model/violations.ts";
import type { YamlExpressionReader } from "../read/expression.ts";
import { readBaseColumns } from "../read/silver-columns.ts";
import { member, scalarText, type YamlNode } from "../read/yaml-node.ts";
import type { BaseColumn, DerivedColumn } from "./model.ts";

export interface Silver {
  readonly base: readonly BaseColumn[];
  readonly derived: readonly DerivedColumn[];
  readonly rowKey: Expression;
  /** Named expressions that others use: `definitions` of silver/target.yaml. */
  readonly definitions: ReadonlyMap<Expression, string>;
  /** What gold expressions may refer to. */
  readonly scope: Scope;
}

/** Columns that the pipeline itself gives every silver row: the key and the record's text. */
const PIPELINE_COLUMNS: readonly [string, ScopeColumn][] = [
  ["_row_key", { type: { kind: "string" }, required: true }],
  ["record", { type: { kind: "string" }, required: true }],
];

/** Resolves `silver/record.yaml` and `silver/target.yaml`: names and types of all silver columns. */
export function resolveSilver(
  record: YamlNode,
  target: YamlNode,
  reader: YamlExpressionReader,
  lookups: ReadonlyMap<string, LookupTable>,
  violations: Violations,
): Silver {
  const base = readBaseColumns(member(record, "columns"));
  const columns = new Map(base.map((column): [string, ScopeColumn] => [column.name, { type: baseColumnType(column), required: column.required }]));
  const baseScope: Scope = { columns, locals: new Map() };
  const derivedNodes = member(record, "derived");
  const derived = derivedNodes?.kind === "seq" ? derivedNodes.items.map((node) => readDerived(node, reader, baseScope, lookups, violations)) : [];
  const targetValue = reader.expression(member(target, "target"), target);
  const targetColumn = deriveColumn("target", "What was acted on", targetValue, baseScope, lookups, violations);
  const rowKey = reader.expression(member(record, "row_key"), record);
  new ExpressionTypes(baseScope, lookups, "silver.row_key", violations).type(rowKey);
  const all = [...derived, targetColumn];
  const more = all.map((column): [string, ScopeColumn] => [column.name, { type: column.type, required: column.required }]);
  return { base, derived: all, rowKey, definitions: readDefinitions(target, reader), scope: { columns: new Map([...columns, ...more, ...PIPELINE_COLUMNS]), locals: new Map() } };
}

/** Definitions that are conditions are no expressions and are read where they are used. */
function readDefinitions(target: YamlNode, reader: YamlExpressionReader): ReadonlyMap<Expression, string> {
  const node = member(target, "definitions");
  const entries = node?.kind === "map" ? node.entries : [];
  const expressions = entries.filter(({ value }) => value.kind !== "map" || value.entries[0]?.key.startsWith("$") === true);
  return new Map(expressions.map(({ key, value }) => [reader.expression(value, target), key]));
}

function readDerived(
  node: YamlNode,
  reader: YamlExpressionReader,
  scope: Scope,
  lookups: ReadonlyMap<string, LookupTable>,
  violations: Violations,
): DerivedColumn {
  const value = reader.expression(member(node, "value"), node);
  return deriveColumn(scalarText(member(node, "name")) ?? "", scalarText(member(node, "caption")), value, scope, lookups, violations);
}

function deriveColumn(
  name: string,
  caption: string | undefined,
  value: Expression,
  scope: Scope,
  lookups: ReadonlyMap<string, LookupTable>,
  violations: Violations,
): DerivedColumn {
  const types = new ExpressionTypes(scope, lookups, `silver.${name}`, violations);
  const type = complete(types.type(value) ?? { kind: "json" }, value);
  return { at: value.at, name, type, required: !types.mayBeAbsent(value), caption, value };
}

/** With the members whose own type could not be told: what is wrong with them is told once, not at each use. */
function complete(type: ColumnType, value: Expression): ColumnType {
  if (type.kind !== "struct" || value.op !== "object") return type;
  const fields = value.members.map((member): Column => {
    const field = type.fields.find((each) => each.name === member.name) ?? { name: member.name, type: { kind: "string" }, required: false };
    return { ...field, type: complete(field.type, member.value) };
  });
  return { kind: "struct", fields };
}

/** The record's member that a column is taken from, the first where there are several. */
export function keyOf({ from, name }: BaseColumn): string {
  return from[0] ?? name;
}

/** The table type of a column taken from the record. */
export function baseColumnType(column: BaseColumn): ColumnType {
  switch (column.type) {
    case "json_object":
      return { kind: "json" };
    case "struct":
      return { kind: "struct", fields: column.fields.map(toField) };
    case "list":
      return { kind: "array", element: { kind: "struct", fields: column.fields.map(toField) } };
    default:
      return { kind: column.type };
  }
}

function toField(column: BaseColumn): Column {
  return { name: column.name, type: baseColumnType(column), required: column.required };
}
