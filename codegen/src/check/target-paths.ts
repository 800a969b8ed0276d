import { hasPath, type Operation, type Side } from "../aws/operations.ts";
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

/** A member of an operation's request or response that the tables take a value from. */
export interface MemberUse {
  readonly event: EventRow;
  readonly side: Side;
  /** Below requestParameters or responseElements, in CloudTrail's casing. */
  readonly path: readonly string[];
  /** Where the tables name it. */
  readonly at: PathExpression["at"];
}

/** Every member of every operation that a column or an attribute may take its value from; one named in several places is told for each. */
export function memberUses(model: Model): readonly MemberUse[] {
  const uses = rootsOf(model).flatMap((root) => pathUses(root.value, usedFor(root, model)));
  return uses.flatMap(({ path: { segments: [root = "", ...path], at }, events }) => {
    const side = SIDES[root];
    return side === undefined || path.length === 0 ? [] : events.map((event) => ({ event, side, path, at }));
  });
}

/** A kind of target, and the member of an operation that names it. */
export interface TargetNamed {
  readonly kind: string;
  readonly side: Side;
  readonly path: readonly string[];
}

/** The kinds of target that a member of the operation names, each with that member, a request's before a response's. */
export function targetsNamed(operation: Operation, model: Model): readonly TargetNamed[] {
  const target = model.derived.find((each) => each.name === "target")?.value;
  const names = target?.op === "object" ? target.members.filter((each) => each.name === "name" || each.name === "uid") : [];
  return targetKinds(model).flatMap((kind) => {
    const sources = names.flatMap(({ value }) => targetSources(value, kind)).flatMap(({ segments: [root = "", ...path] }) => {
      const side = SIDES[root];
      return side !== undefined && hasPath(operation, side, path) ? [{ kind, side, path }] : [];
    });
    return sources.find((each) => each.side === "input") ?? sources[0] ?? [];
  });
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
  const named = targetsNamed(event.operation, model).some((each) => each.kind === event.target);
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
