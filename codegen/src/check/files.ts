import type { At, Violations } from "../model/violations.ts";
import type { MappingFile } from "../read/mapping-files.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import type { PresetWithTables } from "../resolve/preset.ts";

/** The files that the preset names are there, the others are used by somebody, and no two say that they are the same. */
export function checkFiles(files: readonly MappingFile[], preset: PresetWithTables, violations: Violations): void {
  checkServices(files, preset, violations);
  checkNamedTwice(files, "lookups", "lookup", violations);
  checkNamedTwice(files, "events", "service", violations);
  checkNamedTwice(files, "events", "event_source", violations);
  const classes = preset.tables.map((each) => each.className);
  for (const { className, at } of preset.tables) {
    const file = `mappings/gold/${className}.yaml`;
    if (!files.some((each) => each.file === file)) violations.add(at, "preset.tables", "missing-file", `expected the attributes of ${className} in ${file}, found no such file`);
  }
  for (const each of files) {
    if (each.kind === "gold") checkGoldFile(each, classes, violations);
    if (each.kind === "silver" && !["record.yaml", "target.yaml"].some((name) => each.file.endsWith(`/${name}`))) tellUnused(each, violations);
    if (each.kind === "presets" && each.file !== preset.at.file) tellUnused(each, violations);
  }
}

function checkServices(files: readonly MappingFile[], preset: PresetWithTables, violations: Violations): void {
  const events = files.filter((each) => each.kind === "events");
  const services = events.map((each) => nameOf(each, "service"));
  for (const { name, at } of preset.services) {
    if (!services.includes(name) && events.every((each) => each.sound)) violations.add(at, "preset.events", "missing-file", `expected one of the services ${services.join(", ")}, found '${name}'; add its events table`);
  }
  for (const each of events) {
    if (each.sound && !preset.services.some(({ name }) => name === nameOf(each, "service"))) tellUnused(each, violations);
  }
}

function checkGoldFile(file: MappingFile, classes: readonly string[], violations: Violations): void {
  const stem = file.file.slice("mappings/gold/".length, -".yaml".length);
  const expected = stem === "frame" ? undefined : stem;
  if (expected !== undefined && !classes.includes(expected)) {
    tellUnused(file, violations);
    return;
  }
  const className = nameOf(file, "class");
  if (!file.sound || className === expected) return;
  const wanted = expected === undefined ? "no class in the frame, which is for all" : `class: ${expected}, like the file's name`;
  violations.add(member(file.root, "class")?.at ?? { file: file.file, line: 1 }, "class", "unknown-class", `expected ${wanted}, found ${className === undefined ? "none" : `'${className}'`}`);
}

function tellUnused({ file }: MappingFile, violations: Violations): void {
  violations.add({ file, line: 1 }, "file", "unused-file", "expected a mapping table that the preset uses, found one that it does not; name it in the preset or remove it");
}

function checkNamedTwice(files: readonly MappingFile[], kind: MappingFile["kind"], key: string, violations: Violations): void {
  const seen = new Map<string, At>();
  for (const file of files.filter((each) => each.kind === kind)) {
    const name = nameOf(file, key) ?? "";
    const at = member(file.root, key)?.at ?? file.root.at;
    const before = seen.get(name);
    if (before) violations.add(at, key, "duplicate", `expected each ${key} in one file, found '${name}' in ${before.file} too`);
    else seen.set(name, at);
  }
}

function nameOf(file: MappingFile, key: string): string | undefined {
  return scalarText(member(file.root, key));
}
