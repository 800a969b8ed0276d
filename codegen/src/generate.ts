import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadOperations } from "./aws/operations.ts";
import { emitAll } from "./emit/emit-all.ts";
import { deriveSchema } from "./ocsf/derive.ts";
import { DERIVED_SCHEMA_FILE } from "./ocsf/emit.ts";
import { loadExport } from "./ocsf/load-export.ts";
import type { OcsfSchema } from "./ocsf/schema.ts";
import { resolveModel } from "./resolve/resolve-model.ts";

export interface GenerateOptions {
  /** The repository's root. */
  readonly root: string;
  /** Another official export of the same OCSF version: a file or a URL. Without it the committed derived schema. */
  readonly ocsf?: string | undefined;
}

/**
 * Writes every generated file; gives the paths of those that changed.
 *
 * @throws {MappingError} where the mapping tables are broken; nothing is written then.
 */
export async function generate(options: GenerateOptions): Promise<readonly string[]> {
  const model = resolveModel({ root: options.root, ocsf: await loadSchema(options), operations: await loadOperations() });
  const files = await emitAll(model);
  return Object.entries(files).flatMap(([file, text]) => (writeIfChanged(path.join(options.root, file), text) ? [file] : []));
}

async function loadSchema({ root, ocsf }: GenerateOptions): Promise<OcsfSchema> {
  if (ocsf !== undefined) return deriveSchema(await loadExport(ocsf));
  return JSON.parse(readFileSync(path.join(root, DERIVED_SCHEMA_FILE), "utf8")) as OcsfSchema;
}

function writeIfChanged(file: string, text: string): boolean {
  mkdirSync(path.dirname(file), { recursive: true });
  if (currentText(file) === text) return false;
  writeFileSync(file, text);
  return true;
}

function currentText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
