import { createHash } from "node:crypto";
import { sensitiveKeys } from "../aws/operations.ts";
import type { Operation } from "../aws/shapes.ts";
import { checkModel, type Readable } from "../check/check-model.ts";
import { checkFiles } from "../check/files.ts";
import { checkPreset } from "../check/preset.ts";
import { checkDefinitions } from "../check/unused.ts";
import type { LookupTable } from "../model/lookup.ts";
import { MappingError, Violations, type Violation } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { YamlExpressionReader } from "../read/expression.ts";
import { readLookup } from "../read/lookup-table.ts";
import { addUntold, readMappingFiles, type MappingFile } from "../read/mapping-files.ts";
import { readWithoutOperation } from "../read/without-operation.ts";
import { member, placesOf, scalarText, type YamlNode } from "../read/yaml-node.ts";
import { eventsByKey, resolveEvents } from "./events.ts";
import { resolveClass, type GoldInput } from "./gold.ts";
import type { ClassMapping, Model } from "./model.ts";
import { resolvePreset, type PresetWithTables } from "./preset.ts";
import { resolveSilver } from "./silver.ts";

export interface ModelInput {
  /** The repository's root: `mappings/` is below it. */
  readonly root: string;
  readonly ocsf: OcsfSchema;
  readonly operations: readonly Operation[];
}

/**
 * Reads the mapping tables, resolves them against the OCSF schema and the AWS API model, and checks them whole.
 *
 * A file that cannot be read is left out, and with it what needs it; all else is checked in the same run.
 *
 * @throws {MappingError} with every violation at once: broken tables never generate.
 */
export function resolveModel(input: ModelInput): Model {
  const { model, violations } = inspectModel(input);
  if (!model || violations.length > 0) throw new MappingError(violations);
  return Object.freeze(model);
}

/** The same without throwing: what could be resolved, for those that only ask about it, and all that is wrong. */
export function inspectModel(input: ModelInput): { readonly model: Model | undefined; readonly violations: readonly Violation[] } {
  const violations = new Violations();
  const files = readMappingFiles(input.root, input.ocsf.version, violations);
  const model = resolveFiles(files, input, violations);
  addUntold(files, violations);
  if (model) checkModel(model, readable(files, model), violations);
  return { model, violations: withPlaces(violations.all(), files) };
}

function readable(files: readonly MappingFile[], { preset, classes }: Model): Readable {
  return {
    events: isSound(files, "events") && preset.eventSources.length === preset.services.length,
    classes: isSound(files, "gold") && classes.length === preset.tables.length,
  };
}

/** Syntax is read node by node: where in its file a node stands is told here. */
function withPlaces(found: readonly Violation[], files: readonly MappingFile[]): readonly Violation[] {
  if (!found.some((each) => each.rule === "syntax")) return found;
  const places = new Map(files.flatMap(({ root }) => [...placesOf(root)]));
  return found.map((each) => (each.rule === "syntax" ? { ...each, path: places.get(each.at) ?? each.path } : each));
}

function resolveFiles(files: readonly MappingFile[], input: ModelInput, violations: Violations): Model | undefined {
  const reader = new YamlExpressionReader(violations);
  const services = files.filter((each) => each.kind === "events" && each.sound);
  const rows = eventsByKey(services.flatMap(({ root }) => resolveEvents(root, input.ocsf, input.operations, violations)), violations);
  const base = foundation(files, violations);
  if (!base) return undefined;
  const wanted = listOf(base.preset, "events");
  const sources = services.filter(({ root }) => wanted.includes(scalarText(member(root, "service")) ?? "")).map(({ root }) => scalarText(member(root, "event_source")) ?? "");
  const preset = resolvePreset(base.preset, sources, input.ocsf, violations);
  checkPreset(preset, input.ocsf, violations);
  checkFiles(files, preset, violations);
  checkDefinitions(base.target, violations);
  const lookups = readLookups(files);
  const silver = resolveSilver(base.record, base.target, reader, lookups, violations);
  const gold = { ocsf: input.ocsf, profiles: preset.profiles, scope: silver.scope, lookups, reader, violations };
  return {
    mappingVersion: mappingVersionOf(files, input.ocsf),
    ocsf: input.ocsf,
    operations: input.operations,
    sensitiveKeys: sensitiveKeys(input.operations),
    preset,
    lookups,
    withoutOperation: services.flatMap(({ root }) => readWithoutOperation(root)),
    events: rows.filter((row) => sources.includes(row.eventSource)),
    ...silver,
    classes: resolveClasses(preset, files, base.frame, gold),
    files: new Map(files.map((each) => [each.file, each.text])),
  };
}

function resolveClasses(preset: PresetWithTables, files: readonly MappingFile[], frame: YamlNode, gold: GoldInput): readonly ClassMapping[] {
  const tables = preset.tables.filter((table, index) => preset.tables.findIndex((each) => each.className === table.className) === index);
  return tables.flatMap((table) => {
    const file = files.find((each) => each.file === `mappings/gold/${table.className}.yaml` && each.sound);
    return (file && resolveClass({ ...table, root: file.root }, frame, gold)) ?? [];
  });
}

/** What all else is built upon. Undefined where a file of it, or a lookup table, is missing or cannot be read. */
function foundation(files: readonly MappingFile[], violations: Violations) {
  const preset = rootOf(files, "mappings/presets/cloudtrail-iam.yaml", violations);
  const record = rootOf(files, "mappings/silver/record.yaml", violations);
  const target = rootOf(files, "mappings/silver/target.yaml", violations);
  const frame = rootOf(files, "mappings/gold/frame.yaml", violations);
  return preset && record && target && frame && isSound(files, "lookups") ? { preset, record, target, frame } : undefined;
}

function isSound(files: readonly MappingFile[], kind: MappingFile["kind"]): boolean {
  return files.every((each) => each.kind !== kind || each.sound);
}

function rootOf(files: readonly MappingFile[], file: string, violations: Violations): YamlNode | undefined {
  const found = files.find((each) => each.file === file);
  if (!found) violations.add({ file, line: 1 }, "file", "missing-file", "expected this mapping table, found no such file");
  return found?.sound === true ? found.root : undefined;
}

function readLookups(files: readonly MappingFile[]): ReadonlyMap<string, LookupTable> {
  return new Map(files.filter((each) => each.kind === "lookups").map(({ root }) => readLookup(root)).map((table) => [table.name, table]));
}

/** Rows are made anew when this changes: the first twelve hex digits of a hash over the tables and the OCSF version. */
function mappingVersionOf(files: readonly MappingFile[], ocsf: OcsfSchema): string {
  const hash = createHash("sha256").update(ocsf.version);
  for (const each of files) hash.update(`\n${each.file}\n${each.text}`);
  return hash.digest("hex").slice(0, 12);
}

function listOf(root: YamlNode, key: string): readonly string[] {
  const node = member(root, key);
  return node?.kind === "seq" ? node.items.map((item) => scalarText(item) ?? "") : [];
}
