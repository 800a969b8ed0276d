import type { Violations } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { member, scalarText, type YamlNode } from "../read/yaml-node.ts";
import { activityIdOf } from "./events.ts";
import type { Preset } from "./model.ts";
import { texts } from "../read/lookup-table.ts";

export interface PresetWithTables extends Preset {
  readonly tables: readonly { readonly className: string; readonly silverTable: string; readonly goldTable: string }[];
}

/** Resolves a preset: what is selected, the tables, and where events go that no table names. */
export function resolvePreset(root: YamlNode, eventSources: readonly string[], ocsf: OcsfSchema, violations: Violations): PresetWithTables {
  const tables = member(root, "tables");
  const filtered = member(root, "filtered_event_types");
  return {
    at: root.at,
    name: scalarText(member(root, "preset")) ?? "",
    eventSources,
    filteredEventTypes: filtered?.kind === "map" ? filtered.entries.map((each) => ({ reason: each.key, eventType: scalarText(each.value) ?? "" })) : [],
    profiles: texts(member(root, "profiles")),
    fallback: resolveFallback(member(root, "fallback") ?? root, ocsf, violations),
    tables: tables?.kind === "seq" ? tables.items.map(readTable) : [],
  };
}

function readTable(node: YamlNode) {
  const text = (key: string) => scalarText(member(node, key)) ?? "";
  return { className: text("class"), silverTable: text("silver"), goldTable: text("gold") };
}

function resolveFallback(node: YamlNode, ocsf: OcsfSchema, violations: Violations): Preset["fallback"] {
  const text = (key: string) => scalarText(member(node, key)) ?? "";
  const className = text("class");
  const readActivityId = activityIdOf(ocsf, className, text("read_only_activity"));
  if (readActivityId === undefined) {
    violations.add(node.at, "preset.fallback", "unknown-enum-value", `expected an activity of ${className}, found '${text("read_only_activity")}'`);
  }
  return { className, readActivityId: readActivityId ?? 0, target: text("target"), status: text("mapping_status") };
}
