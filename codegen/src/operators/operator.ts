import type { ColumnType } from "@trailhouse/lakehouse";
import type { Condition, Expression, ObjectExpression } from "../model/expression.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { Scope } from "../model/scope.ts";
import type { At, Violations } from "../model/violations.ts";
import type { YamlMap, YamlNode } from "../read/yaml-node.ts";

/** Reads expressions out of YAML; given to operators so that they read their parts. */
export interface ExpressionReader {
  readonly violations: Violations;
  expression(node: YamlNode | undefined, owner: YamlNode): Expression;
  condition(node: YamlNode | undefined, owner: YamlNode): Condition;
}

/** What an operator may ask about its surroundings. */
export interface OperatorContext {
  readonly scope: Scope;
  readonly lookups: ReadonlyMap<string, LookupTable>;
  /** Where the expression stands, for messages: `account_change.user.name`. */
  readonly path: string;
  readonly violations: Violations;
  type(expression: Expression, scope?: Scope): ColumnType | undefined;
  mayBeAbsent(expression: Expression, scope?: Scope): boolean;
}

/** An expression's value as TypeScript: an expression of its type or undefined. */
export interface TypeScriptContext {
  readonly scope: Scope;
  code(expression: Expression, scope?: Scope): string;
  /** `(item) => …` over an expression in its own scope. */
  lambda(parameter: string, body: Expression, scope: Scope): string;
  test(condition: Condition): string;
  mayBeAbsent(expression: Expression): boolean;
  type(expression: Expression): ColumnType | undefined;
  /** Notes that the generated file needs a function of the run-time operators. */
  use(functionName: string): string;
  /** The name of a constant of the generated file that holds this value. */
  constant(value: Readonly<Record<string, string>>): string;
  lookup(table: string): LookupTable;
}

/** An expression's value as a Spark SQL expression; absent is NULL. */
export interface SparkContext {
  readonly scope: Scope;
  sql(expression: Expression, scope?: Scope): string;
  /** The same as a value of `type`: a struct then has all members of `type`, in its order. */
  sqlAs(expression: Expression, type: ColumnType | undefined, scope?: Scope): string;
  /** The type that the expression at hand is wanted as: that of its surroundings, else its own. */
  wanted(expression: Expression): ColumnType | undefined;
  test(condition: Condition): string;
  type(expression: Expression): ColumnType | undefined;
  lookup(table: string): LookupTable;
  /** A comment that says where in the mapping a member stands, with a space after it; nothing where none is wanted. */
  note(at: At): string;
  /** SQL of a silver column, or of a member of a struct. */
  column(segments: readonly string[]): string;
  /** SQL of the text at a key path of an open-ended column, where an earlier step of a query has it already. */
  text?(segments: readonly string[], keys: readonly string[]): string | undefined;
  /** SQL of a column of the event's mapping row. */
  event(column: string): string;
  /** SQL that is true where an object is there, asked of its members' own expressions; undefined where that costs more than to make it. */
  presence?(expression: ObjectExpression): string | undefined;
}

/** A part of an expression whose value may come to stand in the result. */
export interface Source {
  readonly expression: Expression;
  /** What must hold for the part to be the one that fills the result. */
  readonly guards: readonly Condition[];
  /** True where the result still holds the part's whole value, so that it need not be kept in `unmapped`. */
  readonly whole: boolean;
}

/** One operator of the mapping language: how it is written, what it means in both engines. */
export interface Operator<E extends Expression> {
  /** The YAML key that marks it (`$first`); undefined for paths, constants and objects. */
  readonly key: string | undefined;
  /** Keys that may stand beside it. */
  readonly options: readonly string[];
  read(node: YamlMap, reader: ExpressionReader): E;
  /** The result's type; reports violations of its parts. */
  type(expression: E, context: OperatorContext): ColumnType | undefined;
  mayBeAbsent(expression: E, context: OperatorContext): boolean;
  sources(expression: E): readonly Source[];
  typescript(expression: E, context: TypeScriptContext): string;
  sparkSql(expression: E, context: SparkContext): string;
}

export const STRING: ColumnType = { kind: "string" };
export const LONG: ColumnType = { kind: "long" };

/** A TypeScript or JSON literal of a value. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/**
 * A Spark SQL string literal, by backslash escapes (spark.sql.parser.escapedStringLiterals=false). `${` is escaped too,
 * since Spark replaces variables even within text (spark.sql.variable.substitute).
 */
export function sqlText(value: string): string {
  const escaped = value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("${", "\\u0024{");
  return `'${escaped.replaceAll("\n", "\\n")}'`;
}

/**
 * A Spark SQL literal of a regular expression. In Java `$` also stands before a line end at the end of the text, in
 * JavaScript only at the very end, which is Java's `\z`.
 */
export function sqlPattern(pattern: string): string {
  return sqlText(pattern.replace(/\$$/, "\\z"));
}

/**
 * SQL of a group of a regular expression in a text; NULL where it does not fit. The group must hold something wherever the
 * pattern fits. (nullif of regexp_extract has Spark make a step of its own for each.)
 */
export function sqlMatch(text: string, pattern: string, group: number): string {
  return `CASE WHEN ${text} RLIKE ${sqlText(pattern)} THEN regexp_extract(${text}, ${sqlText(pattern)}, ${group}) END`;
}

/** SQL whose `body` uses `value` more than once, computed once: the only form that SQL has for it within an expression. */
export function sqlLet(name: string, value: string, body: (name: string) => string): string {
  return /^[\w`.]+$/.test(value) ? body(value) : `get(transform(array(${value}), ${name} -> ${body(name)}), 0)`;
}

/** A Spark SQL identifier. */
export function sqlName(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}
