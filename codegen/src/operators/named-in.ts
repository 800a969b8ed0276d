import type { NamedInExpression } from "../model/expression.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { namedInMessagePattern } from "./patterns.ts";
import { literal, sqlMatch, STRING, type Operator } from "./operator.ts";

/** `{$named_in: errorMessage, word: role}`: `Name` in an access-denied message that says `on resource: role Name`. */
export const namedIn: Operator<NamedInExpression> = {
  key: "$named_in",
  options: ["word"],

  read: (node, reader) => ({
    op: "named_in",
    of: reader.expression(member(node, "$named_in"), node),
    word: scalarText(member(node, "word")) ?? "",
    at: node.at,
  }),

  type(expression, context) {
    context.type(expression.of);
    if (!/^[a-z]+( [a-z]+)?$/.test(expression.word)) {
      context.violations.add(expression.at, context.path, "syntax", `expected one or two small words for word, found '${expression.word}'`);
    }
    return STRING;
  },

  mayBeAbsent: () => true,
  sources: (expression) => [{ expression: expression.of, guards: [], whole: false }],
  typescript: (expression, context) => `${context.use("namedIn")}(${context.code(expression.of)}, ${literal(expression.word)})`,

  sparkSql: (expression, context) =>
    sqlMatch(context.sql(expression.of), namedInMessagePattern(expression.word), 1),
};
