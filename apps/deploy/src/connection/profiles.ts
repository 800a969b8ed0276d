import { SettingsError } from "../errors.ts";

/** The members of one profile, as they stand in the file. */
export type Profile = Readonly<Record<string, string>>;

/** Reads `~/.databrickscfg` (Databricks: Databricks configuration profiles): profiles by name, in the file's order. */
export function readProfiles(text: string): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Record<string, string>>();
  let current: Record<string, string> | undefined;
  for (const line of text.split(/\r?\n/u).map((each) => each.trim())) {
    const heading = /^\[(.*)\]$/u.exec(line)?.[1]?.trim();
    if (heading !== undefined) {
      current = profiles.get(heading) ?? {};
      profiles.set(heading, current);
    } else if (current !== undefined && !/^[#;]/u.test(line)) {
      const [, key, value] = /^([^=]+?)\s*=\s*(.*)$/u.exec(line) ?? [];
      if (key !== undefined && value !== undefined && value !== "") current[key.toLowerCase()] = value;
    }
  }
  return profiles;
}

/** The profile of that name. @throws SettingsError, naming those that are there */
export function profileOf(profiles: ReadonlyMap<string, Profile>, name: string, file: string): Profile {
  const found = profiles.get(name);
  if (found !== undefined) return found;
  const names = [...profiles.keys()].join(", ");
  throw new SettingsError(`${file} has no profile ${JSON.stringify(name)}${names === "" ? "; it has none at all" : `; it has ${names}`}. Give one of these with --profile, or make it: databricks configure --profile ${JSON.stringify(name)}`);
}
