import type { BundleOptions } from "@trailhouse/pipeline";
import { alignColumns, formatBytes } from "../output/columns.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { WrittenFile } from "./write-bundle.ts";

/** A bundle that was written. */
export interface Built {
  readonly out: string;
  readonly options: BundleOptions;
  readonly files: readonly WrittenFile[];
  readonly expectations: number;
}

/** For people: each file, where the tables will stand, and what to do next. */
export function builtToLines({ out, options, files, expectations }: Built): string[] {
  const { target } = options;
  const kind = options.engine === "databricks" ? "A Databricks Asset Bundle" : "A pipeline for Spark";
  return [
    `${kind} in ${cleanse(out)}: ${stateCounts(files)}.`,
    ...alignColumns(files.map(({ path, state, bytes }) => [path, state, state === "removed" ? "" : formatBytes(bytes)]), "  "),
    cleanse(`Catalog ${target.catalog}: schemas ${target.silverSchema}, ${target.goldSchema}, ${target.controlSchema}; files from ${options.source ?? "the variable source_path"}.`),
    `${expectations} expectations of OCSF; rows that do not meet one ${options.expectations === "fail" ? "fail the run" : "are counted"}.`,
    "Next:",
    ...nextCommands(out, options).map((command) => `  ${cleanse(command)}`),
  ];
}

/** `3 new, 1 updated, 20 unchanged`. */
function stateCounts(files: readonly WrittenFile[]): string {
  const states = ["new", "updated", "unchanged", "removed"] as const;
  return states.map((state) => [files.filter((file) => file.state === state).length, state] as const).filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`).join(", ");
}

/** For machines. */
export function builtToJson({ out, options, files, expectations }: Built): string {
  const { engine, target, source, schedule, notifications } = options;
  const runs = engine === "databricks" ? { schedule, notifications } : {};
  return JSON.stringify({ engine, out, ...target, source: source ?? null, ...runs, expectations: { mode: options.expectations, count: expectations }, files, next: nextCommands(out, options) });
}

/** The commands that deploy or run the bundle, for a POSIX shell. */
function nextCommands(out: string, { engine, source }: BundleOptions): readonly string[] {
  const variable = source === undefined ? ' --var="source_path=s3://bucket/AWSLogs"' : "";
  const databricks = [`databricks bundle deploy --target dev${variable}`, `databricks bundle run trailhouse --target dev${variable}`];
  const spark = ["spark-sql -f setup.sql", "spark-pipelines run", "spark-sql -f merge.sql", "spark-sql -f validate.sql"];
  return [`cd ${shellWord(out)}`, ...(engine === "databricks" ? databricks : spark)];
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
