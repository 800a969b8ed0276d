import { Option, type Command } from "commander";
import type { Context } from "../../streams.ts";
import { examples } from "../options.ts";

interface Options {
  readonly model?: string;
  readonly json?: true;
  readonly github?: true;
  readonly markdown?: true;
}

/** `trailhouse mappings drift`: where the mapping tables and an AWS API model have come apart. */
export function addDriftCommand(group: Command, context: Context): void {
  group
    .command("drift")
    .description("Say which API operations are new, gone or changed, compared with the mapping tables.")
    .addOption(modelOption())
    .addOption(new Option("--json", "print one JSON object").conflicts(["github", "markdown"]))
    .addOption(new Option("--github", "print annotations for GitHub Actions").conflicts("markdown"))
    .option("--markdown", "print the body of a pull request")
    .addHelpText("after", examples("trailhouse mappings drift", "trailhouse mappings drift --model service-2.json.gz --markdown"))
    .action(async (options: Options) => {
      const { loadCodegen } = await import("../../mappings/load-codegen.ts");
      const { printDrift } = await import("../../mappings/drift.ts");
      const form = options.json ? "json" : options.github ? "github" : options.markdown ? "markdown" : "text";
      context.exitCode = await printDrift(await loadCodegen(), { model: options.model, form }, context.streams);
    });
}

/** `--model FILE`: the API model, instead of the installed SDK's. */
export function modelOption(): Option {
  return new Option("--model <file>", "an API model that AWS publishes: botocore service-2.json, SDK api-2.json or Smithy JSON AST, plain or gzip")
    .default(undefined, "the installed @aws-sdk/client-iam");
}
