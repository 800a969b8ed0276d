import type { EventColumn, SwitchExpression } from "../model/expression.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { isEventColumn } from "./event.ts";
import { commonType } from "./first.ts";
import { literal, sqlText, type Operator } from "./operator.ts";

/** `{$switch: target, cases: {user: a, "role, group": b}, else: c}`: chosen by a column of the event's mapping row. */
export const choice: Operator<SwitchExpression> = {
  key: "$switch",
  options: ["cases", "else"],

  read(node, reader) {
    const name = scalarText(member(node, "$switch")) ?? "";
    if (!isEventColumn(name)) reader.violations.add(node.at, "$switch", "syntax", `expected a column of the event's mapping row, found '${name}'`);
    const cases = member(node, "cases");
    const entries = cases?.kind === "map" ? cases.entries : [];
    const otherwise = member(node, "else");
    return {
      op: "switch",
      column: name as EventColumn,
      cases: entries.map((entry) => ({
        values: entry.key.split(",").map((value) => value.trim()),
        then: reader.expression(entry.value, node),
        at: entry.at,
      })),
      otherwise: otherwise && reader.expression(otherwise, node),
      at: node.at,
    };
  },

  type: (expression, context) => commonType(results(expression), context),
  mayBeAbsent: (expression, context) => !expression.otherwise || results(expression).some((item) => context.mayBeAbsent(item)),

  sources(expression) {
    const column = { op: "event", column: expression.column, at: expression.at } as const;
    const found = expression.cases.map((each) => ({
      expression: each.then,
      guards: [{ op: "equals", of: column, values: each.values } as const],
      whole: true,
    }));
    if (!expression.otherwise) return found;
    const all = expression.cases.flatMap((each) => each.values);
    const none = { op: "not", item: { op: "equals", of: column, values: all } } as const;
    return [...found, { expression: expression.otherwise, guards: [none], whole: true }];
  },

  typescript(expression, context) {
    const on = context.code({ op: "event", column: expression.column, at: expression.at });
    const otherwise = expression.otherwise ? context.code(expression.otherwise) : "undefined";
    const cases = expression.cases.map((each) => {
      const test = each.values.map((value) => `${on} === ${literal(value)}`).join(" || ");
      return `${test} ? ${context.code(each.then)} : `;
    });
    return `(${cases.join("")}${otherwise})`;
  },

  sparkSql(expression, context) {
    const type = context.wanted(expression);
    const on = context.event(expression.column);
    const cases = expression.cases.map((each) => `WHEN ${on} IN (${each.values.map(sqlText).join(", ")}) THEN ${context.sqlAs(each.then, type)}`);
    const otherwise = expression.otherwise ? ` ELSE ${context.sqlAs(expression.otherwise, type)}` : "";
    return `CASE ${cases.join(" ")}${otherwise} END`;
  },
};

function results(expression: SwitchExpression) {
  const then = expression.cases.map((each) => each.then);
  return expression.otherwise ? [...then, expression.otherwise] : then;
}
