import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { ErrorObject } from "ajv";
import { compileValidators } from "./compile-validators.ts";
import { DEFAULT_PROFILES, OCSF_SCHEMA } from "./schema.ts";
import type { OcsfClass } from "./schema-model.ts";

/** Holds an event to one JSON Schema; `errors` says what the last call found. */
export interface SchemaValidator {
  (event: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Gives the validator of a class, by class name. */
export type ValidatorSet = (className: string) => SchemaValidator;

// A set of profiles costs a few MB once compiled, and an event may declare any of several hundred sets.
const KEPT_SETS = 16;
const kept = new Map<string, ValidatorSet>();

/** The validator of a class under a set of profiles, given sorted; compiled at first use and kept. */
export function validatorFor(ocsfClass: OcsfClass, profiles: readonly string[]): SchemaValidator {
  return validatorSet(profiles)(ocsfClass.name);
}

function validatorSet(profiles: readonly string[]): ValidatorSet {
  const key = profiles.join();
  const known = kept.get(key);
  const set = known ?? loadBuiltValidators(key) ?? compileValidators(OCSF_SCHEMA, profiles);
  if (known !== undefined) kept.delete(key);
  kept.set(key, set);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_SETS) break;
    kept.delete(oldest);
  }
  return set;
}

/** The build leaves ready-made code for the default profiles beside the compiled sources; the sources have none. */
function loadBuiltValidators(key: string): ValidatorSet | undefined {
  const file = fileURLToPath(new URL("./built-validators.cjs", import.meta.url));
  if (key !== DEFAULT_PROFILES.join() || !existsSync(file)) return undefined;
  const validators = createRequire(import.meta.url)(file) as Record<string, SchemaValidator>;
  return (className) => required(validators[className], className);
}

function required(validator: SchemaValidator | undefined, className: string): SchemaValidator {
  if (validator === undefined) throw new Error(`OCSF: expected a built validator for ${className}, found none; run npm run build`);
  return validator;
}
