import type { OcsfSchema } from "@trailhouse/ocsf/schema";
import { modelToSchemaJson } from "./model-to-schema-json.ts";
import { modelToTypes } from "./model-to-types.ts";

/** The committed derived schema, from the repository's root; deriving from it gives it again. */
export const DERIVED_SCHEMA_FILE = "packages/ocsf/src/gen/ocsf-schema.json";

/** The generated files of @trailhouse/ocsf: path from the repository's root → text. */
export async function emitOcsf(schema: OcsfSchema): Promise<Record<string, string>> {
  return {
    [DERIVED_SCHEMA_FILE]: modelToSchemaJson(schema),
    "packages/ocsf/src/gen/types.ts": await modelToTypes(schema),
  };
}
