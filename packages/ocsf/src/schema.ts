import derived from "./gen/ocsf-schema.json" with { type: "json" };
import type { OcsfClass, OcsfSchema } from "./schema-model.ts";

/** The OCSF version of the types, schemas and rules of this package. */
export const OCSF_VERSION = "1.4.0";

/** The five classes and what they reach, derived from the official export of OCSF 1.4.0. */
export const OCSF_SCHEMA: OcsfSchema = derived as unknown as OcsfSchema;

/** The profiles of the rows that Trailhouse writes; validators for them are built ahead. */
export const DEFAULT_PROFILES: readonly string[] = ["cloud", "datetime", "security_control"];

/** The supported classes by class_uid. */
export const CLASSES_BY_UID: ReadonlyMap<unknown, OcsfClass> = new Map(
  Object.values(OCSF_SCHEMA.classes).map((ocsfClass) => [ocsfClass.uid, ocsfClass]),
);
