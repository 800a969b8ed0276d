export { addDeployCommand, addSettingsOptions } from "./deploy-command.ts";
export type { DeployServices } from "./deploy-command.ts";
export type { DeployContext, Output, Streams } from "./context.ts";
export { DatabricksFailure, DeployError, SettingsError } from "./errors.ts";
