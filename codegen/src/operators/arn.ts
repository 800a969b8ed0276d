import type { ArnExpression, ArnPart, WantedPart } from "../model/expression.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { literal, sqlMatch, STRING, type Operator } from "./operator.ts";

const PARTS: readonly ArnPart[] = ["arn", "partition", "account", "type", "name"];

const WANTED = ["name", "account"] as const;

/**
 * `{$arn: name, of: userIdentity.arn, type: role}`: a part of an ARN (AWS General Reference, "Amazon Resource Names").
 * `type` is the resource part up to its first `/` or `:`, `name` what follows its last `/` (for an OIDC provider all
 * after the type, since its name is a URL). Absent where the text is no ARN, or its type is not the one asked for;
 * `name` and `account` ask for an ARN whose name and account are present and equal to other values.
 */
export const arn: Operator<ArnExpression> = {
  key: "$arn",
  options: ["of", "type", "name", "account"],

  read(node, reader) {
    const part = scalarText(member(node, "$arn")) ?? "";
    const known = PARTS.find((each) => each === part);
    if (!known) reader.violations.add(node.at, "$arn", "syntax", `expected one of ${PARTS.join(", ")}, found '${part}'`);
    return {
      op: "arn",
      part: known ?? "arn",
      of: reader.expression(member(node, "of"), node),
      resourceType: scalarText(member(node, "type")),
      wanted: WANTED.flatMap((each): WantedPart[] => {
        const value = member(node, each);
        return value ? [{ part: each, value: reader.expression(value, node) }] : [];
      }),
      at: node.at,
    };
  },

  type(expression, context) {
    for (const operand of [expression.of, ...expression.wanted.map(({ value }) => value)]) context.type(operand);
    return STRING;
  },

  mayBeAbsent: () => true,
  sources: (expression) => [{ expression: expression.of, guards: expression.wanted.length > 0 ? [{ op: "present", of: expression }] : [], whole: expression.part === "arn" }],

  typescript(expression, context) {
    const type = expression.resourceType === undefined ? "" : `, ${literal(expression.resourceType)}`;
    const text = expression.wanted.reduce((of, { part, value }) => `${context.use("arnWith")}(${of}, ${literal(part)}, ${context.code(value)})`, context.code(expression.of));
    return `${context.use("arnPart")}(${text}, ${literal(expression.part)}${type})`;
  },

  sparkSql: (expression, context) => {
    const part = (name: ArnPart) => sqlPart(context.sql(expression.of), name, expression.resourceType);
    const tests = expression.wanted.map((wanted) => `${part(wanted.part)} = ${context.sql(wanted.value)}`);
    return tests.length === 0 ? part(expression.part) : `CASE WHEN ${tests.join(" AND ")} THEN ${part(expression.part)} END`;
  },
};

function sqlPart(text: string, part: ArnPart, type: string | undefined): string {
  const { pattern, group } = arnPart(part, type);
  return sqlMatch(text, pattern, group);
}

/** In Java a dollar sign also stands before a line end. */
const END = "\\z";

/** The pattern of an ARN whose group is the part; an ARN of another type than the one asked for does not fit. */
function arnPart(part: ArnPart, type: string | undefined): { readonly pattern: string; readonly group: number } {
  const resource = type === undefined ? "[^ ]+" : `${type.replaceAll(/[^A-Za-z0-9-]/g, "\\$&")}(?:[/:][^ ]*)?`;
  switch (part) {
    case "arn":
      return { pattern: `${beforeResource()}${resource}${END}`, group: 0 };
    case "partition":
      return { pattern: `${beforeResource("partition")}${resource}${END}`, group: 1 };
    case "account":
      return { pattern: `${beforeResource("account")}${resource}${END}`, group: 1 };
    case "type":
      return { pattern: `${beforeResource()}(?=${resource}${END})([^ /:]+)`, group: 1 };
    case "name":
      return { pattern: `${beforeResource()}(?=${resource}${END})${UP_TO_NAME}([^ ]+)${END}`, group: 1 };
  }
}

/** The parts of an ARN before the resource, of which one may be a group. */
function beforeResource(part?: "partition" | "account"): string {
  const [partition, account] = [part === "partition" ? "([a-z][a-z0-9-]*)" : "[a-z][a-z0-9-]*", part === "account" ? "([^: ]+)" : "[^: ]*"];
  return `^arn:${partition}:[^: ]*:[^: ]*:${account}:`;
}

/** An OIDC provider's type; else all up to the last slash, or, where there is none, the type. */
const UP_TO_NAME = "(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))";
