import type { Command } from "commander";
import type { Context } from "../streams.ts";
import { addDriftCommand } from "./mappings/drift.ts";
import { addOcsfDiffCommand } from "./mappings/ocsf-diff.ts";
import { addSuggestCommand } from "./mappings/suggest.ts";
import { examples } from "./options.ts";

/** `trailhouse mappings …`: what is asked about the mapping tables, inside a checkout. */
export function addMappingsCommand(program: Command, context: Context): void {
  const group = program
    .command("mappings")
    .description("Compare the mapping tables with AWS and OCSF (inside a checkout).")
    .addHelpText("after", examples("trailhouse mappings drift", "trailhouse mappings suggest --write", "trailhouse mappings ocsf-diff --to 1.8.0.json"));
  addDriftCommand(group, context);
  addSuggestCommand(group, context);
  addOcsfDiffCommand(group, context);
}
