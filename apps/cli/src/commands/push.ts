import { addSettingsOptions } from "@trailhouse/deploy";
import type { SettingsFlags } from "@trailhouse/deploy/settings";
import { Option } from "commander";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import type { FilesRequest } from "../run/run.ts";
import type { Context } from "../streams.ts";
import { examples, maxRecordBytesOption, optionalWaitOption, wholeNumber } from "./options.ts";

interface Options extends SettingsFlags {
  readonly fromLake?: string;
  readonly workers?: number;
  readonly maxRecordBytes?: number;
  readonly reingest?: true;
  readonly json?: true;
  readonly byFile?: true;
  readonly wait?: number;
}

/** `trailhouse push`: CloudTrail files, or the rows of a lake, into the deployed tables. */
export function addPushCommand(program: Command, context: Context): void {
  const push = program
    .command("push")
    .description("Take CloudTrail files into the tables that trailhouse deploy made on Databricks.")
    .argument("[path...]", "files, directories (recursive), globs, or - for standard input")
    .option("--from-lake <file>", "push the rows of this lake, without reading files")
    .addOption(new Option("--workers <n>", "worker threads, at most one a file (default: available cores)").argParser(wholeNumber(1)).conflicts("fromLake"))
    .addOption(maxRecordBytesOption().conflicts("fromLake"))
    .option("--reingest", "push again files that the tables know, in place of what they hold of them")
    .option("--json", "print the report as one JSON object")
    .option("--by-file", "report every file, too")
    .addOption(optionalWaitOption());
  addSettingsOptions(push.optionsGroup("Where to:"))
    .addHelpText("after", examples("trailhouse push logs/ --catalog security", "trailhouse push --from-lake iam.duckdb --catalog security"))
    .action(async (paths: string[], options: Options) => { context.exitCode = await perform(paths, options, context); });
}

async function perform(paths: readonly string[], options: Options, { streams }: Context): Promise<Context["exitCode"]> {
  checkInput(paths, options);
  const { catalogSources } = await import("../push/open-catalog.ts");
  const sources = catalogSources(options);
  const request = toRequest(paths, options);
  const { fromLake } = options;
  if (fromLake === undefined) return (await import("../push/push.ts")).push(request, sources, streams);
  const { pushLake } = await import("../push/push-lake.ts");
  return await pushLake({ ...request, lake: fromLake, waitSeconds: options.wait ?? 0 }, sources, streams);
}

function checkInput(paths: readonly string[], { fromLake, wait }: Options): void {
  if (fromLake === undefined && paths.length === 0) throw new UsageError("Expected files to push, found none. Give paths, - for standard input, or --from-lake FILE.");
  if (fromLake !== undefined && paths.length > 0) throw new UsageError("Expected paths or --from-lake, found both. Push them one after the other.");
  if (wait !== undefined && fromLake === undefined) throw new UsageError("Expected --from-lake FILE with --wait, found none.");
}

function toRequest(paths: readonly string[], { json, byFile, reingest, workers, maxRecordBytes }: Options): FilesRequest {
  const forms = { json: json === true, byFile: byFile === true, reingest: reingest === true };
  return { paths, ...forms, ...(workers === undefined ? {} : { workers }), ...(maxRecordBytes === undefined ? {} : { maxRecordBytes }) };
}
