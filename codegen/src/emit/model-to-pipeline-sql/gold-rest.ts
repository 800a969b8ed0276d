import type { ColumnType } from "@trailhouse/lakehouse";
import type { Condition, RestExpression } from "../../model/expression.ts";
import { resolvePath } from "../../model/scope.ts";
import { memberMap } from "../../operators/nested-object.ts";
import { sqlLet, sqlName, sqlText } from "../../operators/operator.ts";
import type { ClassMapping, Model } from "../../resolve/model.ts";
import { silverLeaves, takenBy } from "../taken.ts";
import type { StagedEmitter } from "./staged-emitter.ts";
import { timeText } from "./time-text.ts";

/** The record's members that no attribute took, as the tree that they stood in; a leaf is SQL, NULL where it was taken. */
interface Branch {
  readonly leaves: Map<string, string>;
  readonly branches: Map<string, Branch>;
}

/**
 * Spark SQL of the JSON text of what gold's `unmapped` has besides what silver left: each silver leaf that no attribute
 * of the class took, and `marks`, by their names; '{}' where nothing is left.
 */
export function restText(marks: readonly (readonly [string, string])[], mapping: ClassMapping, model: Model, emitter: StagedEmitter): string {
  const { leaves, branches } = leftTree(mapping, model, emitter);
  return jsonText({ leaves: new Map([...leaves, ...marks]), branches });
}

/**
 * Spark SQL of gold's `unmapped` out of what silver left and the text of {@link restText}: what silver left goes before a
 * leaf, a mark before all. The meaning of `mergeRest` in core's `operators/rest.ts`.
 */
export function goldRest(left: string, text: string, { members }: RestExpression, model: Model): string {
  const marks = members.map(({ name }) => sqlText(name)).join(", ");
  const depth = Math.max(...silverLeaves(model.base).map(({ member }) => member.length));
  const made = memberMap(`try_parse_json(${text})`);
  const both = (before: string, after: string) => (marks === "" ? merged(before, after, depth - 1) : `CASE WHEN key IN (${marks}) THEN coalesce(${after}, ${before}) ELSE ${merged(before, after, depth - 1)} END`);
  const object = `to_variant_object(map_zip_with(${memberMap(left)}, ${made}, (key, before, after) -> ${both("before", "after")}))`;
  return `CASE WHEN ${left} IS NOT NULL THEN ${object} WHEN ${text} <> '{}' THEN try_parse_json(${text}) END`;
}

/** The one of two VARIANTs that is there; of two objects one of the members of both, and so on through `depth` levels. */
function merged(before: string, after: string, depth: number): string {
  if (depth === 0) return `coalesce(${before}, ${after})`;
  const [key, one, other] = [`key_${depth}`, `before_${depth}`, `after_${depth}`];
  const objects = `to_variant_object(map_zip_with(${memberMap(before)}, ${memberMap(after)}, (${key}, ${one}, ${other}) -> ${merged(one, other, depth - 1)}))`;
  return `coalesce(${objects}, ${before}, ${after})`;
}

/** NULL members are left out. */
function jsonText(root: Branch): string {
  return `to_json(${structOf(root)}, map('ignoreNullFields', 'true'))`;
}

/** Characters of SQL up to which an object's presence is asked of its leaves' expressions. */
const LONGEST_TEST = 500;

function structOf({ leaves, branches }: Branch): string {
  const inner = [...branches].map(([key, below]): [string, string] => [key, objectOf(key, below)]);
  return `named_struct(${[...leaves, ...inner].map(([key, sql]) => `${sqlText(key)}, ${sql}`).join(", ")})`;
}

/** NULL where none of its leaves is left. Long leaves are written once, and asked for in the object that is made of them. */
function objectOf(key: string, below: Branch): string {
  const test = presentIn(below).join(" OR ");
  if (test.length <= LONGEST_TEST) return `CASE WHEN ${test} THEN ${structOf(below)} END`;
  const there = (made: string) => [...below.leaves.keys(), ...below.branches.keys()].map((name) => `${made}.${sqlName(name)} IS NOT NULL`).join(" OR ");
  return sqlLet(`left_${key}`, structOf(below), (made) => `CASE WHEN ${there(made)} THEN ${made} END`);
}

function presentIn({ leaves, branches }: Branch): string[] {
  return [...[...leaves.values()].map((sql) => `${sql} IS NOT NULL`), ...[...branches.values()].flatMap(presentIn)];
}

function leftTree(mapping: ClassMapping, model: Model, emitter: StagedEmitter): Branch {
  const taken = takenBy(mapping);
  const root: Branch = { leaves: new Map(), branches: new Map() };
  for (const { column, member } of silverLeaves(model.base)) {
    const tests = (taken.get(column) ?? []).map((all) => emitter.test({ op: "all", items: withoutOuter(all, emitter) }));
    if (tests.includes("true")) continue;
    const value = leafValue(leafType(column, model), emitter.column(column.split(".")));
    addLeaf(root, member, tests.length === 0 ? value : `CASE WHEN NOT (${[...new Set(tests)].join(" OR ")}) THEN ${value} END`);
  }
  return root;
}

/** An object that stands in another's column is there only where the other is, too. */
function withoutOuter(all: readonly Condition[], emitter: StagedEmitter): readonly Condition[] {
  const inner = new Set(all.flatMap((each) => (each.op === "present" && emitter.named.has(each.of) ? [each.of] : [])));
  return all.filter((each) => each.op !== "present" || each.of.op !== "object" || !each.of.members.some(({ value }) => inner.has(value)));
}

function leafValue(type: ColumnType, sql: string): string {
  return type.kind === "timestamp" ? timeText(sql) : sql;
}

function leafType(column: string, model: Model): ColumnType {
  const found = resolvePath(column.split("."), model.scope);
  if (!found) throw new Error(`no silver column ${column}: check the model before emitting`);
  return found.type;
}

function addLeaf(branch: Branch, [key = "", ...further]: readonly string[], sql: string): void {
  if (further.length === 0) {
    branch.leaves.set(key, sql);
    return;
  }
  const inner = branch.branches.get(key) ?? { leaves: new Map(), branches: new Map() };
  branch.branches.set(key, inner);
  addLeaf(inner, further, sql);
}
