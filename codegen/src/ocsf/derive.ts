import { exportToSchema, type OcsfSchema } from "@trailhouse/ocsf/schema";
import { compareVersions, SHIPPED_VERSION } from "../versions/ocsf-version.ts";

/** The classes that a derived schema holds, uid → name. */
export const DERIVED_CLASSES: ReadonlyMap<number, string> = new Map([
  [3001, "account_change"],
  [3004, "entity_management"],
  [3005, "user_access"],
  [3006, "group_management"],
  [6003, "api_activity"],
]);

/**
 * The five classes and all that they reach under any profile, without descriptions, from an official export or a schema
 * derived from it, of the shipped version of OCSF or a later one.
 * @throws Error when the export's version is older, a class is missing or has another uid, or its layout is not
 * understood
 */
export function deriveSchema(source: unknown): OcsfSchema {
  const schema = exportToSchema(source, { classes: [...DERIVED_CLASSES.values()] });
  if (compareVersions(schema.version, SHIPPED_VERSION) < 0) {
    throw new Error(`OCSF export: expected version ${SHIPPED_VERSION} or later, found ${schema.version}; the mapping tables begin with ${SHIPPED_VERSION}`);
  }
  for (const [uid, name] of DERIVED_CLASSES) {
    const found = schema.classes[name]?.uid;
    if (found !== uid) throw new Error(`OCSF export: expected uid ${uid} for the class ${name}, found ${found ?? "none"}`);
  }
  return schema;
}
