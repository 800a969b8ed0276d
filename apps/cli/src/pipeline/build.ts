import type { Surroundings } from "@trailhouse/deploy/settings";
import { TABLES } from "@trailhouse/lakehouse/databricks";
import { buildBundle, BundleOptionsError, loadParts } from "@trailhouse/pipeline";
import type { BundleOptions, PipelineParts } from "@trailhouse/pipeline";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { LineWriter } from "../output/line-writer.ts";
import type { Streams } from "../streams.ts";
import { builtToJson, builtToLines } from "./built-to-lines.ts";
import { resolveOptions } from "./resolve-options.ts";
import type { PipelineFlags } from "./resolve-options.ts";
import { writeBundle } from "./write-bundle.ts";

/** What `trailhouse pipeline build` is asked to do. */
export interface BuildRequest {
  /** The bundle's directory, as it was given. */
  readonly out: string;
  readonly force: boolean;
  readonly json: boolean;
  readonly flags: PipelineFlags;
}

/**
 * Builds the bundle, writes what differs, and says what it wrote.
 * @throws UsageError for settings that cannot be and files that would be lost; EnvironmentError
 */
export async function build({ out, force, json, flags }: BuildRequest, surroundings: Surroundings, streams: Streams): Promise<void> {
  const options = await resolveOptions(flags, out, surroundings);
  const parts = await loadParts(TABLES.map((table) => table.name));
  const files = await writeBundle(resolve(surroundings.directory, out), bundleOf(options, parts), force);
  const built = { out, options, files, expectations: parts.expectations.length };
  const writer = new LineWriter(streams.stdout);
  for (const line of json ? [builtToJson(built)] : builtToLines(built)) await writer.write(line);
  await writer.end();
}

function bundleOf(options: BundleOptions, parts: PipelineParts): Readonly<Record<string, string>> {
  try {
    return buildBundle(options, parts);
  } catch (error) {
    throw error instanceof BundleOptionsError ? new UsageError(error.message) : error;
  }
}
