import { createRequire } from "node:module";
import type * as Ajv2020Module from "ajv/dist/2020.js";
import type { Options } from "ajv/dist/2020.js";
import { modelToJsonSchemas, pointerTo } from "./model-to-json-schema.ts";
import type { OcsfSchema } from "./schema-model.ts";
import type { SchemaValidator, ValidatorSet } from "./validators.ts";

/** Validators for all classes under one set of profiles; each class is compiled when first asked for. */
export function compileValidators(schema: OcsfSchema, profiles: readonly string[]): ValidatorSet {
  const { ajv, reference } = newAjv(schema, profiles, { optimize: false });
  const compiled = new Map<string, SchemaValidator>();
  return (className) => {
    const validator = compiled.get(className) ?? (ajv.compile(reference(className)) as SchemaValidator);
    compiled.set(className, validator);
    return validator;
  };
}

/** An ajv that knows the schemas, and a way to refer to one class of them. */
export interface LoadedAjv {
  readonly ajv: Ajv2020Module.Ajv2020;
  readonly reference: (className: string) => { readonly $ref: string };
}

/**
 * `validateSchema` is off because the schemas are ours and tested; it would cost as much as compiling.
 * `strictRequired` is off because a constraint's `required` names properties that stand outside its anyOf.
 */
export function newAjv(schema: OcsfSchema, profiles: readonly string[], code: NonNullable<Options["code"]>): LoadedAjv {
  // Loaded here and not at the top: with built validators most processes never need it.
  const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js") as typeof Ajv2020Module;
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, validateSchema: false, code });
  const all = modelToJsonSchemas(schema, profiles);
  ajv.addSchema(all);
  return { ajv, reference: (className) => ({ $ref: `${all.$id ?? ""}#/$defs/${pointerTo(className)}` }) };
}
