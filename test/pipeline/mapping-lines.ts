import path from "node:path";
import { loadModel } from "@trailhouse/codegen";
import type { MappingLines } from "./compare-outcomes.ts";

/** Where the mapping of each column stands. */
export async function mappingLines(): Promise<MappingLines> {
  const model = await loadModel({ root: path.resolve(import.meta.dirname, "../..") });
  return new Map(
    model.classes.flatMap((mapping) => [
      ...[...model.base, ...model.derived].map(({ name, at }) => [`${mapping.silverTable}.${name}`, `${at.file}:${at.line}`] as const),
      ...mapping.attributes.map(({ name, at }) => [`${mapping.goldTable}.${name}`, `${at.file}:${at.line}`] as const),
    ]),
  );
}
