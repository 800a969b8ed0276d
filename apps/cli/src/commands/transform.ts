import type { Command } from "commander";
import type { Context } from "../streams.ts";
import { examples } from "./options.ts";

/** `trailhouse transform`: a filter from CloudTrail to events as NDJSON. */
export function addTransformCommand(program: Command, context: Context): void {
  program
    .command("transform")
    .description("Turn CloudTrail logs into OCSF events, one JSON object a line, on standard output.")
    .argument("[path...]", "files, directories, globs, or - for standard input (default: -)")
    .option("--silver", "print silver rows in place of OCSF events")
    .addHelpText("after", examples("trailhouse transform logs/ > events.ndjson", "zcat *.gz | trailhouse transform | head -1"))
    .action(async (paths: string[], options: { silver?: true }) => {
      const { transform } = await import("../transform/transform.ts");
      context.exitCode = await transform(paths.length === 0 ? ["-"] : paths, options.silver === true ? "silver" : "gold", context.streams);
    });
}
