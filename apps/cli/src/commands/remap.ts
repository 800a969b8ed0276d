import { addSettingsOptions } from "@trailhouse/deploy";
import type { SettingsFlags } from "@trailhouse/deploy/settings";
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

interface DeployOptions extends SettingsFlags {
  readonly json?: true;
}

/** `trailhouse deploy remap`: the same in the deployed tables. */
export function addDeployRemapCommand(deploy: Command, context: Context): void {
  const remap = deploy
    .command("remap")
    .description("Make rows of other mapping versions again in the deployed tables, from the records that silver keeps.")
    .option("--json", "print the report as one JSON object");
  addSettingsOptions(remap.optionsGroup("Where to:"))
    .addHelpText("after", examples("trailhouse deploy remap --catalog security"))
    .action(async (options: DeployOptions) => {
      const { catalogSources } = await import("../push/open-catalog.ts");
      const { remapCatalog } = await import("../remap/remap-catalog.ts");
      context.exitCode = await remapCatalog(catalogSources(options), { json: options.json === true }, context.streams);
    });
}
