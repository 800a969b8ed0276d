import type { OcsfSchema } from "@trailhouse/ocsf/schema";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { generatedFrom } from "./generated-line.ts";
import { modelToTypedJsonSchemas, typeName } from "./model-to-json-schemas.ts";

/** The profiles that every gold row declares, and that the types therefore hold. */
export const TYPED_PROFILES: readonly string[] = ["cloud", "datetime", "security_control"];

/** TypeScript: one interface a class and an object, and the union `OcsfEvent` of the classes. */
export async function modelToTypes(schema: OcsfSchema): Promise<string> {
  const text = await compile(modelToTypedJsonSchemas(schema, TYPED_PROFILES) as JSONSchema, "OcsfDocument", {
    bannerComment: "",
    additionalProperties: false,
    unreachableDefinitions: true,
    unknownAny: true,
    style: { printWidth: 120 },
  });
  const classes = Object.values(schema.classes).map(({ name }) => typeName(name));
  return [
    `// @generated from ${generatedFrom(schema)} by \`npm run generate\`. Do not edit.`,
    `// The five classes and their objects under the profiles ${TYPED_PROFILES.join(", ")}.`,
    "",
    `/** An event of any of the classes; class_uid tells which. */`,
    `export type OcsfEvent = ${classes.join(" | ")};`,
    "",
    tidy(text),
  ].join("\n");
}

/** Without the empty interface of the document, notes on where a definition stood, and comments of three lines for one. */
function tidy(text: string): string {
  return text
    .replace(/export interface OcsfDocument \{[^}]*\}\n?/, "")
    .replace(/\n \* (?:\n \* )?This interface was referenced by[^\n]*\n \* via the `definition`[^\n]*/g, "")
    .replace(/\/\*\*\n\s*\* ([^\n]*)\n(?:\s*\*\n)?\s*\*\//g, "/** $1 */")
    .replaceAll("\n}\n/**", "\n}\n\n/**")
    .trimStart();
}
