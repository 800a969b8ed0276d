import { createHash } from "node:crypto";
import { sensitiveKeys } from "../aws/operations.ts";
import type { Operation } from "../aws/shapes.ts";
import { checkEvents } from "../check/events.ts";
import { checkLookups } from "../check/lookups.ts";
import { checkObservables } from "../check/observables.ts";
import { checkTargetPaths } from "../check/target-paths.ts";
import type { LookupTable } from "../model/lookup.ts";
import { MappingError, Violations } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { YamlExpressionReader } from "../read/expression.ts";
import { readLookup } from "../read/lookup-table.ts";
import { readMappingFiles, type MappingFile } from "../read/mapping-files.ts";
import { member, scalarText, type YamlNode } from "../read/yaml-node.ts";
import { resolveEvents } from "./events.ts";
import { resolveClass } from "./gold.ts";
import type { Model } from "./model.ts";
import { resolvePreset } from "./preset.ts";
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
 * @throws {MappingError} with every violation at once: broken tables never generate.
 */
export function resolveModel(input: ModelInput): Model {
  const violations = new Violations();
  const files = readMappingFiles(input.root, violations);
  stopOn(violations);
  const model = resolveFiles(files, input, violations);
  stopOn(violations);
  checkEvents(model, violations);
  checkTargetPaths(model, violations);
  checkLookups(model, violations);
  checkObservables(model, violations);
  stopOn(violations);
  return Object.freeze(model);
}

function stopOn(violations: Violations): void {
  const found = violations.all();
  if (found.length > 0) throw new MappingError(found);
}

function resolveFiles(files: readonly MappingFile[], input: ModelInput, violations: Violations): Model {
  const reader = new YamlExpressionReader(violations);
  const lookups = new Map(files.filter((each) => each.kind === "lookups").map(({ root }): [string, LookupTable] => [readLookup(root).name, readLookup(root)]));
  const silver = resolveSilver(rootOf(files, "mappings/silver/record.yaml"), rootOf(files, "mappings/silver/target.yaml"), reader, lookups, violations);
  const presetRoot = rootOf(files, "mappings/presets/cloudtrail-iam.yaml");
  const wanted = files.filter((each) => each.kind === "events" && listOf(presetRoot, "events").includes(scalarText(member(each.root, "service")) ?? ""));
  const events = wanted.flatMap(({ root }) => resolveEvents(root, input.ocsf, input.operations, violations));
  const preset = resolvePreset(presetRoot, wanted.map(({ root }) => scalarText(member(root, "event_source")) ?? ""), input.ocsf, violations);
  const gold = { ocsf: input.ocsf, profiles: preset.profiles, scope: silver.scope, lookups, reader, violations };
  const frameRoot = rootOf(files, "mappings/gold/frame.yaml");
  const classes = preset.tables.flatMap((table) => {
    const root = rootOf(files, `mappings/gold/${table.className}.yaml`);
    return resolveClass({ ...table, root }, frameRoot, gold) ?? [];
  });
  return {
    mappingVersion: mappingVersionOf(files, input.ocsf),
    ocsf: input.ocsf,
    operations: input.operations,
    sensitiveKeys: sensitiveKeys(input.operations),
    preset,
    lookups,
    events,
    ...silver,
    classes,
    files: new Map(files.map((each) => [each.file, each.text])),
  };
}

/** Rows are made anew when this changes: the first twelve hex digits of a hash over the tables and the OCSF version. */
function mappingVersionOf(files: readonly MappingFile[], ocsf: OcsfSchema): string {
  const hash = createHash("sha256").update(ocsf.version);
  for (const each of files) hash.update(`\n${each.file}\n${each.text}`);
  return hash.digest("hex").slice(0, 12);
}

function rootOf(files: readonly MappingFile[], file: string): YamlNode {
  const found = files.find((each) => each.file === file);
  if (!found) throw new Error(`expected the mapping table ${file}, found no such file`);
  return found.root;
}

function listOf(root: YamlNode, key: string): readonly string[] {
  const node = member(root, key);
  return node?.kind === "seq" ? node.items.map((item) => scalarText(item) ?? "") : [];
}
