import type { JoinExpression } from "../model/expression.ts";
import { formatType } from "../model/column-type.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { literal, sqlText, STRING, type Operator } from "./operator.ts";

/** `{$join: [a, b], separator: /}`: text joined; absent where one of the parts is. */
export const join: Operator<JoinExpression> = {
  key: "$join",
  options: ["separator"],

  read(node, reader) {
    const list = member(node, "$join");
    const items = list?.kind === "seq" ? list.items : [];
    if (items.length < 2) reader.violations.add(node.at, "$join", "syntax", "expected a list of two or more expressions");
    const separator = scalarText(member(node, "separator")) ?? "";
    return { op: "join", items: items.map((item) => reader.expression(item, node)), separator, at: node.at };
  },

  type(expression, context) {
    for (const item of expression.items) {
      const type = context.type(item);
      if (type && type.kind !== "string") {
        context.violations.add(item.at, context.path, "type", `expected text for $join, found ${formatType(type)}`);
      }
    }
    return STRING;
  },

  mayBeAbsent: (expression, context) => expression.items.some((item) => context.mayBeAbsent(item)),
  sources: (expression) => expression.items.map((item) => ({ expression: item, guards: [], whole: false })),

  typescript: (expression, context) =>
    `${context.use("joinText")}(${literal(expression.separator)}, ${expression.items.map((item) => context.code(item)).join(", ")})`,

  sparkSql: (expression, context) =>
    `concat(${expression.items.map((item) => context.sql(item)).join(`, ${sqlText(expression.separator)}, `)})`,
};
