import { classCase, type CaseForm } from "./class-case.ts";
import { columnToSpark, keptMembers, keptStruct } from "./emit/kept-to-spark.ts";
import { importLine, indent } from "./emit/generated.ts";
import { constantLines, lookupImports, operatorImports } from "./emit/imports.ts";
import { restToSpark } from "./emit/rest-to-spark.ts";
import { SparkEmitter } from "./emit/spark-emitter.ts";
import { TypeScriptEmitter } from "./emit/typescript-emitter.ts";
import { ExpressionTypes } from "./model/expression-types.ts";
import type { Expression } from "./model/expression.ts";
import { MappingError, Violations } from "./model/violations.ts";
import { sqlLet, sqlName, sqlText } from "./operators/operator.ts";
import { YamlExpressionReader } from "./read/expression.ts";
import { member, parseYaml, scalarText, type YamlNode } from "./read/yaml-node.ts";
import { resolveGold } from "./resolve/gold-expression.ts";
import type { Model } from "./resolve/model.ts";

/** An expression in both engines, for the cases that hold them together. */
export interface CompiledCase {
  /** A module for a file in `packages/core/src/gen`: `value(silver, event)` gives the expression's value. */
  readonly typescript: string;
  /** A scalar over a relation records(raw STRING, v VARIANT), v = try_parse_json(raw). */
  readonly sparkSql: string;
}

/** The mapping row that every case's event has. */
export const CASE_EVENT = {
  class_uid: 3001,
  class_name: "Account Change",
  category_uid: 3,
  category_name: "Identity & Access Management",
  activity_id: 1,
  activity_name: "Create",
  type_uid: 300101,
  type_name: "Account Change: Create",
  target: "user",
  self: "omitted",
  mapping_status: undefined,
} as const;

/**
 * Compiles one expression of the mapping language over the silver columns of `model`. Three forms are a case's own:
 * `{$ocsf: user, value: {…}}` is an object or a list as it would fill an attribute of the OCSF object named,
 * `{$class: account_change, frame: {…}, attributes: {…}}` the attributes of an event of that class, and `{$rest: {}}`
 * silver's `unmapped`.
 *
 * @throws {MappingError} where the text is no expression.
 */
export function compileCase(expressionYaml: string, model: Model): CompiledCase {
  const violations = new Violations();
  const node = parseYaml(expressionYaml, "expression.yaml", violations);
  if (member(node, "$rest")) return { typescript: typescriptModule(["return silver.unmapped;"], new Set()), sparkSql: restToSpark(model.base, "v") };
  const types = new ExpressionTypes(model.scope, model.lookups, "case", violations);
  const form = member(node, "$class") ? classCase(node, model, types, violations) : expressionCase(readCase(node, model, types, violations), types);
  if (violations.all().length > 0) throw new MappingError(violations.all());
  const uses = new Set<string>();
  return { typescript: typescriptModule(form.typescript(uses), uses), sparkSql: sparkScalar(form, types, model) };
}

function expressionCase(expression: Expression, types: ExpressionTypes): CaseForm {
  types.type(expression);
  return { typescript: (uses) => statements(expression, types, uses), sparkSql: (spark) => spark.sql(expression) };
}

function readCase(node: YamlNode, model: Model, types: ExpressionTypes, violations: Violations): Expression {
  const object_type = scalarText(member(node, "$ocsf"));
  const reader = new YamlExpressionReader(violations);
  if (object_type === undefined) return reader.expression(node, node);
  const attribute = { caption: "", type: "object_t", object_type, requirement: "optional" } as const;
  const context = { ocsf: model.ocsf, profiles: model.preset.profiles, types, violations, frame: new Map<string, Expression>(), frameFile: "expression.yaml", resolveObservables: (each: Expression) => each };
  return resolveGold(reader.expression(member(node, "value"), node), attribute, "case", context);
}

function statements(expression: Expression, types: ExpressionTypes, uses: Set<string>): readonly string[] {
  const emitter = new TypeScriptEmitter(types, uses);
  const value = emitter.code(expression);
  return [...emitter.takeBlock(), `return ${value};`];
}

function typescriptModule(body: readonly string[], uses: ReadonlySet<string>): string {
  const lines = ["export function value(silver: SilverRow, event: EventMapping) {", ...body, "}"];
  const ocsf = [...body.join("\n").matchAll(/^(?:let|const) \w+: ([A-Z]\w+)(?: \| undefined)?[ ;=]/gm)].map((match) => match[1] ?? "");
  const imports = [
    importLine(new Set(ocsf), "@trailhouse/ocsf", true),
    importLine(["Json"], "../json.ts", true),
    importLine(["EventMapping"], "../event-mapping.ts", true),
    importLine(["SilverRow"], "./silver-row.ts", true),
    operatorImports(uses),
    lookupImports(uses),
  ];
  return `${imports.join("")}${constantLines(uses)}\n${indent(lines)}\n`;
}

/** The silver columns that are used stand beside the expression as a struct `silver`, so that a case needs no table. */
function sparkScalar(form: CaseForm, types: ExpressionTypes, model: Model): string {
  const used = new Set<string>();
  const spark: SparkEmitter = new SparkEmitter(types, (segments) => columnSql(segments, model, used, spark));
  const sql = withEvent(form.sparkSql(spark));
  const columns = model.base.filter((column) => used.has(column.name)).map((column) => `${sqlText(column.name)}, ${columnToSpark(column, model.base, "taken", "v")}`);
  if (columns.length === 0) return sql;
  return sqlLet("taken", keptStruct(model.base, keptMembers(model.base, "v")), () => sqlLet("silver", `named_struct(${columns.join(", ")})`, () => sql));
}

function columnSql(segments: readonly string[], model: Model, used: Set<string>, spark: SparkEmitter): string {
  const [name = "", ...members] = segments;
  if (name === "record") return "raw";
  const made = name === "_row_key" ? model.rowKey : model.derived.find((column) => column.name === name)?.value;
  if (made === undefined) used.add(name);
  const column = made === undefined ? `silver.${sqlName(name)}` : `(${spark.sql(made)})`;
  return [column, ...members.map(sqlName)].join(".");
}

/** `event.…` stands for constants here; a pipeline joins the events table. */
function withEvent(sql: string): string {
  return Object.entries(CASE_EVENT).reduce((text, [column, value]) => text.replaceAll(`event.${column}`, eventConstant(value)), sql);
}

function eventConstant(value: string | number | undefined): string {
  if (value === undefined) return "CAST(NULL AS STRING)";
  return typeof value === "number" ? `${value}L` : sqlText(value);
}
