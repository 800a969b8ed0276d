import type { Command } from "commander";
import type { Context } from "../../streams.ts";
import { examples } from "../options.ts";
import { modelOption } from "./drift.ts";

interface Options {
  readonly model?: string;
  readonly json?: true;
  readonly write?: true;
}

/** `trailhouse mappings suggest`: rows for operations that the mapping tables do not name yet. */
export function addSuggestCommand(group: Command, context: Context): void {
  group
    .command("suggest")
    .description("Propose a row for every new API operation, each with its reason.")
    .addOption(modelOption())
    .option("--write", "add the rows to the events table, marked review: true")
    .option("--json", "print one JSON object")
    .addHelpText("after", examples("trailhouse mappings suggest", "trailhouse mappings suggest --write"))
    .action(async (options: Options) => {
      const { loadCodegen } = await import("../../mappings/load-codegen.ts");
      const { printSuggestions } = await import("../../mappings/suggest.ts");
      const request = { model: options.model, write: options.write === true, json: options.json === true };
      context.exitCode = await printSuggestions(await loadCodegen(), request, context.streams);
    });
}
