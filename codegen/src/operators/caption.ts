import type { CaptionExpression, Expression } from "../model/expression.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { literal, sqlLet, sqlText, STRING, type Operator } from "./operator.ts";

/**
 * `{$caption: type_id, other: userIdentity.type}`: the OCSF schema's caption of the sibling's value; where the sibling
 * is 99 (Other), the source's own word, else "Other". Absent where the sibling is.
 */
export const caption: Operator<CaptionExpression> = {
  key: "$caption",
  options: ["other"],

  read(node, reader) {
    const other = member(node, "other");
    const of = scalarText(member(node, "$caption")) ?? "";
    return { op: "caption", of, other: other && reader.expression(other, node), key: undefined, captions: {}, at: node.at };
  },

  type(expression, context) {
    if (expression.other) context.type(expression.other);
    return STRING;
  },

  mayBeAbsent: (expression, context) => !expression.key || context.mayBeAbsent(expression.key),

  sources: (expression) =>
    expression.other && expression.key
      ? [{ expression: expression.other, guards: [{ op: "is", of: expression.key, value: 99 }], whole: true }]
      : [],

  typescript(expression, context) {
    const key = keyOf(expression);
    if (key.op === "const" && !expression.other) return literal(expression.captions[String(key.value)]);
    const known = `${context.use("captionOf")}(${context.constant(expression.captions)}, ${context.code(key)})`;
    const call = context.mayBeAbsent(key) ? `(${context.code(key)} === undefined ? undefined : ${known})` : known;
    if (!expression.other) return call;
    const word = context.code(expression.other);
    const other = context.mayBeAbsent(expression.other) ? `(${word} ?? "Other")` : word;
    return key.op === "const" && key.value === 99 ? other : `(${context.code(key)} === 99 ? ${other} : ${call})`;
  },

  sparkSql(expression, context) {
    const constantKey = keyOf(expression);
    if (constantKey.op === "const" && !expression.other) return sqlText(expression.captions[String(constantKey.value)] ?? "Other");
    const other = expression.other ? `coalesce(${context.sql(expression.other)}, 'Other')` : undefined;
    return sqlLet("caption_key", context.sql(keyOf(expression)), (key) => `CASE WHEN ${key} IS NOT NULL THEN CASE ${key} ${captionCases(expression, other)} ELSE 'Other' END END`);
  },
};

function captionCases(expression: CaptionExpression, other: string | undefined): string {
  return Object.entries(expression.captions)
    .map(([value, text]) => `WHEN ${value} THEN ${value === "99" && other ? other : sqlText(text)}`)
    .join(" ");
}

function keyOf(expression: CaptionExpression): Expression {
  if (!expression.key) throw new Error(`$caption of ${expression.of} has no sibling; check the model before emitting`);
  return expression.key;
}
