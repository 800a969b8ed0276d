import { targetFaults } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget } from "@trailhouse/lakehouse/databricks";
import { targetCollisions } from "./bundle-targets.ts";

/** What runs a bundle: Lakeflow Declarative Pipelines on Databricks, or Spark Declarative Pipelines (Spark 4.1 and later). */
export const ENGINES = ["databricks", "spark"] as const;
export type EngineName = (typeof ENGINES)[number];

/** What becomes of a row that does not meet an expectation: it is counted, or the update fails. */
export const EXPECTATION_MODES = ["record", "fail"] as const;
export type ExpectationMode = (typeof EXPECTATION_MODES)[number];

/** Where the pipeline's tables stand: the final ones in silver and gold, its own in the control schema. */
export type PipelineTarget = Omit<CatalogTarget, "volume">;

/** What a bundle is built for. */
export interface BundleOptions {
  readonly engine: EngineName;
  readonly target: PipelineTarget;
  /** Folder of the CloudTrail files, as the engine names it: `s3://…`, `/Volumes/…`. Databricks may be told later. */
  readonly source?: string;
  readonly expectations: ExpectationMode;
  /** Databricks: when the job runs, a Quartz cron expression in UTC. */
  readonly schedule: string;
  /** Databricks: e-mail addresses that hear of failed runs. */
  readonly notifications: readonly string[];
  /** Spark: URI of the folder for checkpoints. */
  readonly storage?: string;
  /** Version of the program that builds it. */
  readonly version: string;
}

/** Once an hour. */
export const DEFAULT_SCHEDULE = "0 0 * * * ?";

/** Why a bundle cannot be built for these options, one text a fault; none where it can. */
export function bundleFaults(options: BundleOptions): string[] {
  return [...placeFaults(options.target), ...(options.engine === "spark" ? sparkFaults(options) : databricksFaults(options)), ...sourceFaults(options)];
}

/** On top of Unity Catalog's rules: the pipeline's own tables have the names of the final ones. */
function placeFaults(target: PipelineTarget): string[] {
  const shared = [target.silverSchema, target.goldSchema].find((schema) => schema.toLowerCase() === target.controlSchema.toLowerCase());
  const own = shared === undefined ? [] : [`control schema: expected a schema of its own, since the pipeline's tables have the names of the final ones; found ${JSON.stringify(shared)} for both`];
  return [...targetFaults({ ...target, volume: "unused" }), ...own];
}

function sparkFaults({ source, storage }: BundleOptions): string[] {
  return [
    ...(source === undefined ? ["source: expected the folder of the CloudTrail files, found none; give it with --source"] : []),
    ...(storage === undefined ? ["storage: expected a folder for checkpoints, found none; give it with --storage"] : []),
  ];
}

function databricksFaults({ target, schedule, notifications }: BundleOptions): string[] {
  const wrong = notifications.filter((address) => !/^[^@\s$]+@[^@\s$]+$/u.test(address));
  return [...targetCollisions(target), ...scheduleFaults(schedule), ...wrong.map((address) => `notify: expected an e-mail address, found ${JSON.stringify(address)}`)];
}

/** Quartz' documentation: CronTrigger. Second, minute, hour, day of month, month, day of week, year: their least and greatest number, and the words that they take. */
const CRON_FIELDS = [
  [0, 59, ""], [0, 59, ""], [0, 23, ""], [1, 31, "L|W|LW"], [1, 12, "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"],
  [1, 7, "(?:SUN|MON|TUE|WED|THU|FRI|SAT)L?|L"], [1970, 2099, ""],
] as const;

/** Six fields or seven; one of the two days is `?`. */
function scheduleFaults(schedule: string): string[] {
  const fields = schedule.trim().split(/\s+/u);
  const asked = (fields[3] === "?") !== (fields[5] === "?");
  if ((fields.length === 6 || fields.length === 7) && asked && fields.every(isCronField)) return [];
  return [`schedule: expected a Quartz cron expression (second minute hour day month weekday, ? for one of the two days) such as ${JSON.stringify(DEFAULT_SCHEDULE)}, every hour; found ${JSON.stringify(schedule)}`];
}

function isCronField(field: string, index: number): boolean {
  const [least, greatest, words] = CRON_FIELDS[index] ?? [0, 0, ""];
  if (!/^[\w*?,/#-]+$/u.test(field)) return false;
  // What follows a slash, a # or L- counts something else than the field does.
  const own = field.replace(/\/\d+|#\d+|\bL-\d+/giu, "");
  const known = new RegExp(`^(?:${words})$`, "iu");
  return (own.match(/\d+/gu) ?? []).every((number) => Number(number) >= least && Number(number) <= greatest) && (own.match(/[a-z_]+/giu) ?? []).every((word) => known.test(word));
}

function sourceFaults({ engine, source }: BundleOptions): string[] {
  if (source === undefined) return [];
  if (source === "" || /[\p{Cc}\p{Cs}]/u.test(source)) return [`source: expected a folder without control characters, found ${JSON.stringify(source)}`];
  // A scheme alone names no folder.
  if (/^([a-z][a-z0-9+.-]*:)?\//iu.test(source) && !/^[a-z][a-z0-9+.-]*:\/*$/iu.test(source)) return [];
  return [`source: expected ${engine === "databricks" ? "/Volumes/…, s3://…, abfss://… or gs://…" : "an absolute path or a URI"}, found ${JSON.stringify(source)}`];
}
