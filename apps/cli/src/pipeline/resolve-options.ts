import { DeployError, loadSettings } from "@trailhouse/deploy/settings";
import type { SettingsFile, Surroundings } from "@trailhouse/deploy/settings";
import { DEFAULT_SCHEDULE, EXPECTATION_MODES } from "@trailhouse/pipeline";
import type { BundleOptions, EngineName, ExpectationMode } from "@trailhouse/pipeline";
import { isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../errors.ts";
import { VERSION } from "../version.ts";

/** The flags that say what is built. */
export interface PipelineFlags {
  readonly engine: EngineName;
  readonly source?: string;
  readonly expectations?: ExpectationMode;
  readonly schedule?: string;
  readonly notify?: readonly string[];
  readonly storage?: string;
  readonly catalog?: string;
  readonly silverSchema?: string;
  readonly goldSchema?: string;
  readonly controlSchema?: string;
  readonly config?: string;
}

/**
 * Flags over environment over `trailhouse.yml`, as `trailhouse deploy` takes them, into what a bundle is built for.
 * @param out the bundle's directory, where Spark's checkpoints go if nothing else is said
 * @throws UsageError for settings that cannot be
 */
export async function resolveOptions(flags: PipelineFlags, out: string, surroundings: Surroundings): Promise<BundleOptions> {
  const { target, file } = await settingsOf(flags, surroundings);
  const { volume: _, ...place } = target;
  const pick = picker(flags, surroundings.env, file);
  const source = pick("source", "TRAILHOUSE_SOURCE");
  return {
    engine: flags.engine,
    target: { ...place, catalog: catalogOf(flags, surroundings.env, file, place.catalog) },
    ...(source === undefined ? {} : { source: flags.engine === "spark" ? absolute(source, surroundings.directory) : source }),
    expectations: modeOf(pick("expectations", "TRAILHOUSE_EXPECTATIONS")),
    ...runsOf(flags, surroundings.env, file),
    ...(flags.engine === "spark" ? { storage: pick("storage", "TRAILHOUSE_STORAGE") ?? pathToFileURL(join(resolve(surroundings.directory, out), "checkpoints")).href } : {}),
    version: VERSION,
  };
}

async function settingsOf(flags: PipelineFlags, surroundings: Surroundings): Promise<Awaited<ReturnType<typeof loadSettings>>> {
  const { catalog, silverSchema, goldSchema, controlSchema, config } = flags;
  const given = Object.entries({ catalog, silverSchema, goldSchema, controlSchema, config }).filter(([, value]) => value !== undefined);
  try {
    return await loadSettings(Object.fromEntries(given), surroundings);
  } catch (error) {
    throw error instanceof DeployError ? new UsageError(error.message) : error;
  }
}

type Environment = Surroundings["env"];

function picker(flags: PipelineFlags, env: Environment, { pipeline = {} }: SettingsFile) {
  return (name: "source" | "expectations" | "schedule" | "storage", variable: string): string | undefined => flags[name] ?? (env[variable] || undefined) ?? pipeline[name];
}

/** Spark's session catalog has a name of its own, and none is `main`. */
function catalogOf({ engine, catalog }: PipelineFlags, env: Environment, file: SettingsFile, resolved: string): string {
  const said = catalog ?? (env["TRAILHOUSE_CATALOG"] || undefined) ?? file.deploy?.catalog;
  return engine === "spark" && said === undefined ? "spark_catalog" : resolved;
}

/** When the job runs and who hears of it: flags of Databricks alone. */
function runsOf(flags: PipelineFlags, env: Environment, file: SettingsFile): Pick<BundleOptions, "schedule" | "notifications"> {
  const wrong = (["schedule", "notify"] as const).find((name) => flags.engine === "spark" && flags[name] !== undefined);
  if (wrong !== undefined) throw new UsageError(`--${wrong} is for --engine databricks, found --engine spark: Spark has no jobs. Leave it out, and run the bundle's commands by a scheduler of your own.`);
  if (flags.engine === "databricks" && flags.storage !== undefined) throw new UsageError("--storage is for --engine spark, found --engine databricks, which keeps its own checkpoints. Leave it out.");
  const addresses = (env["TRAILHOUSE_NOTIFY"] || undefined)?.split(",").map((address) => address.trim());
  return {
    schedule: picker(flags, env, file)("schedule", "TRAILHOUSE_SCHEDULE") ?? DEFAULT_SCHEDULE,
    notifications: flags.notify ?? addresses ?? file.pipeline?.notify ?? [],
  };
}

function modeOf(text: string | undefined): ExpectationMode {
  const mode = EXPECTATION_MODES.find((each) => each === (text ?? "record"));
  if (mode === undefined) throw new UsageError(`TRAILHOUSE_EXPECTATIONS: expected ${EXPECTATION_MODES.join(" or ")}, found ${JSON.stringify(text)}.`);
  return mode;
}

/** Spark runs in another folder: a path without a scheme is taken from here. */
function absolute(path: string, directory: string): string {
  return /^[a-z][a-z0-9+.-]*:/iu.test(path) || isAbsolute(path) ? path : resolve(directory, path);
}
