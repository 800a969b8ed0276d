import type { ColumnType } from "@trailhouse/lakehouse";
import type { EachExpression } from "../model/expression.ts";
import { formatType } from "../model/column-type.ts";
import { withLocal } from "../model/scope.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { sqlName, type Operator } from "./operator.ts";
import { presentItems } from "./list.ts";

/**
 * `{$each: resources, as: resource, do: {uid: resource.arn}}`: one value an element; absent ones and empty lists left out.
 * `take: first` gives the first of them alone.
 */
export const each: Operator<EachExpression> = {
  key: "$each",
  options: ["as", "do", "take"],

  read(node, reader) {
    const take = scalarText(member(node, "take")) ?? "all";
    if (take !== "all" && take !== "first") reader.violations.add(node.at, "$each", "syntax", `expected take: all or first, found '${take}'`);
    return {
      op: "each",
      take: take === "first" ? "first" : "all",
      of: reader.expression(member(node, "$each"), node),
      as: scalarText(member(node, "as")) ?? "item",
      body: reader.expression(member(node, "do"), node),
      at: node.at,
    };
  },

  type(expression, context) {
    const type = context.type(expression.of);
    if (type?.kind !== "array") {
      if (type) context.violations.add(expression.at, context.path, "type", `expected an array for $each, found ${formatType(type)}`);
      return undefined;
    }
    const element = context.type(expression.body, withLocal(context.scope, expression.as, type.element));
    return expression.take === "first" ? element : element && { kind: "array", element };
  },

  mayBeAbsent: () => true,
  sources: (expression) => [{ expression: expression.of, guards: [], whole: false }],

  typescript(expression, context) {
    const scope = withLocal(context.scope, expression.as, elementOf(context.type(expression.of)));
    return `${context.use(expression.take === "first" ? "firstOf" : "eachOf")}(${context.code(expression.of)}, ${context.lambda(expression.as, expression.body, scope)})`;
  },

  sparkSql(expression, context) {
    const scope = withLocal(context.scope, expression.as, elementOf(context.type(expression.of)));
    const wanted = context.wanted(expression);
    const element = expression.take === "first" ? wanted : wanted?.kind === "array" ? wanted.element : undefined;
    const body = context.sqlAs(expression.body, element, scope);
    const made = `transform(${context.sql(expression.of)}, ${sqlName(expression.as)} -> ${body})`;
    return expression.take === "first" ? `get(filter(${made}, made -> made IS NOT NULL), 0)` : presentItems(made);
  },
};

function elementOf(type: ColumnType | undefined): ColumnType {
  return type?.kind === "array" ? type.element : { kind: "json" };
}
