import type { Violations } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import type { PresetWithTables } from "../resolve/preset.ts";

/** Values of a record's eventType (CloudTrail User Guide, "CloudTrail record contents"). */
const EVENT_TYPES: readonly string[] = ["AwsApiCall", "AwsServiceEvent", "AwsConsoleAction", "AwsConsoleSignIn", "AwsVpceEvent", "AwsCloudTrailInsight"];

/** Each class has one silver and one gold table of its own, every profile exists, and the fallback has a table. */
export function checkPreset(preset: PresetWithTables, ocsf: OcsfSchema, violations: Violations): void {
  checkTables(preset, ocsf, violations);
  const profiles = new Set(Object.values(ocsf.classes).flatMap((each) => each.profiles));
  for (const profile of preset.profiles) {
    if (!profiles.has(profile)) violations.add(preset.profilesAt, "preset.profiles", "profile", `expected one of the profiles ${[...profiles].sort().join(", ")}, found '${profile}'`);
  }
  const { className, at } = preset.fallback;
  if (!preset.tables.some((each) => each.className === className)) {
    violations.add(at, "preset.fallback", "unknown-class", `expected a class with tables in the preset, found '${className}'`);
  }
  for (const { eventType } of preset.filteredEventTypes.filter((each) => !EVENT_TYPES.includes(each.eventType))) {
    violations.add(preset.at, "preset.filtered_event_types", "unknown-event", `expected one of ${EVENT_TYPES.join(", ")}, found '${eventType}'`);
  }
  if (preset.at.file !== `mappings/presets/${preset.name}.yaml`) {
    violations.add(preset.at, "preset.preset", "missing-file", `expected the preset to be called like its file, ${preset.at.file}, found '${preset.name}'`);
  }
  checkOnce(preset.filteredEventTypes.map((each) => ({ name: each.eventType, at: preset.at })), "preset.filtered_event_types", "event type", violations);
}

function checkTables(preset: PresetWithTables, ocsf: OcsfSchema, violations: Violations): void {
  for (const { className, at } of preset.tables) {
    if (!Object.hasOwn(ocsf.classes, className)) violations.add(at, "preset.tables", "unknown-class", `expected one of ${Object.keys(ocsf.classes).join(", ")}, found '${className}'`);
  }
  checkOnce(preset.tables.map((each) => ({ name: each.className, at: each.at })), "preset.tables", "class", violations);
  checkOnce(preset.tables.map((each) => ({ name: each.silverTable, at: each.at })), "preset.tables", "silver table", violations);
  checkOnce(preset.tables.map((each) => ({ name: each.goldTable, at: each.at })), "preset.tables", "gold table", violations);
}

function checkOnce(items: readonly { readonly name: string; readonly at: PresetWithTables["at"] }[], path: string, what: string, violations: Violations): void {
  for (const [index, { name, at }] of items.entries()) {
    const before = items.findIndex((each) => each.name === name);
    if (before < index) violations.add(at, path, "duplicate", `expected each ${what} once, found '${name}' at line ${items[before]?.at.line ?? 0} too`);
  }
}
