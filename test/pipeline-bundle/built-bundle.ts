import { buildBundle, DEFAULT_SCHEDULE, loadParts, type BundleOptions } from "@trailhouse/pipeline";
import { TABLES } from "@trailhouse/lakehouse";

const TARGET = { catalog: "security", silverSchema: "silver", goldSchema: "gold", controlSchema: "trailhouse" };
export const OPTIONS: BundleOptions = { engine: "databricks", target: TARGET, source: "s3://logs/AWSLogs", expectations: "record", schedule: DEFAULT_SCHEDULE, notifications: [], version: "1.2.3" };

const { source: _source, ...WITHOUT_SOURCE } = OPTIONS;

/** Bundles of every kind of option. */
export const BUILDS: Readonly<Record<string, BundleOptions>> = {
  "plain": OPTIONS,
  "without a source": WITHOUT_SOURCE,
  "that fails on an expectation, and tells two people": { ...OPTIONS, expectations: "fail", notifications: ["soc@example.com", "o'neill@example.com"] },
  "with odd names": { ...OPTIONS, target: { catalog: "1-x", silverSchema: "my`silver", goldSchema: "it's", controlSchema: "no" }, source: "/Volumes/a b/it's/\"x\"/東京", schedule: "0 0/5 14,18 ? * MON-FRI 2026" },
};

/** The real one's files, text by path. */
export async function builtBundle(options: BundleOptions = OPTIONS): Promise<Readonly<Record<string, string>>> {
  return buildBundle(options, await loadParts(TABLES.map(({ name }) => name)));
}

/** The files under a folder, by path. */
export function filesIn(files: Readonly<Record<string, string>>, start: string, end: string): [path: string, text: string][] {
  return Object.entries(files).filter(([path]) => path.startsWith(start) && path.endsWith(end));
}
