import type { Command } from "commander";
import type { Context } from "../streams.ts";
import { examples, lakeOption, waitOption } from "./options.ts";

interface Options {
  readonly lake: string;
  readonly json?: true;
  readonly wait: number;
}

/** `trailhouse remap`: rows of other mapping versions made again from their records. */
export function addRemapCommand(program: Command, context: Context): void {
  program
    .command("remap")
    .description("Make silver and gold rows of other mapping versions again, from the records that silver keeps.")
    .addOption(lakeOption())
    .option("--json", "print the report as one JSON object")
    .addOption(waitOption())
    .addHelpText("after", examples("trailhouse remap --lake iam.duckdb"))
    .action(async ({ lake, json, wait }: Options) => {
      const { remap } = await import("../remap/remap.ts");
      context.exitCode = await remap({ lake, json: json === true, waitSeconds: wait }, context.streams);
    });
}
