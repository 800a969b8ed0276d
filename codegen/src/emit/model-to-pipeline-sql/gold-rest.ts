import type { ColumnType } from "@trailhouse/lakehouse";
import type { RestExpression } from "../../model/expression.ts";
import { resolvePath } from "../../model/scope.ts";
import { memberMap } from "../../operators/nested-object.ts";
import { sqlText } from "../../operators/operator.ts";
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

function structOf({ leaves, branches }: Branch): string {
  const inner = [...branches].map(([key, below]): [string, string] => [key, `CASE WHEN ${presentIn(below).join(" OR ")} THEN ${structOf(below)} END`]);
  return `named_struct(${[...leaves, ...inner].map(([key, sql]) => `${sqlText(key)}, ${sql}`).join(", ")})`;
}

function presentIn({ leaves, branches }: Branch): string[] {
  return [...[...leaves.values()].map((sql) => `${sql} IS NOT NULL`), ...[...branches.values()].flatMap(presentIn)];
}

function leftTree(mapping: ClassMapping, model: Model, emitter: StagedEmitter): Branch {
  const taken = takenBy(mapping);
  const root: Branch = { leaves: new Map(), branches: new Map() };
  for (const { column, member } of silverLeaves(model.base)) {
    const tests = (taken.get(column) ?? []).map((all) => emitter.test({ op: "all", items: all }));
    if (tests.includes("true")) continue;
    const value = leafValue(leafType(column, model), emitter.column(column.split(".")));
    addLeaf(root, member, tests.length === 0 ? value : `CASE WHEN NOT (${[...new Set(tests)].join(" OR ")}) THEN ${value} END`);
  }
  return root;
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
