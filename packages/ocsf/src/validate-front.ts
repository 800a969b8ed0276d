/** What it takes to hold events to the built-in schema, and no more, for those that must start quickly. */
export { validate } from "./validate.ts";
export type { ValidateOptions } from "./create-validator.ts";
export type { Finding } from "./finding.ts";
