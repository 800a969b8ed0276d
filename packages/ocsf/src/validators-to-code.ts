import standalone from "ajv/dist/standalone/index.js";
import { newAjv } from "./compile-validators.ts";
import type { OcsfSchema } from "./schema-model.ts";

/** The validators of all classes under one set of profiles as the text of a CommonJS module, one export a class. */
export function validatorsToCode(schema: OcsfSchema, profiles: readonly string[]): string {
  const { ajv, reference } = newAjv(schema, profiles, { source: true });
  const names = Object.keys(schema.classes);
  for (const name of names) ajv.addSchema({ $id: name, ...reference(name) });
  return standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
}
