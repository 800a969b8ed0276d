import type { Expression } from "../model/expression.ts";
import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";
import { conditionsOf, partsOf, rootsOf, testsOf, walk, type Root } from "./walk.ts";

/** The attribute that an operator is for, where it is for one only. */
const ONLY_FOR: Readonly<Partial<Record<Expression["op"], string>>> = { rest: "unmapped", observables: "observables" };

/**
 * Operators that make sense in one place only stand there: `$caption` as a member beside its id, `$rest` as
 * `unmapped`, `$observables` as `observables`, an object as a result and not as another operator's operand. What silver's
 * rows take of the event's row is its target and `self`.
 */
export function checkPlacement(model: Model, violations: Violations): void {
  for (const root of rootsOf(model)) {
    checkTop(root, violations);
    walk(root.value, model.scope, model, (found) => {
      checkParts(found, root, violations);
      checkEventColumn(found, root, violations);
    });
  }
}

function checkTop({ value, path, name, className }: Root, violations: Violations): void {
  if (className === undefined) tellMisplaced(value, path, violations);
  else if (ONLY_FOR[value.op] !== undefined && ONLY_FOR[value.op] !== name) tellMisplaced(value, path, violations);
  const filler = Object.entries(ONLY_FOR).find(([, attribute]) => attribute === name)?.[0];
  if (className !== undefined && filler !== undefined && value.op !== filler) {
    violations.add(value.at, path, "placement", `expected {$${filler}: …} for ${name}, found another value`);
  }
}

function checkParts(found: Expression, { path, className }: Root, violations: Violations): void {
  const members = found.op === "object" && className !== undefined;
  for (const part of partsOf(found)) {
    if (!(members && part.op === "caption")) tellMisplaced(part, path, violations);
    if (part.op === "object" && !RESULTS.includes(found.op)) tellOperand(part, path, violations);
  }
  for (const { of } of conditionsOf(found).flatMap(testsOf)) {
    tellMisplaced(of, path, violations);
    if (of.op === "object") tellOperand(of, path, violations);
  }
}

const COLUMNS_IN_SILVER: readonly string[] = ["target", "self"];

function checkEventColumn(found: Expression, { path, className }: Root, violations: Violations): void {
  if (found.op !== "event" || className !== undefined || COLUMNS_IN_SILVER.includes(found.column)) return;
  violations.add(found.at, path, "placement", `expected one of ${COLUMNS_IN_SILVER.join(", ")} for $event in silver, found '${found.column}'; what depends on it stands in gold`);
}

const RESULTS: readonly Expression["op"][] = ["first", "when", "switch", "list", "each", "object", "rest"];

function tellMisplaced({ op, at }: Expression, path: string, violations: Violations): void {
  const place = { caption: "as a member of an object, beside the id that it is of", rest: "as the value of unmapped", observables: "as the value of observables", frame: "in a class's own file, as a value" }[op as string];
  if (place !== undefined) violations.add(at, path, "placement", `expected $${op} only ${place}, found it elsewhere`);
}

function tellOperand({ at }: Expression, path: string, violations: Violations): void {
  violations.add(at, path, "placement", "expected a single value as an operand, found an object");
}
