import type { ColumnType } from "@trailhouse/lakehouse";
import type { Condition, Expression, FirstExpression } from "../model/expression.ts";
import { formatType, mergeTypes, sameType } from "../model/column-type.ts";
import type { Operator, OperatorContext } from "./operator.ts";

/** `{$first: [a, b, c]}`: the first that is present. */
export const first: Operator<FirstExpression> = {
  key: "$first",
  options: [],

  read(node, reader) {
    const list = node.entries[0]?.value;
    const items = list?.kind === "seq" ? list.items : [];
    if (items.length < 2) reader.violations.add(node.at, "$first", "syntax", "expected a list of two or more expressions");
    return { op: "first", items: items.map((item) => reader.expression(item, node)), at: node.at };
  },

  type(expression, context) {
    const unreachable = expression.items.slice(0, -1).find((item) => !context.mayBeAbsent(item));
    if (unreachable) {
      context.violations.add(unreachable.at, context.path, "unreachable", "always present, so what follows it in $first is never used; remove what follows");
    }
    return commonType(expression.items, context);
  },

  mayBeAbsent: (expression, context) => expression.items.every((item) => context.mayBeAbsent(item)),

  sources: (expression) =>
    expression.items.map((item, index) => ({
      expression: item,
      guards: expression.items.slice(0, index).map((before): Condition => ({ op: "absent", of: before })),
      whole: true,
    })),

  typescript: (expression, context) => `(${expression.items.map((item) => context.code(item)).join(" ?? ")})`,

  sparkSql(expression, context) {
    const type = context.wanted(expression);
    return `coalesce(${expression.items.map((item) => context.sqlAs(item, type)).join(", ")})`;
  },
};

/** The one type of all, structs merged; a difference is a violation. Undefined for none. */
export function commonType(items: readonly Expression[], context: OperatorContext): ColumnType | undefined {
  let common: ColumnType | undefined;
  for (const item of items) {
    const type = context.type(item);
    if (type === undefined) continue;
    if (common !== undefined && !sameType(common, type)) {
      const message = `expected ${formatType(common)} like the alternatives before it, found ${formatType(type)}`;
      context.violations.add(item.at, context.path, "type", message);
    }
    common = common === undefined ? type : mergeTypes(common, type);
  }
  return common;
}
