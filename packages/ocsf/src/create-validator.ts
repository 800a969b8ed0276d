import type { Check } from "./checks/check.ts";
import { enumSiblingsOf } from "./checks/enum-siblings.ts";
import { checkObservables } from "./checks/observables.ts";
import { checkProfiles } from "./checks/profiles.ts";
import { strictOf } from "./checks/strict.ts";
import { surelyValidOf, type SurelyValid } from "./checks/surely-valid.ts";
import { checkTypeUid } from "./checks/type-uid.ts";
import { checkVersion } from "./checks/version.ts";
import { isRecord, own, type EventRecord } from "./event-record.ts";
import type { Finding } from "./finding.ts";
import { schemaErrorsToFindings } from "./schema-errors-to-findings.ts";
import type { OcsfClass, OcsfSchema } from "./schema-model.ts";
import { keptValidators, type ValidatorOf } from "./validators.ts";
import { found, listed } from "./words.ts";

export interface ValidateOptions {
  /** The OCSF version to hold the event to, whatever its metadata.version says; the one it says when absent. */
  readonly version?: string;
  /** Also the rules `recommended` and `deprecated`. */
  readonly strict?: boolean;
}

/** Holds events to one schema. */
export interface Validator {
  readonly schema: OcsfSchema;
  /**
   * Holds an event to the schema of its class and profiles, and to what JSON Schema cannot say. Never throws.
   * @param event any JSON value
   * @returns what is wrong, empty for a valid event; a value that is no event of the schema's version and classes gives
   * that one finding
   */
  readonly validate: (event: unknown, options?: ValidateOptions) => Finding[];
}

/** What a validator is made of. */
interface Parts {
  readonly schema: OcsfSchema;
  readonly classes: ReadonlyMap<unknown, OcsfClass>;
  readonly validatorOf: ValidatorOf;
  readonly surelyValid: SurelyValid;
  readonly checks: readonly Check[];
  readonly strictChecks: readonly Check[];
  /** What `surelyValid` has settled, too. */
  readonly settled: Check;
}

/**
 * A validator for the classes of a schema: the built-in one, or another that `exportToSchema` gives.
 * @param validatorOf where its compiled validators come from; without it classes are compiled when first met
 */
export function createValidator(schema: OcsfSchema, validatorOf: ValidatorOf = keptValidators(schema)): Validator {
  const settled = enumSiblingsOf(schema);
  const checks = [checkProfiles, checkTypeUid, settled, checkObservables];
  const classes = new Map<unknown, OcsfClass>(Object.values(schema.classes).map((ocsfClass) => [ocsfClass.uid, ocsfClass]));
  const parts = { schema, classes, validatorOf, surelyValid: surelyValidOf(schema), checks, strictChecks: [...checks, strictOf(schema)], settled };
  return { schema, validate: (event, options = {}) => validateWith(parts, event, options) };
}

function validateWith(parts: Parts, event: unknown, { version: asked, strict = false }: ValidateOptions): Finding[] {
  if (!isRecord(event)) return [{ path: "", rule: "type", message: `expected an OCSF event, an object; found ${found(event)}` }];
  const version = checkVersion(parts.schema, event, asked);
  if (version !== undefined) return [version];
  const ocsfClass = parts.classes.get(own(event, "class_uid"));
  return ocsfClass === undefined ? [unknownClass(parts, event)] : validateAs(parts, event, ocsfClass, strict);
}

function validateAs(parts: Parts, event: EventRecord, ocsfClass: OcsfClass, strict: boolean): Finding[] {
  const findings: Finding[] = [];
  const profiles = declaredProfiles(event, ocsfClass);
  try {
    const report = (finding: Finding): number => findings.push(finding);
    const sure = parts.surelyValid(event, ocsfClass, profiles);
    if (!sure) checkSchema(parts, event, ocsfClass, profiles).forEach(report);
    for (const check of strict ? parts.strictChecks : parts.checks) {
      if (!sure || check !== parts.settled) check({ event, ocsfClass, profiles }, report);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    findings.push(tooDeep());
  }
  return findings;
}

function checkSchema(parts: Parts, event: EventRecord, ocsfClass: OcsfClass, profiles: readonly string[]): Finding[] {
  const validator = parts.validatorOf(ocsfClass, profiles);
  if (validator(event)) return [];
  return schemaErrorsToFindings(parts.schema, validator.errors ?? [], event, ocsfClass, profiles);
}

/** The class's profiles that the event declares; in the class's order, which is sorted. */
function declaredProfiles(event: EventRecord, ocsfClass: OcsfClass): readonly string[] {
  const declared = own(event["metadata"], "profiles");
  return Array.isArray(declared) ? ocsfClass.profiles.filter((profile) => declared.includes(profile)) : [];
}

function unknownClass({ classes }: Parts, event: EventRecord): Finding {
  const known = listed([...classes.values()].map(({ uid, caption }) => `${uid} ${caption}`));
  const message = `expected one of ${known}; found ${found(own(event, "class_uid"))}; nothing else was checked`;
  return { path: "class_uid", rule: "unknown-class", message };
}

/** Validators recurse; a chain of some thousand objects, as of parent processes, is more than the stack holds. */
function tooDeep(): Finding {
  const message = "expected nesting that a validator can follow, found an event so deep that the call stack ran out; not all of it was checked";
  return { path: "", rule: "too-deep", message };
}
