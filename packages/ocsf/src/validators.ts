import type { ErrorObject } from "ajv";
import { compileValidators } from "./compile-validators.ts";
import type { OcsfClass, OcsfSchema } from "./schema-model.ts";

/** Holds an event to one JSON Schema; `errors` says what the last call found. */
export interface SchemaValidator {
  (event: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Gives the validator of a class, by class name. */
export type ValidatorSet = (className: string) => SchemaValidator;

/** Gives the validator of a class under a set of profiles, given sorted. */
export type ValidatorOf = (ocsfClass: OcsfClass, profiles: readonly string[]) => SchemaValidator;

// A set of profiles costs a few MB once compiled, and an event may declare any of several hundred sets.
const KEPT_SETS = 16;

/**
 * The validators of a schema, each compiled at first use; those of the last 16 sets of profiles are kept.
 * @param ready a set of profiles, joined by commas, whose validators need no compiling
 */
export function keptValidators(schema: OcsfSchema, ready: (key: string) => ValidatorSet | undefined = () => undefined): ValidatorOf {
  const kept = new Map<string, ValidatorSet>();
  return (ocsfClass, profiles) => {
    const key = profiles.join();
    const known = kept.get(key);
    const set = known ?? ready(key) ?? compileValidators(schema, profiles);
    if (known !== undefined) kept.delete(key);
    kept.set(key, set);
    dropOldest(kept);
    return set(ocsfClass.name);
  };
}

function dropOldest(kept: Map<string, ValidatorSet>): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_SETS) return;
    kept.delete(oldest);
  }
}
