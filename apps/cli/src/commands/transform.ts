import type { Command } from "commander";
import type { Context } from "../streams.ts";
import { examples, maxRecordBytesOption, wholeNumber } from "./options.ts";

interface Options {
  readonly silver?: true;
  readonly workers?: number;
  readonly json?: true;
  readonly maxRecordBytes?: number;
}

/** `trailhouse transform`: a filter from CloudTrail to events as NDJSON. */
export function addTransformCommand(program: Command, context: Context): void {
  program
    .command("transform")
    .description("Turn CloudTrail logs into OCSF events, one JSON object a line, on standard output.")
    .argument("[path...]", "files, directories, globs, or - for standard input (default: -)")
    .option("--silver", "print silver rows in place of OCSF events")
    .option("--workers <n>", "worker threads, at most one a file (default: available cores)", wholeNumber(1))
    .addOption(maxRecordBytesOption())
    .option("--json", "on standard error: one JSON object a fault, and the summary as the last line")
    .addHelpText("after", examples("trailhouse transform logs/ > events.ndjson", "zcat *.gz | trailhouse transform | head -1"))
    .action(async (paths: string[], { silver, workers, json, maxRecordBytes }: Options) => {
      const request = { paths: paths.length === 0 ? ["-"] : paths, layer: silver === true ? "silver" : "gold", json: json === true, maxRecordBytes } as const;
      const { transform } = await import("../transform/transform.ts");
      context.exitCode = await transform(workers === undefined ? request : { ...request, workers }, context.streams);
    });
}
