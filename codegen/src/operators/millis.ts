import type { MillisExpression } from "../model/expression.ts";
import { formatType } from "../model/column-type.ts";
import { LONG, type Operator } from "./operator.ts";

/** `{$millis: eventTime}`: a timestamp as whole milliseconds since 1970-01-01T00:00:00Z, OCSF's timestamp_t. */
export const millis: Operator<MillisExpression> = {
  key: "$millis",
  options: [],
  read: (node, reader) => ({ op: "millis", of: reader.expression(node.entries[0]?.value, node), at: node.at }),

  type(expression, context) {
    const type = context.type(expression.of);
    if (type && type.kind !== "timestamp") {
      context.violations.add(expression.at, context.path, "type", `expected a timestamp for $millis, found ${formatType(type)}`);
    }
    return LONG;
  },

  mayBeAbsent: (expression, context) => context.mayBeAbsent(expression.of),
  sources: (expression) => [{ expression: expression.of, guards: [], whole: true }],

  typescript(expression, context) {
    const code = context.code(expression.of);
    const call = `${context.use("millis")}(${code})`;
    return context.mayBeAbsent(expression.of) ? `(${code} === undefined ? undefined : ${call})` : call;
  },

  sparkSql: (expression, context) => `unix_millis(${context.sql(expression.of)})`,
};
