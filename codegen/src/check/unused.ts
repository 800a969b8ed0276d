import type { Violations } from "../model/violations.ts";
import { member, type YamlNode } from "../read/yaml-node.ts";
import type { Model } from "../resolve/model.ts";
import { rootsOf, walk } from "./walk.ts";

/** Every column of every lookup table is looked up somewhere. Misspelt names of them are mended first. */
export function checkUnused(model: Model, violations: Violations): void {
  if (violations.all().some((each) => each.rule === "unknown-lookup" || each.rule === "syntax")) return;
  const used = new Set<string>();
  for (const { value } of rootsOf(model)) {
    walk(value, model.scope, model, (found) => {
      if (found.op === "lookup") used.add(found.table).add(`${found.table}.${found.column}`);
    });
  }
  for (const { name, at, columns } of model.lookups.values()) {
    if (!used.has(name)) violations.add(at, name, "unused", `expected a $lookup of '${name}' somewhere, found none; remove the table`);
    for (const column of used.has(name) ? columns.filter((each) => !used.has(`${name}.${each}`)) : []) {
      violations.add(at, name, "unused", `expected a $lookup of the column '${column}' somewhere, found none; remove the column`);
    }
  }
}

/** Every definition of silver/target.yaml is used for the target, by itself or in another that is. */
export function checkDefinitions(root: YamlNode, violations: Violations): void {
  const target = member(root, "target");
  const used = new Set<YamlNode>();
  if (target) collect(target, used);
  const definitions = member(root, "definitions");
  for (const { key, at, value } of definitions?.kind === "map" ? definitions.entries : []) {
    if (!used.has(value)) violations.add(at, `definitions.${key}`, "unused", "expected an alias of this definition in the target, found none; remove it");
  }
}

function collect(node: YamlNode, into: Set<YamlNode>): void {
  if (into.has(node)) return;
  into.add(node);
  const below = node.kind === "map" ? node.entries.map((entry) => entry.value) : node.kind === "seq" ? node.items : [];
  for (const each of below) collect(each, into);
}
