import type { WithoutExpression } from "../model/expression.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { literal, sqlText, STRING, type Operator } from "./operator.ts";

/** `{$without: requestParameters.url, prefix: "https://"}`: a text without what it begins with; absent where nothing is left. */
export const without: Operator<WithoutExpression> = {
  key: "$without",
  options: ["prefix"],

  read: (node, reader) => ({
    op: "without",
    of: reader.expression(member(node, "$without"), node),
    prefix: scalarText(member(node, "prefix")) ?? "",
    at: node.at,
  }),

  type(expression, context) {
    context.type(expression.of);
    return STRING;
  },

  mayBeAbsent: () => true,
  sources: (expression) => [{ expression: expression.of, guards: [], whole: false }],
  typescript: (expression, context) => `${context.use("withoutPrefix")}(${context.code(expression.of)}, ${literal(expression.prefix)})`,

  sparkSql: (expression, context) =>
    `nullif(regexp_replace(${context.sql(expression.of)}, ${sqlText(`^${expression.prefix.replaceAll(/[^A-Za-z0-9:/_-]/g, "\\$&")}`)}, ''), '')`,
};
