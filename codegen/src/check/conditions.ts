import type { Condition, Expression, ValueCondition, WhenExpression } from "../model/expression.ts";
import type { Scope } from "../model/scope.ts";
import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";
import { SELF_VALUES, targetKinds, valuesOf } from "./vocabulary.ts";
import { conditionsOf, mayBeAbsent, partsOf, rootsOf, testsOf, walk, type Root } from "./walk.ts";

/** Every test of a `$when` can hold and can fail, what it compares with exists, and every case can be reached. */
export function checkConditions(model: Model, violations: Violations): void {
  for (const root of rootsOf(model)) {
    walk(root.value, model.scope, model, (found, scope) => {
      for (const test of conditionsOf(found).flatMap(testsOf)) {
        checkVocabulary(test, root, model, violations);
        checkCertain(test, root.path, scope, model, violations);
      }
      if (found.op === "when") checkReach(found, root.path, violations);
    });
  }
}

function checkVocabulary(test: ValueCondition, root: Root, model: Model, violations: Violations): void {
  if (test.op !== "equals") return;
  const vocabulary = vocabularyOf(test.of, root, model);
  for (const value of vocabulary ? test.values.filter((each) => !vocabulary.values.includes(each)) : []) {
    violations.add(test.of.at, root.path, vocabulary?.rule ?? "", `expected ${vocabulary?.what ?? ""}, found '${value}'`);
  }
}

interface Vocabulary {
  readonly values: readonly string[];
  readonly rule: string;
  readonly what: string;
}

/** What a value may equal, for values of which the tables know all. */
function vocabularyOf(of: Expression, { path, className }: Root, model: Model): Vocabulary | undefined {
  const name = of.op === "path" ? of.segments.join(".") : of.op === "event" ? `$event ${of.column}` : "";
  const own = className !== undefined && !path.startsWith("frame.");
  const events = model.events.filter((event) => !own || event.className === className);
  const whose = own ? ` of ${className}` : "";
  switch (name) {
    case "eventName":
      return { values: events.map((event) => event.eventName), rule: "unknown-event", what: `an event${whose} in the events tables` };
    case "target.kind":
    case "$event target": {
      const kinds = own ? [...new Set(events.map((event) => event.target))] : targetKinds(model);
      return { values: kinds, rule: "unknown-target", what: `a target of an event${whose} (${kinds.join(", ")})` };
    }
    case "$event self":
      return { values: SELF_VALUES, rule: "unknown-target", what: `one of ${SELF_VALUES.join(", ")}` };
    case "userIdentity.type": {
      const values = valuesOf("identity_types", model);
      return { values, rule: "unknown-lookup", what: `a type that the lookup table identity_types names (${values.join(", ")})` };
    }
    default: {
      const values = of.op === "path" ? constantsAt(of.segments, model) : undefined;
      return values && { values, rule: "unreachable", what: `a value that ${name} can have (${values.join(", ")})` };
    }
  }
}

/** The texts that a silver column of our own can have, where all are constants: `target.uidSource`. */
function constantsAt([column, ...rest]: readonly string[], model: Model): readonly string[] | undefined {
  const start = model.derived.find((each) => each.name === column)?.value;
  const found = rest.reduce<Expression | undefined>((at, name) => (at?.op === "object" ? at.members.find((each) => each.name === name)?.value : undefined), start);
  const leaves = found ? leavesOf(found) : [];
  const texts = leaves.flatMap((each) => (each.op === "const" && typeof each.value === "string" ? [each.value] : []));
  return texts.length > 0 && texts.length === leaves.length ? [...new Set(texts)] : undefined;
}

function leavesOf(expression: Expression): readonly Expression[] {
  return ["first", "when", "switch"].includes(expression.op) ? partsOf(expression).flatMap(leavesOf) : [expression];
}

function checkCertain(test: ValueCondition, path: string, scope: Scope, model: Model, violations: Violations): void {
  if ((test.op !== "present" && test.op !== "absent") || mayBeAbsent(test.of, scope, model)) return;
  const word = test.op === "present" ? "always holds" : "never holds";
  violations.add(test.of.at, path, "unreachable", `expected a value that may be absent, found one that is always there: the test ${word}`);
}

function checkReach(expression: WhenExpression, path: string, violations: Violations): void {
  const before: Condition[] = [];
  for (const { if: condition, then } of expression.cases) {
    if (isCovered(condition, before)) {
      violations.add(testsOf(condition)[0]?.of.at ?? then.at, path, "unreachable", "expected a condition that no case before has, found one that can no longer hold; remove the case");
    }
    before.push(condition);
  }
}

/** True where a case before is the same, or the cases before name every value that this one asks for. */
function isCovered(condition: Condition, before: readonly Condition[]): boolean {
  if (before.some((each) => textOf(each) === textOf(condition))) return true;
  if (condition.op !== "equals") return false;
  const of = textOf(condition.of);
  const named = before.flatMap((each) => (each.op === "equals" && textOf(each.of) === of ? each.values : []));
  return condition.values.every((value) => named.includes(value));
}

/** The same text for what is written the same way, wherever it stands. */
function textOf(part: Condition | Expression): string {
  return JSON.stringify(part, (key, value: unknown) => (key === "at" ? undefined : value));
}
