import { hasPath, type Side } from "../aws/operations.ts";
import { leafSources } from "../model/sources.ts";
import type { Condition, Expression, PathExpression } from "../model/expression.ts";
import type { Violations } from "../model/violations.ts";
import { operatorOf } from "../operators/registry.ts";
import type { EventRow, Model } from "../resolve/model.ts";
import { targetKinds } from "./vocabulary.ts";
import { partsOf, rootsOf, testsOf, type Root } from "./walk.ts";

const SIDES: Readonly<Record<string, Side>> = { requestParameters: "input", responseElements: "output" };

/** What an event without an operation puts there (CloudTrail User Guide, "AWS Management Console sign-in events"). */
const OUTSIDE_OF_API: readonly string[] = ["responseElements.ConsoleLogin"];

/**
 * Every path under requestParameters and responseElements, in values and in conditions, is a member of an operation
 * that it is used for, and every event's target is named by a member of its operation, by the caller, or is the account.
 */
export function checkTargetPaths(model: Model, violations: Violations): void {
  for (const root of rootsOf(model)) {
    for (const use of pathUses(root.value, usedFor(root, model))) checkUse(use, root.path, violations);
  }
  for (const event of model.events) checkTargetIsNamed(event, model, violations);
}

/** The events for which an expression is used, and how to call them. */
interface UsedFor {
  readonly events: readonly EventRow[];
  readonly called: string;
}

interface PathUse extends UsedFor {
  readonly path: PathExpression;
}

/** A class's own file is used for its events; silver, the frame and the class that unknown events go to, for all. */
function usedFor({ className, path }: Root, model: Model): UsedFor {
  const forAll = className === undefined || path.startsWith("frame.") || className === model.preset.fallback.className;
  if (forAll) return { events: model.events, called: "any operation" };
  return { events: model.events.filter((event) => event.className === className), called: `an operation of ${className}` };
}

function pathUses(expression: Expression, use: UsedFor): readonly PathUse[] {
  if (expression.op === "path") return [{ path: expression, ...use }];
  if (expression.op === "switch" && expression.column === "target") {
    const cases = expression.cases.flatMap((each) => pathUses(each.then, onTargets(each.values, use)));
    return expression.otherwise ? [...cases, ...pathUses(expression.otherwise, use)] : cases;
  }
  if (expression.op !== "when") return partsOf(expression).flatMap((part) => pathUses(part, use));
  const cases = expression.cases.flatMap((each) => [
    ...testsOf(each.if).flatMap((test) => pathUses(test.of, use)),
    ...pathUses(each.then, narrowed(each.if, use)),
  ]);
  return expression.otherwise ? [...cases, ...pathUses(expression.otherwise, use)] : cases;
}

function onTargets(kinds: readonly string[], { events }: UsedFor): UsedFor {
  return { events: events.filter((event) => kinds.includes(event.target)), called: `an operation on ${kinds.join(", ")}` };
}

/** The events that are left where a condition names them or their targets. */
function narrowed(condition: Condition, use: UsedFor): UsedFor {
  if (condition.op === "all") return condition.items.reduce((left, item) => narrowed(item, left), use);
  if (condition.op !== "equals") return use;
  const { of, values } = condition;
  const name = of.op === "path" ? of.segments.join(".") : of.op === "event" ? of.column : "";
  if (name === "target.kind" || name === "target") return onTargets(values, use);
  if (name !== "eventName") return use;
  return { events: use.events.filter((event) => values.includes(event.eventName)), called: values.join(", ") };
}

function checkUse({ path, events, called }: PathUse, where: string, violations: Violations): void {
  const [root = "", ...rest] = path.segments;
  const side = SIDES[root];
  const name = path.segments.join(".");
  if (side === undefined || rest.length === 0 || OUTSIDE_OF_API.includes(name)) return;
  if (events.some((event) => event.operation && hasPath(event.operation, side, rest))) return;
  violations.add(path.at, where, "unknown-path", `expected a member of ${called} in the API model, found '${name}'`);
}

function checkTargetIsNamed(event: EventRow, model: Model, violations: Violations): void {
  const account = model.preset.fallback.target;
  if (event.target === account || event.self === "always" || !event.operation || !targetKinds(model).includes(event.target)) return;
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

/** The paths that a value may come from for one kind of target. What is joined names nothing by itself: a path, a partition. */
function targetSources(expression: Expression, kind: string): readonly PathExpression[] {
  if (expression.op === "switch" && expression.column === "target") {
    const chosen = expression.cases.find((each) => each.values.includes(kind))?.then ?? expression.otherwise;
    return chosen ? targetSources(chosen, kind) : [];
  }
  if (expression.op === "join") return [];
  if (expression.op === "path") return leafSources(expression).map((source) => source.path);
  return operatorOf(expression).sources(expression).flatMap((source) => targetSources(source.expression, kind));
}
