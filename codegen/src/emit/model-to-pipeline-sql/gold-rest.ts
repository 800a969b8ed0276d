import type { ColumnType } from "@trailhouse/lakehouse";
import type { RestExpression } from "../../model/expression.ts";
import { resolvePath } from "../../model/scope.ts";
import { sqlLet, sqlText } from "../../operators/operator.ts";
import type { ClassMapping, Model } from "../../resolve/model.ts";
import { silverLeaves, takenBy } from "../taken.ts";
import type { StagedEmitter } from "./staged-emitter.ts";
import { valueToVariant } from "./value-to-variant.ts";

/** The record's members that no attribute took, as the tree that they stood in; a leaf is SQL of a VARIANT, NULL where it was taken. */
interface Branch {
  readonly leaves: Map<string, string>;
  readonly branches: Map<string, Branch>;
}

/**
 * Spark SQL of gold's `unmapped`: each silver leaf that no attribute of the class took, merged with what silver left,
 * under the marks that the mapping names. The meaning of `keepTyped` and `mergeRest` in core's `operators/rest.ts`.
 */
export function goldRest(expression: RestExpression, mapping: ClassMapping, model: Model, emitter: StagedEmitter): string {
  const marks = expression.members.map(({ name, value }) => `${sqlText(name)}, CAST(${emitter.sql(value)} AS VARIANT)`);
  const merged = sqlLet("left", "silver.`unmapped`", (left) => mergedMap(leftTree(mapping, model, emitter), left));
  const all = (kept: string, marked: string) => `map_concat(map_filter(${kept}, (key, member) -> NOT map_contains_key(${marked}, key)), ${marked})`;
  const present = `map_filter(map(${marks.join(", ")}), (key, member) -> member IS NOT NULL)`;
  const rest = sqlLet("marked", present, (marked) => sqlLet("kept", merged, (kept) => all(kept, marked)));
  return sqlLet("unmapped", rest, (made) => `CASE WHEN size(${made}) > 0 THEN to_variant_object(${made}) END`);
}

function leftTree(mapping: ClassMapping, model: Model, emitter: StagedEmitter): Branch {
  const taken = takenBy(mapping);
  const root: Branch = { leaves: new Map(), branches: new Map() };
  for (const { column, member } of silverLeaves(model.base)) {
    const tests = (taken.get(column) ?? []).map((all) => emitter.test({ op: "all", items: all }));
    if (tests.includes("true")) continue;
    const value = valueToVariant(leafType(column, model), emitter.column(column.split(".")));
    addLeaf(root, member, tests.length === 0 ? value : `CASE WHEN NOT (${[...new Set(tests)].join(" OR ")}) THEN ${value} END`);
  }
  return root;
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

/** A map of what is in the tree and in the VARIANT object `left`; what silver left goes before a leaf of the tree. */
function mergedMap(branch: Branch, left: string): string {
  const inner = [...branch.branches].map(([key, below]) => `${sqlText(key)}, ${mergedMember(key, below, left)}`);
  const leaves = [...branch.leaves].map(([key, sql]) => `${sqlText(key)}, coalesce(${memberOf(left, key)}, ${sql})`);
  const known = [...branch.branches.keys(), ...branch.leaves.keys()].map(sqlText).join(", ");
  const others = `map_filter(coalesce(try_variant_get(${left}, '$', 'map<string,variant>'), map()), (key, member) -> key NOT IN (${known}))`;
  return `map_concat(${others}, map_filter(map(${[...leaves, ...inner].join(", ")}), (key, member) -> member IS NOT NULL))`;
}

function mergedMember(key: string, branch: Branch, left: string): string {
  const name = `left_${key}`;
  const made = (inner: string) => sqlLet("merged", mergedMap(branch, inner), (map) => `CASE WHEN size(${map}) > 0 THEN to_variant_object(${map}) END`);
  return sqlLet(name, memberOf(left, key), (inner) => `CASE WHEN ${inner} IS NULL OR startswith(schema_of_variant(${inner}), 'OBJECT<') THEN ${made(inner)} ELSE ${inner} END`);
}

function memberOf(variant: string, key: string): string {
  return `try_variant_get(${variant}, ${sqlText(`$[${JSON.stringify(key)}]`)}, 'variant')`;
}

