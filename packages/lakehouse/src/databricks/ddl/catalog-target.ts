import { quotePath } from "./sql-text.ts";

/** Where the tables stand in Unity Catalog. */
export interface CatalogTarget {
  readonly catalog: string;
  readonly silverSchema: string;
  readonly goldSchema: string;
  /** Holds the ledger, quarantine and the volume. */
  readonly controlSchema: string;
  /** Name of the volume for staged files, in the control schema. */
  readonly volume: string;
}

/** What is used where nothing is said. */
export const DEFAULT_TARGET: CatalogTarget = {
  catalog: "main",
  silverSchema: "silver",
  goldSchema: "gold",
  controlSchema: "trailhouse",
  volume: "staging",
};

/** Which of the target's schemas. */
export type Layer = "silver" | "gold" | "control";

/** The schema's name. */
export function schemaOf(target: CatalogTarget, layer: Layer): string {
  if (layer === "silver") return target.silverSchema;
  return layer === "gold" ? target.goldSchema : target.controlSchema;
}

/** The target's schemas, each once: layers may share one. */
export function schemasOf(target: CatalogTarget): string[] {
  return [...new Set([target.silverSchema, target.goldSchema, target.controlSchema])];
}

/** The quoted three-part name of a table. */
export function tableName(target: CatalogTarget, table: { readonly layer: Layer; readonly name: string }): string {
  return quotePath([target.catalog, schemaOf(target, table.layer), table.name]);
}

/** The quoted three-part name of the volume. */
export function volumeName(target: CatalogTarget): string {
  return quotePath([target.catalog, target.controlSchema, target.volume]);
}

/** The volume's folder: `/Volumes/main/trailhouse/staging`. */
export function volumeFolder(target: CatalogTarget): string {
  return `/Volumes/${target.catalog}/${target.controlSchema}/${target.volume}`;
}

/**
 * Why a target cannot be, one text a fault; none where it can. Unity Catalog's rules for names (language manual: Names):
 * at most 255 characters, no full stop, space, slash or control character.
 */
export function targetFaults(target: CatalogTarget): string[] {
  const faults = Object.entries(target).flatMap(([key, name]) => nameFaults(key.replace("Schema", " schema"), name as string));
  const layered = target.silverSchema.toLowerCase() === target.goldSchema.toLowerCase();
  return layered ? [...faults, `silver schema and gold schema: expected two schemas, found ${JSON.stringify(target.goldSchema)} for both`] : faults;
}

function nameFaults(key: string, name: string): string[] {
  const bad = name === "" || name.length > 255 || /[./\s\p{Cc}\p{Cs}]/u.test(name) || name.includes("${");
  return bad ? [`${key}: expected a name of 1 to 255 characters without full stop, space, slash, control character or \${, found ${JSON.stringify(name)}`] : [];
}
