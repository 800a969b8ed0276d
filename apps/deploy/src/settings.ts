// What another command needs that goes to the same tables: where they stand, and how to get there.
export { loadSettings } from "./settings/load-settings.ts";
export type { Settings, SettingsFlags, Surroundings } from "./settings/load-settings.ts";
export { PRESETS } from "./settings/presets.ts";
export { resolveTarget } from "./settings/resolve-target.ts";
export type { TargetFlags, TargetSettings } from "./settings/resolve-target.ts";
export { readSettingsFile } from "./settings/settings-file.ts";
export type { SettingsFile } from "./settings/settings-file.ts";
export { resolveConnection } from "./connection/resolve-connection.ts";
export type { Connection, ConnectionSources } from "./connection/resolve-connection.ts";
export { redact } from "./connection/redact.ts";
export { DatabricksFailure, DeployError, SettingsError } from "./errors.ts";
export { withSession } from "./work/open-session.ts";
export type { Connect, DeploySession } from "./work/open-session.ts";
