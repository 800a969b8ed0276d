import type { ConstExpression } from "../model/expression.ts";
import { literal, LONG, sqlText, STRING, type Operator } from "./operator.ts";
import { toPlain } from "../read/yaml-node.ts";

/** `{$const: AWS}`, a plain number or boolean, or `{$const: [cloud, datetime]}`: the same value in every row. */
export const constant: Operator<ConstExpression> = {
  key: "$const",
  options: [],

  read(node, reader) {
    const value = toPlain(node.entries[0]?.value ?? node);
    if (isConstant(value)) return { op: "const", value, at: node.at };
    reader.violations.add(node.at, "$const", "syntax", "expected text, a number, true, false or a list of texts");
    return { op: "const", value: "", at: node.at };
  },

  type({ value }) {
    if (typeof value === "string") return STRING;
    if (typeof value === "boolean") return { kind: "boolean" };
    return typeof value === "number" ? LONG : { kind: "array", element: STRING };
  },

  mayBeAbsent: () => false,
  sources: () => [],
  typescript: (expression) => literal(expression.value),

  sparkSql({ value }) {
    if (typeof value === "string") return sqlText(value);
    if (typeof value === "number") return `${String(value)}L`;
    return typeof value === "boolean" ? String(value) : `array(${value.map(sqlText).join(", ")})`;
  },
};

function isConstant(value: unknown): value is ConstExpression["value"] {
  const scalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return scalar || (Array.isArray(value) && value.every((item) => typeof item === "string"));
}
