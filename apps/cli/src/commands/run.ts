import { Option } from "commander";
import type { Command } from "commander";
import type { Context } from "../streams.ts";
import { examples, lakeOption, maxRecordBytesOption, waitOption, wholeNumber } from "./options.ts";

interface Options {
  readonly lake: string;
  readonly preset: string;
  readonly workers?: number;
  readonly maxRecordBytes?: number;
  readonly reingest?: true;
  readonly json?: true;
  readonly byFile?: true;
  readonly wait: number;
}

/** `trailhouse run`: CloudTrail files into a lake. */
export function addRunCommand(program: Command, context: Context): void {
  program
    .command("run")
    .description("Take CloudTrail files into a lake: silver and gold tables, quarantine, and a ledger of files.")
    .argument("<path...>", "files, directories (recursive), globs, or - for standard input")
    .addOption(lakeOption())
    .addOption(new Option("--preset <name>", "which events are taken").choices(["cloudtrail-iam"]).default("cloudtrail-iam"))
    .option("--workers <n>", "worker threads, at most one a file (default: available cores)", wholeNumber(1))
    .addOption(maxRecordBytesOption())
    .option("--reingest", "take in again files that the lake knows, in place of what it holds of them")
    .option("--json", "print the report as one JSON object")
    .option("--by-file", "report every file, too")
    .addOption(waitOption())
    .addHelpText("after", examples("trailhouse run logs/ --lake iam.duckdb", "trailhouse run 'logs/2026/**/*.json.gz' --lake iam.duckdb --json"))
    .action(async (paths: string[], { json, byFile, reingest, wait, lake, workers, maxRecordBytes }: Options) => {
      const forms = { json: json === true, byFile: byFile === true, reingest: reingest === true };
      const request = { paths, lake, waitSeconds: wait, ...forms, ...(workers === undefined ? {} : { workers }), ...(maxRecordBytes === undefined ? {} : { maxRecordBytes }) };
      const { run } = await import("../run/run.ts");
      context.exitCode = await run(request, context.streams);
    });
}
