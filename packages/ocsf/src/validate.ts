import { loadBuiltValidators } from "./load-built-validators.ts";
import { createValidator, type ValidateOptions } from "./create-validator.ts";
import type { Finding } from "./finding.ts";
import { OCSF_SCHEMA } from "./schema.ts";
import { keptValidators } from "./validators.ts";

const builtIn = createValidator(OCSF_SCHEMA, keptValidators(OCSF_SCHEMA, loadBuiltValidators));

/**
 * Holds an event of the five classes to OCSF 1.4.0, as `createValidator(OCSF_SCHEMA)` would; the build has compiled the
 * validators for the profiles cloud, datetime and security_control ahead. Never throws.
 * @param event any JSON value
 */
export function validate(event: unknown, options: ValidateOptions = {}): Finding[] {
  return builtIn.validate(event, options);
}
