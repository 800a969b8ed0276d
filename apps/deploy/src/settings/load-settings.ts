import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { getSystemErrorMap } from "node:util";
import { resolveConnection } from "../connection/resolve-connection.ts";
import type { Connection, ConnectionSources } from "../connection/resolve-connection.ts";
import { SettingsError } from "../errors.ts";
import { resolveTarget } from "./resolve-target.ts";
import type { TargetFlags, TargetSettings } from "./resolve-target.ts";
import { readSettingsFile } from "./settings-file.ts";
import type { SettingsFile } from "./settings-file.ts";

/** Every flag that says where and how. */
export type SettingsFlags = TargetFlags & ConnectionSources["flags"] & { readonly config?: string };

/** What the surroundings give. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly home?: string;
}

/** Where to deploy, and how to get there. */
export interface Settings extends TargetSettings {
  /** What `trailhouse.yml` says; empty where there is none. */
  readonly file: SettingsFile;
  /** Resolved when it is asked for: a plan of nothing needs none. */
  readonly connection: () => Connection;
}

/** Reads `trailhouse.yml` and the profiles, and puts flags and environment before them. @throws SettingsError */
export async function loadSettings(flags: SettingsFlags, { env, directory, home }: Surroundings): Promise<Settings> {
  const given = flags.config ?? (env["TRAILHOUSE_CONFIG"] || undefined);
  const file = await loadFile(join(directory, "trailhouse.yml"), given);
  const profilesPath = (env["DATABRICKS_CONFIG_FILE"] || undefined) ?? join(home ?? homedir(), ".databrickscfg");
  const profiles = await profilesIn(profilesPath);
  return { ...resolveTarget(flags, env, file), file, connection: () => resolveConnection({ flags, env, file: file.connection ?? {}, ...profiles() }) };
}

/** That the profiles cannot be read concerns who connects, not who only asks where the tables stand. */
async function profilesIn(path: string): Promise<() => Pick<ConnectionSources, "profiles">> {
  try {
    const text = await textOf(path);
    return () => (text === undefined ? {} : { profiles: { path, text } });
  } catch (error) {
    return () => { throw error; };
  }
}

async function loadFile(usual: string, given: string | undefined): Promise<SettingsFile> {
  const path = given ?? usual;
  const text = await textOf(path);
  if (text === undefined && given !== undefined) throw new SettingsError(`${given}: expected a file with settings, found none. Make it, or leave --config out.`);
  return text === undefined ? {} : readSettingsFile(text, given ?? "trailhouse.yml");
}

/** The file's text; undefined where there is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new SettingsError(`${path} cannot be read: ${inWords(error)}. Mend that, or name another file.`);
  }
}

/** The system's error, without the call that it came from. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EISDIR") return "it is a directory, expected a file";
  const [, text] = ("errno" in error && typeof error.errno === "number" ? getSystemErrorMap().get(error.errno) : undefined) ?? [];
  return text ?? error.message;
}
