import type { Condition, Expression } from "../model/expression.ts";

/** An expression in one line of words, for `explain` and the coverage page. */
export function formatExpression(expression: Expression): string {
  switch (expression.op) {
    case "path":
      return expression.segments.join(".");
    case "const":
      return JSON.stringify(expression.value);
    case "first":
      return `first of (${expression.items.map(formatExpression).join(", ")})`;
    case "when":
      return [...expression.cases.map((each) => `${formatExpression(each.then)} when ${formatCondition(each.if)}`), ...(expression.otherwise ? [`else ${formatExpression(expression.otherwise)}`] : [])].join("; ");
    case "switch":
      return `by ${expression.column}: ${expression.cases.map((each) => `${each.values.join(", ")} → ${formatExpression(each.then)}`).join("; ")}`;
    case "lookup":
      return `${expression.column} of ${expression.table} for ${formatExpression(expression.key)}`;
    case "event":
      return `${expression.column} of the event's mapping row`;
    case "caption":
      return `caption of ${expression.of}${expression.other ? `, ${formatExpression(expression.other)} for 99` : ""}`;
    case "millis":
      return `milliseconds of ${formatExpression(expression.of)}`;
    case "document":
      return `policy document in ${formatExpression(expression.of)}`;
    case "ip":
      return `${expression.take === "first" ? "first address" : "further addresses"} in ${formatExpression(expression.of)}`;
    case "arn":
      return `${expression.part === "arn" ? "ARN" : `${expression.part} of the ARN`} in ${formatExpression(expression.of)}${expression.wanted.map(({ part, value }) => ` of the ${part} ${formatExpression(value)}`).join("")}`;
    case "arn_in":
      return `ARN named by ${formatExpression(expression.of)}`;
    case "named_in":
      return `${expression.word} named by ${formatExpression(expression.of)}`;
    case "without":
      return `${formatExpression(expression.of)} without ${expression.prefix}`;
    case "join":
      return expression.items.map(formatExpression).join(" + ");
    case "list":
      return `list of (${expression.items.map(formatExpression).join(", ")})`;
    case "each":
      return `${formatExpression(expression.body)} for ${expression.take === "first" ? "the first" : "each"} ${expression.as} of ${formatExpression(expression.of)}`;
    case "object":
      return `{ ${expression.members.map(({ name, value }) => `${name}: ${formatExpression(value)}`).join(", ")} }`;
    case "hash":
      return `SHA-256 of (${expression.items.map(formatExpression).join(", ")})`;
    case "observables":
      return "observables of the attributes above";
    case "rest":
      return "every member of the record that no attribute took";
    case "frame":
      return `frame's ${expression.attribute}`;
  }
}

function formatCondition(condition: Condition): string {
  switch (condition.op) {
    case "all":
      return condition.items.map(formatCondition).join(" and ");
    case "any":
      return `(${condition.items.map(formatCondition).join(" or ")})`;
    case "not":
      return `not (${formatCondition(condition.item)})`;
    case "present":
    case "absent":
      return `${formatExpression(condition.of)} is ${condition.op}`;
    case "matches":
      return `${formatExpression(condition.of)} is ${condition.pattern}`;
    case "is_true":
      return `${formatExpression(condition.of)} is true`;
    case "is":
      return `${formatExpression(condition.of)} is ${condition.value}`;
    default:
      return `${formatExpression(condition.of)} ${condition.op.replace("_", " ")} ${condition.values.join(" or ")}`;
  }
}
