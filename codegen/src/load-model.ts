import { readFileSync } from "node:fs";
import path from "node:path";
import { installedApiModel, type ApiModel } from "./aws/api-model.ts";
import { deriveSchema } from "./ocsf/derive.ts";
import { DERIVED_SCHEMA_FILE } from "./ocsf/emit.ts";
import { loadExport } from "@trailhouse/ocsf/schema";
import type { OcsfSchema } from "./ocsf/schema.ts";
import type { Model } from "./resolve/model.ts";
import { resolveModel } from "./resolve/resolve-model.ts";

/** Where a model comes from. */
export interface ModelSource {
  /** The repository's root. */
  readonly root: string;
  /** An official export of the shipped OCSF version or a later one: a file or a URL. Without it the committed derived schema. */
  readonly ocsf?: string | undefined;
  /** Another API model than the installed SDK's. */
  readonly api?: ApiModel | undefined;
}

/**
 * The resolved model of the mapping tables in a checkout.
 *
 * @throws {MappingError} with every violation at once.
 */
export async function loadModel(source: ModelSource): Promise<Model> {
  const { operations } = source.api ?? (await installedApiModel());
  return resolveModel({ root: source.root, ocsf: await loadSchema(source), operations });
}

/** The OCSF schema that a model is made with: of an export, else the committed one. */
export async function loadSchema({ root, ocsf }: Pick<ModelSource, "root" | "ocsf">): Promise<OcsfSchema> {
  if (ocsf !== undefined) return deriveSchema(await loadExport(ocsf));
  return JSON.parse(readFileSync(path.join(root, DERIVED_SCHEMA_FILE), "utf8")) as OcsfSchema;
}
