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
export { createValidator } from "./create-validator.ts";
export type { ValidateOptions, Validator } from "./create-validator.ts";
export type { Finding, RuleId } from "./finding.ts";
export { brokenEvent, RULE_EXAMPLES, SOUND_EVENT } from "./rules/examples.ts";
export type { RuleExample } from "./rules/examples.ts";
export { RULES } from "./rules/rules.ts";
export type { Rule } from "./rules/rule.ts";
export { existsUnder, profilesOf } from "./schema-model.ts";
export { exportToSchema } from "./export/export-to-schema.ts";
export type { ExportOptions } from "./export/export-to-schema.ts";
export { loadExport } from "./export/load-export.ts";
export { attributesUnder, modelToJsonSchema, modelToJsonSchemas, objectsUnder } from "./model-to-json-schema.ts";
export type { JsonSchema } from "./model-to-json-schema.ts";
