export { generate } from "./generate.ts";
export { formatViolation, MappingError, type At, type Violation } from "./model/violations.ts";
export { resolveModel, type ModelInput } from "./resolve/resolve-model.ts";
export { loadOperations } from "./aws/operations.ts";
export { CASE_EVENT, compileCase, type CompiledCase } from "./compile-case.ts";
export { loadModel, type ModelSource } from "./load-model.ts";
