import type { Condition, WhenExpression } from "../model/expression.ts";
import { member } from "../read/yaml-node.ts";
import { commonType } from "./first.ts";
import type { Operator } from "./operator.ts";

/** `{$when: [{if: condition, then: a}, {else: b}]}`: the first case whose condition holds; absent where none does. */
export const when: Operator<WhenExpression> = {
  key: "$when",
  options: [],

  read(node, reader) {
    const list = node.entries[0]?.value;
    const items = list?.kind === "seq" ? list.items : [];
    if (items.length === 0) reader.violations.add(node.at, "$when", "syntax", "expected a list of {if, then} and at most one {else} at its end");
    const last = items.at(-1);
    const otherwise = last && member(last, "else");
    const cases = (otherwise ? items.slice(0, -1) : items).map((item) => ({
      if: reader.condition(member(item, "if"), item),
      then: reader.expression(member(item, "then"), item),
    }));
    return { op: "when", cases, otherwise: otherwise && reader.expression(otherwise, node), at: node.at };
  },

  type: (expression, context) => commonType(results(expression), context),
  mayBeAbsent: (expression, context) => !expression.otherwise || results(expression).some((item) => context.mayBeAbsent(item)),

  sources(expression) {
    const before: Condition[] = [];
    const found = expression.cases.map((each) => {
      const guards = [...before, each.if];
      before.push({ op: "not", item: each.if });
      return { expression: each.then, guards, whole: true };
    });
    return expression.otherwise ? [...found, { expression: expression.otherwise, guards: before, whole: true }] : found;
  },

  typescript(expression, context) {
    const otherwise = expression.otherwise ? context.code(expression.otherwise) : "undefined";
    return `(${expression.cases.map((each) => `${context.test(each.if)} ? ${context.code(each.then)} : `).join("")}${otherwise})`;
  },

  sparkSql(expression, context) {
    const type = context.wanted(expression);
    const cases = expression.cases.map((each) => `WHEN ${context.test(each.if)} THEN ${context.sqlAs(each.then, type)}`);
    const otherwise = expression.otherwise ? ` ELSE ${context.sqlAs(expression.otherwise, type)}` : "";
    return `CASE ${cases.join(" ")}${otherwise} END`;
  },
};

function results(expression: WhenExpression) {
  const then = expression.cases.map((each) => each.then);
  return expression.otherwise ? [...then, expression.otherwise] : then;
}
