import type { SwitchExpression } from "../model/expression.ts";
import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";
import { SELF_VALUES, targetKinds } from "./vocabulary.ts";
import { rootsOf, walk } from "./walk.ts";

/** Every case of a `$switch` is a value that its column can have, and each value has one case. */
export function checkSwitches(model: Model, violations: Violations): void {
  for (const { path, value } of rootsOf(model)) {
    walk(value, model.scope, model, (found) => {
      if (found.op === "switch") checkCases(found, path, model, violations);
    });
  }
}

function checkCases(expression: SwitchExpression, path: string, model: Model, violations: Violations): void {
  const known = expression.column === "self" ? SELF_VALUES : targetKinds(model);
  const seen = new Set<string>();
  for (const { values, at } of expression.cases) {
    for (const value of values) {
      if (!known.includes(value)) violations.add(at, path, "unknown-target", `expected one of ${known.join(", ")}, found '${value}'`);
      if (seen.has(value)) violations.add(at, path, "unreachable", `expected each value in one case, found '${value}' in a case before`);
      seen.add(value);
    }
  }
  if (expression.otherwise && known.every((value) => seen.has(value))) {
    violations.add(expression.otherwise.at, path, "unreachable", "expected an else only where a value has no case, found a case for each; remove the else");
  }
}
