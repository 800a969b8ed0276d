import { readFileSync } from "node:fs";
import path from "node:path";
import { loadOperations } from "./aws/operations.ts";
import { deriveSchema } from "./ocsf/derive.ts";
import { DERIVED_SCHEMA_FILE } from "./ocsf/emit.ts";
import { loadExport } from "./ocsf/load-export.ts";
import type { OcsfSchema } from "./ocsf/schema.ts";
import type { Model } from "./resolve/model.ts";
import { resolveModel } from "./resolve/resolve-model.ts";

/** Where a model comes from. */
export interface ModelSource {
  /** The repository's root. */
  readonly root: string;
  /** Another official export of the same OCSF version: a file or a URL. Without it the committed derived schema. */
  readonly ocsf?: string | undefined;
}

/**
 * The resolved model of the mapping tables in a checkout.
 *
 * @throws {MappingError} with every violation at once.
 */
export async function loadModel(source: ModelSource): Promise<Model> {
  return resolveModel({ root: source.root, ocsf: await loadSchema(source), operations: await loadOperations() });
}

async function loadSchema({ root, ocsf }: ModelSource): Promise<OcsfSchema> {
  if (ocsf !== undefined) return deriveSchema(await loadExport(ocsf));
  return JSON.parse(readFileSync(path.join(root, DERIVED_SCHEMA_FILE), "utf8")) as OcsfSchema;
}
