import type { OcsfSchema } from "@trailhouse/ocsf/schema";

/** What a file derived from the export says of its source and licence. */
export function generatedFrom(schema: OcsfSchema): string {
  return `the OCSF ${schema.version} schema (https://schema.ocsf.io, Apache-2.0)`;
}
