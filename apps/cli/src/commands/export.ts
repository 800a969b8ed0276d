import { Option } from "commander";
import type { Command } from "commander";
import type { ExportRequest } from "../lake/export-tables.ts";
import type { Context } from "../streams.ts";
import { examples, lakeOption, waitOption } from "./options.ts";

type Options = Omit<ExportRequest, "tables" | "waitSeconds" | "overwrite" | "ownColumns"> & {
  readonly overwrite?: true;
  readonly ownColumns?: true;
  readonly wait: number;
};

/** `trailhouse export`: tables of a lake as files. */
export function addExportCommand(program: Command, context: Context): void {
  program
    .command("export")
    .description("Write tables of a lake as Parquet (one folder a day) or NDJSON.")
    .argument("[table...]", "tables, such as gold.account_change (default: all)")
    .addOption(lakeOption())
    .requiredOption("--out <dir>", "the directory to write to")
    .addOption(new Option("--format <format>", "what to write").choices(["parquet", "ndjson"]).makeOptionMandatory())
    .option("--overwrite", "replace these tables, in either format, in a directory that holds something already")
    .option("--own-columns", "keep Trailhouse's own columns, which begin with an underscore")
    .addOption(waitOption())
    .addHelpText("after", examples(
      "trailhouse export --lake iam.duckdb --out export --format parquet",
      "trailhouse export --lake iam.duckdb --out export --format ndjson gold.account_change",
    ))
    .action(async (tables: string[], { wait, overwrite, ownColumns, ...options }: Options) => {
      const flags = { overwrite: overwrite === true, ownColumns: ownColumns === true };
      const { exportTables } = await import("../lake/export-tables.ts");
      context.exitCode = await exportTables({ ...options, ...flags, tables, waitSeconds: wait }, context.streams);
    });
}
