import type { ColumnType } from "@trailhouse/lakehouse";
import { ExpressionTypes } from "../model/expression-types.ts";
import type { Condition, Expression, ValueCondition } from "../model/expression.ts";
import { withLocal, type Scope } from "../model/scope.ts";
import { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";

/** An expression that a column or an attribute is made by. */
export interface Root {
  readonly path: string;
  readonly value: Expression;
  /** The class that it is of; undefined for silver. */
  readonly className: string | undefined;
  /** The name of the column or attribute. */
  readonly name: string;
}

/** Every column and attribute of the model; an attribute of the frame once for each class. */
export function rootsOf(model: Model): readonly Root[] {
  const silver = model.derived.map(({ name, value }): Root => ({ path: `silver.${name}`, value, className: undefined, name }));
  const rowKey: Root = { path: "silver.row_key", value: model.rowKey, className: undefined, name: "row_key" };
  const gold = model.classes.flatMap(({ className, attributes }) =>
    attributes.map(({ name, at, value }): Root => ({ path: `${at.file.endsWith("/frame.yaml") ? "frame" : className}.${name}`, value, className, name })),
  );
  return [...silver, rowKey, ...gold];
}

/** The conditions of an expression itself, not of its parts. */
export function conditionsOf(expression: Expression): readonly Condition[] {
  return expression.op === "when" ? expression.cases.map((each) => each.if) : [];
}

/** The tests that a condition is made of. */
export function testsOf(condition: Condition): readonly ValueCondition[] {
  if (condition.op === "all" || condition.op === "any") return condition.items.flatMap(testsOf);
  return condition.op === "not" ? testsOf(condition.item) : [condition];
}

/** The parts that an expression's value is taken or made from, without those of its conditions. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "first": case "list": case "join": case "hash":
      return expression.items;
    case "when": case "switch":
      return [...expression.cases.map((each) => each.then), ...(expression.otherwise ? [expression.otherwise] : [])];
    case "object": case "rest":
      return expression.members.map((each) => each.value);
    case "lookup":
      return [expression.key];
    case "each":
      return [expression.of, expression.body];
    case "caption":
      return expression.other ? [expression.other] : [];
    case "millis": case "document": case "ip": case "arn_in": case "named_in": case "without":
      return [expression.of];
    case "arn":
      return [expression.of, ...expression.wanted.map(({ value }) => value)];
    case "path": case "const": case "event": case "observables": case "frame":
      return [];
  }
}

/** Visits an expression and all below it, those in conditions too, each with the scope that it stands in. */
export function walk(expression: Expression, scope: Scope, model: Model, visit: (found: Expression, scope: Scope) => void): void {
  visit(expression, scope);
  for (const test of conditionsOf(expression).flatMap(testsOf)) walk(test.of, scope, model, visit);
  for (const part of partsOf(expression)) {
    const inner = expression.op === "each" && part === expression.body ? withLocal(scope, expression.as, elementOf(expression.of, scope, model)) : scope;
    walk(part, inner, model, visit);
  }
}

function elementOf(list: Expression, scope: Scope, model: Model): ColumnType {
  const type = quietType(list, scope, model);
  return type?.kind === "array" ? type.element : { kind: "json" };
}

/** An expression's type, where what is wrong with it is told elsewhere. */
export function quietType(expression: Expression, scope: Scope, model: Model): ColumnType | undefined {
  return new ExpressionTypes(scope, model.lookups, "", new Violations()).type(expression);
}

/** True where an expression may have no value. */
export function mayBeAbsent(expression: Expression, scope: Scope, model: Model): boolean {
  return new ExpressionTypes(scope, model.lookups, "", new Violations()).mayBeAbsent(expression);
}
