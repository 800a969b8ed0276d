import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emitAll } from "./emit/emit-all.ts";
import { loadModel, type ModelSource } from "./load-model.ts";
import { SHIPPED_VERSION } from "./versions/ocsf-version.ts";

/** What is generated, and where to. */
export interface GenerateOptions extends ModelSource {
  /** The folder that files are written below, under their paths from the repository's root; by default that root. */
  readonly out?: string | undefined;
}

/** Another OCSF version than the shipped one was to be written over the committed files. */
export class OutputFolderError extends Error {
  override readonly name = "OutputFolderError";
}

/**
 * Writes every generated file; gives the paths of those that changed.
 *
 * @throws {MappingError} where the mapping tables are broken; nothing is written then.
 * @throws {OutputFolderError} where files of another OCSF version than the shipped one would replace the committed ones.
 */
export async function generate(options: GenerateOptions): Promise<readonly string[]> {
  const { root, out = root } = options;
  const model = await loadModel(options);
  if (model.ocsf.version !== SHIPPED_VERSION && isSameFolder(root, out)) throw new OutputFolderError(otherVersion(model.ocsf.version));
  const files = await emitAll(model, options.api?.source);
  return Object.entries(files).flatMap(([file, text]) => (writeIfChanged(path.join(out, file), text) ? [file] : []));
}

function otherVersion(found: string): string {
  return `expected OCSF ${SHIPPED_VERSION} for the committed files, found an export of ${found}; name another folder for its files with --out DIR`;
}

function isSameFolder(root: string, out: string): boolean {
  mkdirSync(out, { recursive: true });
  return realpathSync(root) === realpathSync(out);
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
