import { hasPath, type Side } from "../aws/operations.ts";
import { leafSources } from "../model/sources.ts";
import type { Condition, Expression, PathExpression } from "../model/expression.ts";
import type { Violations } from "../model/violations.ts";
import { operatorOf } from "../operators/registry.ts";
import type { EventRow, Model } from "../resolve/model.ts";

const SIDES: Readonly<Record<string, Side>> = { requestParameters: "input", responseElements: "output" };

/**
 * Every path under requestParameters and responseElements is a member of an operation that it is used for, and every
 * event's target is named by a member of its operation, by the caller, or is the account.
 */
export function checkTargetPaths(model: Model, violations: Violations): void {
  for (const { name, value } of model.derived) {
    for (const use of pathUses(value, undefined)) checkUse(use, `silver.${name}`, model, violations);
  }
  for (const event of model.events) checkTargetIsNamed(event, model, violations);
}

interface PathUse {
  readonly path: PathExpression;
  /** Kinds of target that the path is used for; undefined for all. */
  readonly kinds: readonly string[] | undefined;
}

function pathUses(expression: Expression, kinds: readonly string[] | undefined): readonly PathUse[] {
  if (expression.op === "path") return [{ path: expression, kinds }];
  if (expression.op === "switch" && expression.column === "target") {
    return expression.cases.flatMap((each) => pathUses(each.then, each.values)).concat(expression.otherwise ? pathUses(expression.otherwise, kinds) : []);
  }
  const parts = operatorOf(expression).sources(expression).flatMap((source) => [
    ...pathUses(source.expression, kinds),
    ...source.guards.flatMap((guard) => (guard.op === "equals" || guard.op === "present" || guard.op === "absent" ? [] : conditionUses(guard, kinds))),
  ]);
  return parts;
}

function conditionUses(condition: Condition, kinds: readonly string[] | undefined): readonly PathUse[] {
  if (condition.op === "all" || condition.op === "any") return condition.items.flatMap((item) => conditionUses(item, kinds));
  if (condition.op === "not") return conditionUses(condition.item, kinds);
  return pathUses(condition.of, kinds);
}

function checkUse(use: PathUse, where: string, model: Model, violations: Violations): void {
  const [root = "", ...rest] = use.path.segments;
  const side = SIDES[root];
  if (side === undefined || rest.length === 0) return;
  const fitting = model.events.filter((event) => use.kinds === undefined || use.kinds.includes(event.target));
  if (fitting.some((event) => event.operation && hasPath(event.operation, side, rest))) return;
  const who = use.kinds ? `an operation on ${use.kinds.join(", ")}` : "any operation";
  violations.add(use.path.at, where, "unknown-path", `expected a member of ${who} in the API model, found '${use.path.segments.join(".")}'`);
}

function checkTargetIsNamed(event: EventRow, model: Model, violations: Violations): void {
  const account = model.preset.fallback.target;
  if (event.target === account || event.self === "always" || !event.operation) return;
  const target = model.derived.find((each) => each.name === "target")?.value;
  const names = target?.op === "object" ? target.members.filter((each) => each.name === "name" || each.name === "uid") : [];
  const paths = names.flatMap(({ value }) => targetSources(value, event.target));
  const named = paths.some(({ segments: [root = "", ...rest] }) => {
    const side = SIDES[root];
    return side !== undefined && event.operation !== undefined && hasPath(event.operation, side, rest);
  });
  if (!named) {
    violations.add(event.at, `events.${event.eventName}`, "target-not-named", `expected a member of ${event.eventName} that names its ${event.target}, found none in silver/target.yaml; add a path there or choose another target`);
  }
}

/** The paths that a value may come from for one kind of target. */
function targetSources(expression: Expression, kind: string): readonly PathExpression[] {
  if (expression.op === "switch" && expression.column === "target") {
    const chosen = expression.cases.find((each) => each.values.includes(kind))?.then ?? expression.otherwise;
    return chosen ? targetSources(chosen, kind) : [];
  }
  if (expression.op === "path") return leafSources(expression).map((source) => source.path);
  return operatorOf(expression).sources(expression).flatMap((source) => targetSources(source.expression, kind));
}
