import type { At, Violations } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { member, scalarText, type YamlNode } from "../read/yaml-node.ts";
import { activityIdOf } from "./events.ts";
import type { Preset } from "./model.ts";
import { texts } from "../read/lookup-table.ts";

export interface PresetWithTables extends Preset {
  readonly tables: readonly { readonly at: At; readonly className: string; readonly silverTable: string; readonly goldTable: string }[];
  readonly profilesAt: At;
  readonly fallback: Preset["fallback"] & { readonly at: At };
}

/** Resolves a preset: what is selected, the tables, and where events go that no table names. */
export function resolvePreset(root: YamlNode, eventSources: readonly string[], ocsf: OcsfSchema, violations: Violations): PresetWithTables {
  const tables = member(root, "tables");
  const services = member(root, "events");
  const filtered = member(root, "filtered_event_types");
  return {
    at: root.at,
    name: scalarText(member(root, "preset")) ?? "",
    eventSources,
    services: services?.kind === "seq" ? services.items.map((item) => ({ at: item.at, name: scalarText(item) ?? "" })) : [],
    filteredEventTypes: filtered?.kind === "map" ? filtered.entries.map((each) => ({ reason: each.key, eventType: scalarText(each.value) ?? "" })) : [],
    profilesAt: member(root, "profiles")?.at ?? root.at,
    profiles: texts(member(root, "profiles")),
    fallback: resolveFallback(member(root, "fallback") ?? root, ocsf, violations),
    tables: tables?.kind === "seq" ? tables.items.map(readTable) : [],
  };
}

function readTable(node: YamlNode) {
  const text = (key: string) => scalarText(member(node, key)) ?? "";
  return { at: node.at, className: text("class"), silverTable: text("silver"), goldTable: text("gold") };
}

function resolveFallback(node: YamlNode, ocsf: OcsfSchema, violations: Violations): PresetWithTables["fallback"] {
  const text = (key: string) => scalarText(member(node, key)) ?? "";
  const className = text("class");
  const readActivityId = activityIdOf(ocsf, className, text("read_only_activity"));
  if (readActivityId === undefined) {
    violations.add(node.at, "preset.fallback", "unknown-enum-value", `expected an activity of ${className}, found '${text("read_only_activity")}'`);
  }
  return { at: node.at, className, readActivityId: readActivityId ?? 0, target: text("target"), status: text("mapping_status") };
}
