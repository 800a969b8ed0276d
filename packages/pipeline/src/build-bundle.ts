import { createHash } from "node:crypto";
import { bundleFaults } from "./bundle-options.ts";
import type { BundleOptions } from "./bundle-options.ts";
import { readmeText } from "./bundle-readme.ts";
import { bundleFile, jobFile, pipelineFile } from "./databricks-files.ts";
import { GENERATED } from "./generated-line.ts";
import type { PipelineParts } from "./pipeline-parts.ts";
import { sparkPipelineFile } from "./spark-files.ts";
import { mergeScript, setupScript, validateScript } from "./spark-scripts.ts";
import { transformations } from "./transformations.ts";

/** The file that lists what a build wrote, each with the SHA-256 of its text: what a later build may replace. */
export const LIST_FILE = "trailhouse-bundle.json";

/** The list's content. */
export interface BundleList {
  readonly engine: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Options that no bundle can be built for. */
export class BundleOptionsError extends Error {
  override readonly name = "BundleOptionsError";
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.map((fault) => `${fault}.`).join("\n"));
    this.faults = faults;
  }
}

/**
 * A bundle: text by path, with `/`, sorted. Pure: the same options and parts give the same bytes.
 * @throws BundleOptionsError where the options cannot be
 */
export function buildBundle(options: BundleOptions, parts: PipelineParts): Readonly<Record<string, string>> {
  const faults = bundleFaults(options);
  if (faults.length > 0) throw new BundleOptionsError(faults);
  const sql = options.engine === "databricks" ? {} : scripts(options, parts);
  const files = { ...settings(options), ...withHeads({ ...transformations(options, parts), ...sql }), "README.md": readmeText(options) };
  const paths = Object.keys(files).sort();
  const texts = Object.fromEntries(paths.map((path) => [path, files[path as keyof typeof files]])) as Record<string, string>;
  return { ...texts, [LIST_FILE]: listText(options, texts) };
}

function settings(options: BundleOptions): Record<string, string> {
  if (options.engine === "spark") return { "spark-pipeline.yml": sparkPipelineFile(options) };
  return { "databricks.yml": bundleFile(options), "resources/trailhouse.pipeline.yml": pipelineFile(), "resources/trailhouse.job.yml": jobFile() };
}

function scripts(options: BundleOptions, parts: PipelineParts): Record<string, string> {
  return { "setup.sql": setupScript(options), "merge.sql": mergeScript(options, parts), "validate.sql": validateScript(options, parts) };
}

function withHeads(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, sql]) => [path, `-- ${GENERATED}\n${sql}`]));
}

function listText({ engine, version }: BundleOptions, texts: Readonly<Record<string, string>>): string {
  const sums = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, textSum(text)]));
  return `${JSON.stringify({ "@generated": GENERATED, engine, version, files: sums }, null, 2)}\n`;
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function textSum(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
