import type { Check } from "./checks/check.ts";
import { checkEnumSiblings } from "./checks/enum-siblings.ts";
import { checkObservables } from "./checks/observables.ts";
import { checkProfiles } from "./checks/profiles.ts";
import { checkTypeUid } from "./checks/type-uid.ts";
import { checkVersion } from "./checks/version.ts";
import { isRecord, own, type EventRecord } from "./event-record.ts";
import type { Finding } from "./finding.ts";
import { CLASSES_BY_UID } from "./schema.ts";
import type { OcsfClass } from "./schema-model.ts";
import { schemaErrorsToFindings } from "./schema-errors-to-findings.ts";
import { validatorFor } from "./validators.ts";
import { found } from "./words.ts";

export interface ValidateOptions {
  /** The OCSF version to hold the event to; the one its metadata.version names when absent. */
  readonly version?: string;
}

const CHECKS: readonly Check[] = [checkProfiles, checkTypeUid, checkEnumSiblings, checkObservables];

/**
 * Holds an event to the OCSF schema of its version, class and profiles, and to what JSON Schema cannot say.
 * @param event any JSON value
 * @returns what is wrong, empty for a valid event; a value that is no event of a supported version and class gives
 * that one finding
 */
export function validate(event: unknown, options: ValidateOptions = {}): Finding[] {
  if (!isRecord(event)) return [{ path: "", rule: "type", message: `expected an OCSF event, an object; found ${found(event)}` }];
  const version = checkVersion(event, options.version);
  if (version !== undefined) return [version];
  const ocsfClass = CLASSES_BY_UID.get(own(event, "class_uid"));
  return ocsfClass === undefined ? [unknownClass(event)] : validateAs(event, ocsfClass);
}

function validateAs(event: EventRecord, ocsfClass: OcsfClass): Finding[] {
  const findings: Finding[] = [];
  try {
    const report = (finding: Finding): number => findings.push(finding);
    checkSchema(event, ocsfClass).forEach(report);
    for (const check of CHECKS) check(event, ocsfClass, report);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    findings.push(tooDeep());
  }
  return findings;
}

function checkSchema(event: EventRecord, ocsfClass: OcsfClass): Finding[] {
  const profiles = declaredProfiles(event, ocsfClass);
  const validator = validatorFor(ocsfClass, profiles);
  if (validator(event)) return [];
  return schemaErrorsToFindings(validator.errors ?? [], event, ocsfClass, profiles);
}

/** The class's profiles that the event declares; in the class's order, which is sorted. */
function declaredProfiles(event: EventRecord, ocsfClass: OcsfClass): readonly string[] {
  const declared = own(event["metadata"], "profiles");
  return Array.isArray(declared) ? ocsfClass.profiles.filter((profile) => declared.includes(profile)) : [];
}

function unknownClass(event: EventRecord): Finding {
  const known = [...CLASSES_BY_UID.values()].map(({ uid, caption }) => `${uid} ${caption}`).join(", ");
  const message = `expected one of ${known}; found ${found(own(event, "class_uid"))}; nothing else was checked`;
  return { path: "class_uid", rule: "unknown-class", message };
}

/** Validators recurse; a chain of some thousand objects, as of parent processes, is more than the stack holds. */
function tooDeep(): Finding {
  const message = "expected nesting that a validator can follow, found an event so deep that the call stack ran out; not all of it was checked";
  return { path: "", rule: "too-deep", message };
}
