import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import type { Context } from "../streams.ts";
import { examples, waitOption } from "./options.ts";

interface Options {
  readonly lake?: string;
  readonly json?: true;
  readonly wait: number;
}

/** `trailhouse validate`: OCSF events against the schema and the checks beyond it. */
export function addValidateCommand(program: Command, context: Context): void {
  program
    .command("validate")
    .description("Check OCSF events: NDJSON (plain or gzip), a JSON array, or the gold tables of a lake.")
    .argument("[path...]", "files, directories, globs, or - for standard input (default: -)")
    .option("--lake <file>", "check every gold table of this lake")
    .option("--json", "print one JSON object a finding, and the summary as the last line")
    .addOption(waitOption())
    .addHelpText("after", examples("trailhouse validate events.ndjson", "trailhouse validate --lake iam.duckdb"))
    .action(async (paths: string[], options: Options) => {
      if (options.lake !== undefined && paths.length > 0) {
        throw new UsageError("Expected paths or --lake, found both. Validate them one after the other.");
      }
      const { Validation } = await import("../validate/validate.ts");
      const validation = new Validation(options.json === true ? "json" : "text", context.streams);
      if (options.lake !== undefined) {
        const { validateLake } = await import("../validate/validate-lake.ts");
        await validateLake(validation, { path: options.lake, waitSeconds: options.wait });
      } else await validation.checkPaths(paths.length === 0 ? ["-"] : paths, context.streams);
      context.exitCode = await validation.end();
    });
}
