import { cpSync, existsSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generate } from "@trailhouse/codegen";
import type * as Core from "@trailhouse/core";
import { exportToSchema, loadExport, type OcsfSchema } from "@trailhouse/ocsf/schema";
import { EVENTS_FOLDER, FROZEN_VARIANTS, goldenEvents, readGolden } from "../golden/golden-pairs.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The official exports; they are beside a checkout, and no part of it. */
export const EXPORTS = path.join(ROOT, "../shared/ocsf");

/** OCSF versions that codegen makes transforms for. */
export const VERSIONS = ["1.4.0", "1.5.0", "1.6.0", "1.7.0", "1.8.0"] as const;

export type Version = (typeof VERSIONS)[number];

/** True where there are exports to generate from. */
export function hasExports(): boolean {
  return VERSIONS.every((version) => existsSync(exportFile(version)));
}

/** Everything that codegen writes for one version, and what runs of it. */
export interface AtVersion {
  readonly schema: OcsfSchema;
  /** The folder that the files were written below. */
  readonly folder: string;
  /** A record as the OCSF event of this version. */
  readonly transform: (record: Core.JsonObject) => unknown;
}

/** Generates one version's files into a folder of their own, with core's own files around them, and loads them. */
export async function loadVersion(version: Version): Promise<AtVersion> {
  const folder = path.join(ROOT, "test/.cache/ocsf-versions", version);
  rmSync(folder, { recursive: true, force: true });
  const core = path.join(folder, "packages/core/src");
  cpSync(path.join(ROOT, "packages/core/src"), core, { recursive: true, filter: (file) => !file.endsWith(".test.ts") });
  await generate({ root: ROOT, ocsf: exportFile(version), out: folder });
  const made = (await import(/* @vite-ignore */ pathToFileURL(path.join(core, "index.ts")).href)) as typeof Core;
  return { schema: exportToSchema(await loadExport(exportFile(version))), folder, transform: (record) => transform(record, made) };
}

function transform(value: Core.JsonObject, core: typeof Core): unknown {
  const found = core.classify(value);
  if (found.kind !== "selected") throw new Error(`expected a record that is selected, found ${JSON.stringify(found)}`);
  const silver = core.toSilver({ position: 1, text: JSON.stringify(value), value }, found.event);
  return JSON.parse(JSON.stringify(core.toGold(silver, found.event)));
}

/** A golden record, and where the event stands that 1.4.0 has of it. */
export interface GoldenRecord {
  readonly name: string;
  readonly record: Core.JsonObject;
  readonly gold: unknown;
}

/** Every golden pair: each event's success, and its denied call where it has one. */
export function goldenRecords(): readonly GoldenRecord[] {
  return goldenEvents().flatMap((eventName) =>
    FROZEN_VARIANTS.filter(({ prefix }) => existsSync(path.join(EVENTS_FOLDER, eventName, `${prefix}record.json`))).map(({ variant, prefix }) => ({
      name: `${eventName}, ${variant}`,
      record: readGolden(eventName, `${prefix}record.json`) as Core.JsonObject,
      gold: readGolden(eventName, `${prefix}gold.json`),
    })),
  );
}

/** An official export. */
export function exportFile(version: Version): string {
  return path.join(EXPORTS, `${version}.json`);
}
