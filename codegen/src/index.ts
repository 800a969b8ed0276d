export { generate, type GenerateOptions } from "./generate.ts";
export { formatViolation, MappingError, type At, type Violation } from "./model/violations.ts";
export { resolveModel, type ModelInput } from "./resolve/resolve-model.ts";
export { loadOperations } from "./aws/operations.ts";
