import type { ArnInExpression } from "../model/expression.ts";
import { ARN_IN_MESSAGE_PATTERN } from "./patterns.ts";
import { sqlMatch, STRING, type Operator } from "./operator.ts";

/**
 * `{$arn_in: errorMessage}`: the ARN of the resource in an access-denied message (IAM User Guide, "Troubleshoot access
 * denied error messages"): `User: … is not authorized to perform: iam:GetRole on resource: arn:… because …`.
 */
export const arnIn: Operator<ArnInExpression> = {
  key: "$arn_in",
  options: [],
  read: (node, reader) => ({ op: "arn_in", of: reader.expression(node.entries[0]?.value, node), at: node.at }),

  type(expression, context) {
    context.type(expression.of);
    return STRING;
  },

  mayBeAbsent: () => true,
  sources: (expression) => [{ expression: expression.of, guards: [], whole: false }],
  typescript: (expression, context) => `${context.use("arnIn")}(${context.code(expression.of)})`,

  sparkSql: (expression, context) =>
    sqlMatch(context.sql(expression.of), ARN_IN_MESSAGE_PATTERN, 1),
};
