import { formatType } from "../model/column-type.ts";
import type { Expression, ValueCondition } from "../model/expression.ts";
import type { Scope } from "../model/scope.ts";
import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";
import { conditionsOf, quietType, rootsOf, testsOf, walk } from "./walk.ts";

/** What generated code calls its own. */
const TAKEN: readonly string[] = ["silver", "gold", "event"];

/** What operators and tests work on is text, and the name that `$each` gives hides no column. */
export function checkOperands(model: Model, violations: Violations): void {
  for (const { path, value } of rootsOf(model)) {
    walk(value, model.scope, model, (found, scope) => {
      const place = { path, scope, model, violations };
      for (const operand of textOperands(found)) checkText(operand, place);
      for (const test of conditionsOf(found).flatMap(testsOf)) checkTest(test, place);
      if (found.op === "each" && (scope.columns.has(found.as) || scope.locals.has(found.as) || TAKEN.includes(found.as))) {
        violations.add(found.at, path, "duplicate", `expected a name of its own for the elements of $each, found '${found.as}', which is taken already`);
      }
    });
  }
}

interface Place {
  readonly path: string;
  readonly scope: Scope;
  readonly model: Model;
  readonly violations: Violations;
}

function textOperands(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "lookup":
      return [expression.key];
    case "document": case "ip": case "arn_in": case "named_in": case "without":
      return [expression.of];
    case "arn":
      return [expression.of, ...expression.wanted.map(({ value }) => value)];
    case "hash":
      return expression.items;
    default:
      return [];
  }
}

function checkTest(test: ValueCondition, place: Place): void {
  if (test.op !== "present" && test.op !== "absent" && test.op !== "is" && test.op !== "is_true") checkText(test.of, place);
}

function checkText(operand: Expression, { path, scope, model, violations }: Place): void {
  const type = quietType(operand, scope, model);
  if (type && type.kind !== "string") violations.add(operand.at, path, "type", `expected text here, found ${formatType(type)}`);
}
