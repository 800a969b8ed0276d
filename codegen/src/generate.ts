import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emitAll } from "./emit/emit-all.ts";
import { loadModel, type ModelSource } from "./load-model.ts";

/**
 * Writes every generated file; gives the paths of those that changed.
 *
 * @throws {MappingError} where the mapping tables are broken; nothing is written then.
 */
export async function generate(options: ModelSource): Promise<readonly string[]> {
  const files = await emitAll(await loadModel(options));
  return Object.entries(files).flatMap(([file, text]) => (writeIfChanged(path.join(options.root, file), text) ? [file] : []));
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
