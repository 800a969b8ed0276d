import { exportToSchema, loadExport, type OcsfSchema } from "@trailhouse/ocsf/schema";
import { EnvironmentError, UsageError } from "../errors.ts";
import { messageOf } from "../file-errors.ts";
import { LineWriter } from "../output/line-writer.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { ExitCode, Streams } from "../streams.ts";
import type { Checkout, Codegen } from "./load-codegen.ts";
import { ocsfDiffToLines } from "./ocsf-diff-to-lines.ts";
import { ocsfDiffToMarkdown } from "./ocsf-diff-to-markdown.ts";

/** What `trailhouse mappings ocsf-diff` is to report. */
export type OcsfDiff = Awaited<ReturnType<Codegen["loadOcsfDiff"]>>;

/** One change of OCSF, with the mapping lines that it touches. */
export type OcsfChange = OcsfDiff["changes"][number];

interface Request {
  readonly to: string;
  readonly from: string | undefined;
  /** Objects that no mapping line fills are listed too. */
  readonly all: boolean;
  readonly form: "text" | "json" | "markdown";
}

const FORMS: Readonly<Record<Request["form"], (diff: OcsfDiff, all: boolean) => readonly string[]>> = {
  text: ocsfDiffToLines,
  json: (diff) => [JSON.stringify(diff, null, 2)],
  markdown: ocsfDiffToMarkdown,
};

/**
 * Prints what another OCSF version changes. Exit code 1 where the tables, as they are, are refused for it, or are broken
 * already for the version that it is compared with.
 */
export async function printOcsfDiff(checkout: Checkout, { to, from, all, form }: Request, { stdout, stderr }: Streams): Promise<ExitCode> {
  const schemas = { to: await readSchema(to, "--to"), from: from === undefined ? undefined : await readSchema(from, "--from") };
  const diff = await diffOf(checkout, schemas);
  if (typeof diff === "string") {
    stderr.write(`${cleanse(diff, { keepNewlines: true })}\n`);
    return 1;
  }
  const writer = new LineWriter(stdout);
  for (const line of FORMS[form](diff, all)) await writer.write(line);
  await writer.end();
  return diff.refused.length === 0 ? 0 : 1;
}

/** The comparison, or what is wrong with the tables for the old version. */
async function diffOf({ codegen, root }: Checkout, schemas: Parameters<Codegen["loadOcsfDiff"]>[1]): Promise<OcsfDiff | string> {
  try {
    return await codegen.loadOcsfDiff(root, schemas);
  } catch (error) {
    if (!(error instanceof codegen.MappingError)) throw error;
    return `The mapping tables are broken for the version to compare with; mend them first.\n${error.message}`;
  }
}

/**
 * Every class of an export.
 *
 * @throws UsageError where it is no export; EnvironmentError where a server does not give it
 */
async function readSchema(source: string, option: string): Promise<OcsfSchema> {
  try {
    return exportToSchema(await loadExport(source));
  } catch (error) {
    const isRemote = /^https?:/.test(source) && messageOf(error).includes("expected a readable");
    throw new (isRemote ? EnvironmentError : UsageError)(`${option}: ${messageOf(error)}`, { cause: error });
  }
}
