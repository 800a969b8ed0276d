import { DEFAULT_TARGET, targetFaults } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, DeployOptions } from "@trailhouse/lakehouse/databricks";
import { SettingsError } from "../errors.ts";
import { PRESETS } from "./presets.ts";
import type { SettingsFile } from "./settings-file.ts";

/** The flags of where the tables stand. */
export interface TargetFlags {
  readonly preset?: string;
  readonly catalog?: string;
  readonly silverSchema?: string;
  readonly goldSchema?: string;
  readonly controlSchema?: string;
  readonly volume?: string;
  readonly createCatalog?: boolean;
}

/** Where to deploy and what beside the tables. */
export interface TargetSettings {
  readonly preset: string;
  readonly target: CatalogTarget;
  readonly options: DeployOptions;
}

/** Flags over environment over `trailhouse.yml` over what is used otherwise. @throws SettingsError */
export function resolveTarget(flags: TargetFlags, env: Readonly<Record<string, string | undefined>>, file: SettingsFile): TargetSettings {
  const deploy = file.deploy ?? {};
  const pick = (flag: string | undefined, variable: string, own: string | undefined, otherwise: string): string => flag ?? (env[variable] || undefined) ?? own ?? otherwise;
  const target = {
    catalog: pick(flags.catalog, "TRAILHOUSE_CATALOG", deploy.catalog, DEFAULT_TARGET.catalog),
    silverSchema: pick(flags.silverSchema, "TRAILHOUSE_SILVER_SCHEMA", deploy.silver_schema, DEFAULT_TARGET.silverSchema),
    goldSchema: pick(flags.goldSchema, "TRAILHOUSE_GOLD_SCHEMA", deploy.gold_schema, DEFAULT_TARGET.goldSchema),
    controlSchema: pick(flags.controlSchema, "TRAILHOUSE_CONTROL_SCHEMA", deploy.control_schema, DEFAULT_TARGET.controlSchema),
    volume: pick(flags.volume, "TRAILHOUSE_VOLUME", deploy.volume, DEFAULT_TARGET.volume),
  };
  const faults = targetFaults(target);
  if (faults.length > 0) throw new SettingsError(faults.map((fault) => `${fault}.`).join("\n"));
  const preset = pick(flags.preset, "TRAILHOUSE_PRESET", deploy.preset, PRESETS[0]);
  if (!PRESETS.some((each) => each === preset)) throw new SettingsError(`Expected a preset (${PRESETS.join(", ")}), found ${JSON.stringify(preset)}.`);
  const createCatalog = flags.createCatalog ?? booleanOf(env["TRAILHOUSE_CREATE_CATALOG"], "TRAILHOUSE_CREATE_CATALOG") ?? deploy.create_catalog ?? false;
  return { preset, target, options: { createCatalog, grants: { readers: deploy.readers ?? [], writers: deploy.writers ?? [] } } };
}

function booleanOf(text: string | undefined, name: string): boolean | undefined {
  if (text === undefined || text === "") return undefined;
  if (/^(true|1|yes)$/iu.test(text)) return true;
  if (/^(false|0|no)$/iu.test(text)) return false;
  throw new SettingsError(`${name}: expected true or false, found ${JSON.stringify(text)}.`);
}
