import type { ConnectionOptions } from "@trailhouse/lakehouse/databricks";
import { SettingsError } from "../errors.ts";
import { resolveAuth } from "./auth.ts";
import type { AuthType } from "./auth-types.ts";
import { readHost } from "./host.ts";
import type { Host } from "./host.ts";
import { profileOf, readProfiles } from "./profiles.ts";
import type { Profile } from "./profiles.ts";

/** Where a connection's settings come from. Everything is text as it was given. */
export interface ConnectionSources {
  readonly flags: { readonly host?: string; readonly httpPath?: string; readonly warehouseId?: string; readonly profile?: string; readonly authType?: AuthType };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The connection part of `trailhouse.yml`. */
  readonly file: { readonly host?: string; readonly http_path?: string; readonly warehouse_id?: string; readonly profile?: string; readonly auth_type?: AuthType };
  /** The text of the profiles' file, where there is one. */
  readonly profiles?: { readonly path: string; readonly text: string };
}

/** How to connect, and what may be said of it. */
export interface Connection {
  readonly options: ConnectionOptions;
  /** Texts that must never be printed. */
  readonly secrets: readonly string[];
  /** For people: host, path and way of signing in, and where each came from. */
  readonly summary: string;
}

/** A setting and where it came from. */
export interface Found {
  readonly value: string;
  readonly source: string;
}

/** Finds a setting by the names that it has in each source. */
export type Lookup = (names: { readonly flag?: string; readonly env: readonly string[]; readonly file?: string; readonly profile: readonly string[] }) => Found | undefined;

/**
 * Settings into the options of a connection. Flags over environment over `trailhouse.yml` over profile; a profile given with
 * --profile comes right after the flags, since its secrets belong to its host. @throws SettingsError
 */
export function resolveConnection(sources: ConnectionSources): Connection {
  const profile = chooseProfile(sources);
  const lookup = lookupIn(sources, profile);
  const host = findHost(lookup, profile);
  const path = findPath(lookup);
  const auth = resolveAuth(lookup, host.address.host);
  return {
    options: { ...host.address, path: path.value, authentication: auth.authentication, userAgent: "Trailhouse" },
    secrets: auth.secrets,
    summary: `${host.address.host} (${host.source}), ${path.value} (${path.source}), ${auth.summary}`,
  };
}

interface ChosenProfile {
  readonly name: string;
  readonly members: Profile;
  /** Given with --profile. */
  readonly first: boolean;
}

function chooseProfile(sources: ConnectionSources): ChosenProfile | undefined {
  const named = sources.flags.profile ?? nonEmpty(sources.env["DATABRICKS_CONFIG_PROFILE"]) ?? sources.file.profile;
  const path = sources.profiles?.path ?? "~/.databrickscfg";
  const profiles = readProfiles(sources.profiles?.text ?? "");
  if (named !== undefined) return { name: named, members: profileOf(profiles, named, path), first: sources.flags.profile !== undefined };
  const members = profiles.get("DEFAULT");
  // The default profile is for those who said nothing of a workspace.
  const said = [sources.flags.host, nonEmpty(sources.env["DATABRICKS_HOST"]), nonEmpty(sources.env["DATABRICKS_SERVER_HOSTNAME"]), sources.file.host].some((each) => each !== undefined);
  return members === undefined || said ? undefined : { name: "DEFAULT", members, first: false };
}

function lookupIn(sources: ConnectionSources, profile: ChosenProfile | undefined): Lookup {
  const flags: Readonly<Record<string, string | undefined>> = { ...sources.flags };
  const file: Readonly<Record<string, string | undefined>> = { ...sources.file };
  return (names) => {
    const fromFlag = names.flag === undefined ? undefined : found(flags[names.flag], `--${names.flag.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`);
    const fromEnv = first(names.env.map((name) => found(sources.env[name], name)));
    const fromFile = names.file === undefined ? undefined : found(file[names.file], "trailhouse.yml");
    const fromProfile = first(names.profile.map((name) => found(profile?.members[name], `profile ${profile?.name ?? ""}`)));
    return first(profile?.first === true ? [fromFlag, fromProfile, ...(names.file === undefined ? [] : [fromEnv, fromFile])] : [fromFlag, fromEnv, fromFile, fromProfile]);
  };
}

function findHost(lookup: Lookup, profile: ChosenProfile | undefined): { address: Host; source: string } {
  const text = lookup({ flag: "host", env: ["DATABRICKS_HOST", "DATABRICKS_SERVER_HOSTNAME"], file: "host", profile: ["host"] });
  if (text === undefined) throw new SettingsError("Expected the workspace's address, found none. Give --host, set DATABRICKS_HOST, or choose a profile of ~/.databrickscfg with --profile.");
  const address = readHost(text.value, text.source);
  const own = profile?.members["host"];
  if (own !== undefined && readHost(own, `profile ${profile?.name ?? ""}`).host !== address.host) {
    throw new SettingsError(`${text.source} says ${address.host}, but the profile ${profile?.name ?? ""} is for ${readHost(own, "profile").host}: its credentials belong there. Leave one of the two out.`);
  }
  return { address, source: text.source };
}

function findPath(lookup: Lookup): Found {
  const path = lookup({ flag: "httpPath", env: ["DATABRICKS_HTTP_PATH"], file: "http_path", profile: ["http_path"] });
  const warehouse = lookup({ flag: "warehouseId", env: ["DATABRICKS_WAREHOUSE_ID"], file: "warehouse_id", profile: ["warehouse_id"] });
  const asFlag = warehouse?.source.startsWith("--") === true && path?.source.startsWith("--") !== true;
  if (path !== undefined && !asFlag) return { ...path, value: path.value.startsWith("/") ? path.value : `/${path.value}` };
  if (warehouse === undefined) throw new SettingsError("Expected an SQL warehouse, found none. Give --warehouse-id or --http-path, or set DATABRICKS_WAREHOUSE_ID or DATABRICKS_HTTP_PATH: Databricks shows both under the warehouse's connection details.");
  if (!/^[\w-]+$/u.test(warehouse.value)) throw new SettingsError(`${warehouse.source}: expected the ID of a warehouse, such as 1234567890abcdef, found ${JSON.stringify(warehouse.value)}.`);
  return { source: warehouse.source, value: `/sql/1.0/warehouses/${warehouse.value}` };
}

function found(value: string | undefined, source: string): Found | undefined {
  const text = nonEmpty(value);
  return text === undefined ? undefined : { value: text, source };
}

function nonEmpty(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === "" ? undefined : text;
}

function first<T>(items: readonly (T | undefined)[]): T | undefined {
  return items.find((item) => item !== undefined);
}
