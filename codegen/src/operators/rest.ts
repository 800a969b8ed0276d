import type { RestExpression } from "../model/expression.ts";
import type { Operator } from "./operator.ts";

/**
 * `{$rest: {mapping_status: …}}`: every member of the record, at whatever depth, that no attribute of the class took,
 * and the members named here. Stands for `unmapped` only: what is taken is known when all else is resolved, so the
 * class's emitters fill it.
 */
export const rest: Operator<RestExpression> = {
  key: "$rest",
  options: [],

  read(node, reader) {
    const inner = node.entries[0]?.value;
    const entries = inner?.kind === "map" ? inner.entries : [];
    return {
      op: "rest",
      members: entries.map((entry) => ({ name: entry.key, value: reader.expression(entry.value, node), at: entry.at })),
      at: node.at,
    };
  },

  type(expression, context) {
    for (const { value } of expression.members) context.type(value);
    return { kind: "json" };
  },

  mayBeAbsent: () => true,
  sources: (expression) => expression.members.map(({ value }) => ({ expression: value, guards: [], whole: false })),
  typescript: () => {
    throw new Error("$rest is filled by the emitter of its class");
  },
  sparkSql: () => {
    throw new Error("$rest is filled by the emitter of its class");
  },
};
