import type { ListExpression } from "../model/expression.ts";
import { commonType } from "./first.ts";
import { sqlLet, type Operator } from "./operator.ts";

/** `{$list: [a, b]}`: an array of the values that are present, in this order; absent where none is. */
export const list: Operator<ListExpression> = {
  key: "$list",
  options: [],

  read(node, reader) {
    const items = node.entries[0]?.value;
    if (items?.kind !== "seq") reader.violations.add(node.at, "$list", "syntax", "expected a list of expressions");
    return { op: "list", items: items?.kind === "seq" ? items.items.map((item) => reader.expression(item, node)) : [], at: node.at };
  },

  type(expression, context) {
    const element = commonType(expression.items, context);
    return element && { kind: "array", element };
  },

  mayBeAbsent: (expression, context) => expression.items.every((item) => context.mayBeAbsent(item)),
  sources: (expression) => expression.items.map((item) => ({ expression: item, guards: [], whole: true })),

  typescript(expression, context) {
    const items = expression.items.map((item) => context.code(item)).join(", ");
    const always = expression.items.every((item) => !context.mayBeAbsent(item));
    if (always) return `[${items}]`;
    return `${context.use(context.mayBeAbsent(expression) ? "presentItems" : "somePresent")}([${items}])`;
  },

  sparkSql(expression, context) {
    const wanted = context.wanted(expression);
    const element = wanted?.kind === "array" ? wanted.element : undefined;
    return presentItems(`array(${expression.items.map((item) => context.sqlAs(item, element)).join(", ")})`);
  },
};

/** Spark SQL of the elements that are present, those for which `presence` of `item` holds; NULL where none is. */
export function presentItems(array: string, presence = "item IS NOT NULL"): string {
  return sqlLet("items", `filter(${array}, item -> ${presence})`, (items) => `CASE WHEN size(${items}) > 0 THEN ${items} END`);
}
