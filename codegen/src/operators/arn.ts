import type { ArnExpression, ArnPart } from "../model/expression.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { ARN_PATTERN } from "./patterns.ts";
import { literal, sqlLet, sqlPattern, sqlText, STRING, type Operator } from "./operator.ts";

const PARTS: readonly ArnPart[] = ["arn", "partition", "account", "type", "name"];

/**
 * `{$arn: name, of: userIdentity.arn, type: role}`: a part of an ARN (AWS General Reference, "Amazon Resource Names").
 * `type` is the resource part up to its first `/` or `:`, `name` what follows its last `/` (for an OIDC provider all
 * after the type, since its name is a URL). Absent where the text is no ARN, or its type is not the one asked for.
 */
export const arn: Operator<ArnExpression> = {
  key: "$arn",
  options: ["of", "type"],

  read(node, reader) {
    const part = scalarText(member(node, "$arn")) ?? "";
    const known = PARTS.find((each) => each === part);
    if (!known) reader.violations.add(node.at, "$arn", "syntax", `expected one of ${PARTS.join(", ")}, found '${part}'`);
    return {
      op: "arn",
      part: known ?? "arn",
      of: reader.expression(member(node, "of"), node),
      resourceType: scalarText(member(node, "type")),
      at: node.at,
    };
  },

  type(expression, context) {
    context.type(expression.of);
    return STRING;
  },

  mayBeAbsent: () => true,
  sources: (expression) => [{ expression: expression.of, guards: [], whole: expression.part === "arn" }],

  typescript(expression, context) {
    const type = expression.resourceType === undefined ? "" : `, ${literal(expression.resourceType)}`;
    return `${context.use("arnPart")}(${context.code(expression.of)}, ${literal(expression.part)}${type})`;
  },

  sparkSql: (expression, context) => sqlLet("arn_text", context.sql(expression.of), (text) => sqlPart(expression, text)),
};

function sqlPart(expression: ArnExpression, text: string): string {
  const group = (index: number) => `regexp_extract(${text}, ${sqlPattern(ARN_PATTERN)}, ${index})`;
  const type = `regexp_extract(${group(5)}, '^[^/:]*', 0)`;
  const afterType = `regexp_replace(${group(5)}, '^[^/:]*[/:]?', '')`;
  const afterSlash = `regexp_extract(${group(5)}, '[^/]*\\\\z', 0)`;
  const name = `CASE WHEN ${type} = 'oidc-provider' OR NOT contains(${group(5)}, '/') THEN ${afterType} ELSE ${afterSlash} END`;
  const value = { arn: text, partition: group(1), account: group(4), type, name }[expression.part];
  const wanted = expression.resourceType === undefined ? "" : ` AND ${type} = ${sqlText(expression.resourceType)}`;
  return `CASE WHEN ${text} RLIKE ${sqlPattern(ARN_PATTERN)}${wanted} THEN nullif(${value}, '') END`;
}
