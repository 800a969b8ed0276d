import { Option, type Command } from "commander";
import type { Context } from "../../streams.ts";
import { examples } from "../options.ts";

interface Options {
  readonly to: string;
  readonly from?: string;
  readonly all?: true;
  readonly json?: true;
  readonly markdown?: true;
}

/** `trailhouse mappings ocsf-diff`: what another OCSF version changes, and which mapping lines it touches. */
export function addOcsfDiffCommand(group: Command, context: Context): void {
  group
    .command("ocsf-diff")
    .description("Say what another OCSF version changes for our classes, and which mapping lines that touches.")
    .requiredOption("--to <export>", "the OCSF server's export of that version: a file or a URL")
    .addOption(new Option("--from <export>", "the version to compare with").default(undefined, "the committed schema, 1.4.0"))
    .option("--all", "list the changes of objects too that no mapping line fills")
    .addOption(new Option("--json", "print one JSON object, with every change").conflicts("markdown"))
    .option("--markdown", "print the body of a pull request")
    .addHelpText("after", `\nExit code 1 where codegen refuses the tables as they are for that version.\n${examples("trailhouse mappings ocsf-diff --to 1.8.0.json", "trailhouse mappings ocsf-diff --from 1.5.0.json --to https://schema.ocsf.io/1.6.0/export/schema --json")}`)
    .action(async ({ to, from, all, json, markdown }: Options) => {
      const { loadCodegen } = await import("../../mappings/load-codegen.ts");
      const { printOcsfDiff } = await import("../../mappings/ocsf-diff.ts");
      const form = json ? "json" : markdown ? "markdown" : "text";
      context.exitCode = await printOcsfDiff(await loadCodegen(), { to, from, all: all === true, form }, context.streams);
    });
}
