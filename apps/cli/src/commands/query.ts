import { Option } from "commander";
import type { Command } from "commander";
import type { QueryForm } from "../query/query.ts";
import type { Context } from "../streams.ts";
import { examples, lakeOption, waitOption } from "./options.ts";

interface Options {
  readonly lake: string;
  readonly json?: true;
  readonly csv?: true;
  readonly wait: number;
}

/** `trailhouse query`: SQL on a lake. */
export function addQueryCommand(program: Command, context: Context): void {
  program
    .command("query")
    .description("Ask a lake in SQL. The lake is opened for reading only.")
    .argument("<sql>", "a statement of DuckDB (of several, the last one's rows are printed)")
    .addOption(lakeOption())
    .option("--json", "print one JSON object a row")
    .addOption(new Option("--csv", "print CSV with a heading").conflicts("json"))
    .addOption(waitOption())
    .addHelpText("after", examples(
      'trailhouse query --lake iam.duckdb "SELECT time_dt, activity_name, status FROM gold.account_change LIMIT 5"',
      'trailhouse query --lake iam.duckdb "SHOW TABLES"',
    ))
    .action(async (sql: string, options: Options) => {
      const { query } = await import("../query/query.ts");
      await query({ sql, lake: options.lake, form: formOf(options), waitSeconds: options.wait }, context.streams);
    });
}

function formOf(options: Options): QueryForm {
  if (options.json === true) return "json";
  return options.csv === true ? "csv" : "table";
}
