import type { OcsfSchema } from "@trailhouse/ocsf/schema";
import type { Operation } from "../aws/shapes.ts";
import { Violations, type Violation } from "../model/violations.ts";
import { readLookup } from "../read/lookup-table.ts";
import { readMappingFiles, type MappingFile } from "../read/mapping-files.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { inspectModel, resolveModel } from "../resolve/resolve-model.ts";
import { diffSchemas } from "./diff-schemas.ts";
import { filledLines } from "./filled-attributes.ts";
import type { SchemaChange } from "./schema-change.ts";
import { isBecauseOf, touchedLines, type TablesAt, type TouchedLine } from "./touched-lines.ts";

export interface OcsfDiffInput {
  /** The repository's root: `mappings/` is below it. */
  readonly root: string;
  readonly from: OcsfSchema;
  readonly to: OcsfSchema;
  readonly operations: readonly Operation[];
}

/** A change of OCSF with the mapping lines that it touches. */
export interface OcsfChange extends SchemaChange {
  readonly lines: readonly TouchedLine[];
}

/** What another version of OCSF changes for the mapping. */
export interface OcsfDiff {
  readonly from: string;
  readonly to: string;
  readonly classes: readonly string[];
  /** Only what exists in events that declare one of these is compared. */
  readonly profiles: readonly string[];
  /** Classes and objects that the mapping fills, in either version. */
  readonly filled: readonly string[];
  readonly changes: readonly OcsfChange[];
  /** Everything for which codegen refuses the tables in the new version: the work that there is. */
  readonly refused: readonly Violation[];
  /** Of these the ones that no change's line tells of. */
  readonly refusedBeside: readonly Violation[];
}

/**
 * What differs between two versions of OCSF for the classes of the preset, under its profiles, and which mapping lines
 * that touches. There is work where codegen refuses the tables as they are for the new version.
 *
 * @throws {MappingError} where the tables are broken for the old version: nothing could be said of what changes then.
 */
export function ocsfDiff(input: OcsfDiffInput): OcsfDiff {
  const { preset } = resolveModel({ ...input, ocsf: input.from });
  const classes = preset.tables.map(({ className }) => className);
  const refused = inspectModel({ ...input, ocsf: input.to }).violations;
  const [before, after] = [tablesAt(input.root, input.from, classes), tablesAt(input.root, input.to, classes)];
  const changes = diffSchemas(input.from, input.to, { classes, profiles: preset.profiles }).map((change) => ({ ...change, lines: touchedLines(change, before, after, refused) }));
  return {
    from: input.from.version,
    to: input.to.version,
    classes,
    profiles: preset.profiles,
    filled: [...new Set([...before.gold.owners, ...after.gold.owners].map(({ owner }) => owner))].sort(),
    changes,
    refused,
    refusedBeside: refused.filter((violation) => !changes.some((change) => change.lines.some(({ file, line }) => isBecauseOf(violation, change, { file, line })))),
  };
}

/** Lenient: what is wrong in the tables is among the violations. */
function tablesAt(root: string, schema: OcsfSchema, classes: readonly string[]): TablesAt {
  const files = readMappingFiles(root, schema.version, new Violations()).filter((each) => each.sound);
  const lookups = files.filter((each) => each.kind === "lookups").map(({ root: node }) => readLookup(node));
  return { gold: filledLines(files, classes, schema), lookups: new Map(lookups.map((table) => [table.name, table])), activities: files.flatMap(activitiesOf) };
}

function activitiesOf({ kind, root }: MappingFile): TablesAt["activities"] {
  const rows = kind === "events" ? member(root, "events") : undefined;
  if (rows?.kind !== "seq") return [];
  const text = (row: (typeof rows.items)[number], key: string) => scalarText(member(row, key)) ?? "";
  return rows.items.map((row) => ({ at: row.at, className: text(row, "class"), activity: text(row, "activity"), eventName: text(row, "event_name") }));
}
