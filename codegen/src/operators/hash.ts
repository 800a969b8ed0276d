import type { HashExpression } from "../model/expression.ts";
import { formatType } from "../model/column-type.ts";
import { STRING, type Operator } from "./operator.ts";

/** `{$sha256: [eventID, eventName]}`: SHA-256 in lower-case hex over the parts joined by U+001F, absent as empty text. */
export const hash: Operator<HashExpression> = {
  key: "$sha256",
  options: [],

  read(node, reader) {
    const items = node.entries[0]?.value;
    if (items?.kind !== "seq") reader.violations.add(node.at, "$sha256", "syntax", "expected a list of expressions");
    return { op: "hash", items: items?.kind === "seq" ? items.items.map((item) => reader.expression(item, node)) : [], at: node.at };
  },

  type(expression, context) {
    for (const item of expression.items) {
      const type = context.type(item);
      if (type && type.kind !== "string") context.violations.add(item.at, context.path, "type", `expected text for $sha256, found ${formatType(type)}`);
    }
    return STRING;
  },

  mayBeAbsent: () => false,
  sources: (expression) => expression.items.map((item) => ({ expression: item, guards: [], whole: false })),

  typescript: (expression, context) => `${context.use("rowKey")}([${expression.items.map((item) => context.code(item)).join(", ")}])`,

  // concat_ws leaves NULL out, so each part is made text first.
  sparkSql(expression, context) {
    const parts = expression.items.map((item) => `coalesce(${context.sql(item)}, '')`);
    return `sha2(concat_ws(chr(31), array(${parts.join(", ")})), 256)`;
  },
};
