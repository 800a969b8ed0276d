import { baseToSpark } from "./emit/base-to-spark.ts";
import { importLine, indent } from "./emit/generated.ts";
import { constantLines, lookupImports, operatorImports } from "./emit/imports.ts";
import { SparkEmitter } from "./emit/spark-emitter.ts";
import { TypeScriptEmitter } from "./emit/typescript-emitter.ts";
import { ExpressionTypes } from "./model/expression-types.ts";
import { MappingError, Violations } from "./model/violations.ts";
import { YamlExpressionReader } from "./read/expression.ts";
import { parseYaml } from "./read/yaml-node.ts";
import type { BaseColumn, Model } from "./resolve/model.ts";

/** An expression in both engines, for the cases that hold them together. */
export interface CompiledCase {
  /** A module for a file in `packages/core/src/gen`: `value(silver, event)` gives the expression's value. */
  readonly typescript: string;
  /** A scalar over a relation records(raw STRING, v VARIANT), v = try_parse_json(raw). */
  readonly sparkSql: string;
}

/** The mapping row that every case's event has. */
export const CASE_EVENT = { activity_id: 1, activity_name: "Create", target: "user", self: "omitted" } as const;

/**
 * Compiles one expression of the mapping language over the silver columns of `model`.
 *
 * @throws {MappingError} where the text is no expression.
 */
export function compileCase(expressionYaml: string, model: Model): CompiledCase {
  const violations = new Violations();
  const node = parseYaml(expressionYaml, "expression.yaml", violations);
  const expression = new YamlExpressionReader(violations).expression(node, node);
  const types = new ExpressionTypes(model.scope, model.lookups, "case", violations);
  types.type(expression);
  if (violations.all().length > 0) throw new MappingError(violations.all());
  const spark = new SparkEmitter(types, (segments) => columnInline(segments, model));
  return { typescript: typescriptModule(expression, types), sparkSql: withEvent(spark.sql(expression)) };
}

function typescriptModule(expression: Parameters<TypeScriptEmitter["code"]>[0], types: ExpressionTypes): string {
  const uses = new Set<string>();
  const emitter = new TypeScriptEmitter(types, uses);
  const value = emitter.code(expression);
  const lines = ["export function value(silver: SilverRow, event: EventMapping) {", ...emitter.takeBlock(), `return ${value};`, "}"];
  const imports = [importLine(["EventMapping"], "../event-mapping.ts", true), importLine(["SilverRow"], "./silver-row.ts", true), operatorImports(uses), lookupImports(uses)];
  return `${imports.join("")}${constantLines(uses)}\n${indent(lines)}\n`;
}

/** `event.…` stands for constants here; a pipeline joins the events table. */
function withEvent(sql: string): string {
  return Object.entries(CASE_EVENT).reduce((text, [column, value]) => text.replaceAll(`event.${column}`, typeof value === "number" ? `${value}L` : `'${value}'`), sql);
}

/** A silver column as SQL over the record itself, so that a case needs no table. */
function columnInline(segments: readonly string[], model: Model): string {
  const [name = "", ...members] = segments;
  if (name === "record") return "raw";
  const column = model.base.find((each) => each.name === name);
  if (!column) throw new Error(`a case can only use columns that come from the record, found '${name}'`);
  return memberInline(column, members, "v");
}

function memberInline(column: BaseColumn, members: readonly string[], input: string): string {
  const [name, ...rest] = members;
  if (name === undefined) return baseToSpark(column, input);
  const field = column.fields.find((each) => each.name === name);
  if (!field) throw new Error(`expected a member of ${column.name}, found '${name}'`);
  return memberInline(field, rest, `try_variant_get(${input}, '$["${column.from[0] ?? column.name}"]', 'variant')`);
}
