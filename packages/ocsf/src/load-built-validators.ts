import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { DEFAULT_PROFILES } from "./schema.ts";
import type { SchemaValidator, ValidatorSet } from "./validators.ts";

/** The build leaves ready-made code for the default profiles beside the compiled sources; the sources have none. */
export function loadBuiltValidators(key: string): ValidatorSet | undefined {
  const file = fileURLToPath(new URL("./built-validators.cjs", import.meta.url));
  if (key !== DEFAULT_PROFILES.join() || !existsSync(file)) return undefined;
  const validators = createRequire(import.meta.url)(file) as Record<string, SchemaValidator>;
  return (className) => required(validators[className], className);
}

function required(validator: SchemaValidator | undefined, className: string): SchemaValidator {
  if (validator === undefined) throw new Error(`OCSF: expected a built validator for ${className}, found none; run npm run build`);
  return validator;
}
