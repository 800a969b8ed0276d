export type {
  OcsfAttribute,
  OcsfClass,
  OcsfConstraints,
  OcsfObject,
  OcsfOwner,
  OcsfSchema,
  OcsfType,
  Requirement,
} from "./schema-model.ts";
export { attributesUnder, modelToJsonSchema, modelToJsonSchemas, objectsUnder } from "./model-to-json-schema.ts";
export type { JsonSchema } from "./model-to-json-schema.ts";
