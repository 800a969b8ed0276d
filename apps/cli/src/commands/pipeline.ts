import { Option } from "commander";
import type { Command } from "commander";
import type { PipelineFlags } from "../pipeline/resolve-options.ts";
import type { Context } from "../streams.ts";
import { examples } from "./options.ts";

interface Options extends PipelineFlags {
  readonly out: string;
  readonly force?: true;
  readonly json?: true;
}

/** `trailhouse pipeline …`: the mapping tables as a pipeline that runs where the data is. */
export function addPipelineCommand(program: Command, context: Context): void {
  const group = program.command("pipeline").description("Build the pipeline that makes the same tables inside Databricks or Spark.")
    .addHelpText("after", examples("trailhouse pipeline build --out bundle --catalog security --source s3://logs/AWSLogs"));
  addBuild(group)
    .addHelpText("after", examples(
      "trailhouse pipeline build --out bundle --catalog security --source s3://logs/AWSLogs",
      "trailhouse pipeline build --out bundle --expectations fail --notify soc@example.com",
      "trailhouse pipeline build --out sdp --engine spark --catalog spark_catalog --source /data/cloudtrail",
    ))
    .action(async ({ out, force, json, ...flags }: Options) => {
      const { build } = await import("../pipeline/build.ts");
      const surroundings = { env: process.env, directory: process.cwd() };
      await build({ out, force: force === true, json: json === true, flags }, surroundings, context.streams);
    });
}

// Choices stand here as text, so that --help loads nothing.
function addBuild(group: Command): Command {
  return group
    .command("build")
    .description("Write the pipeline: SQL generated from the mapping tables, and the files that deploy and run it.")
    .requiredOption("--out <dir>", "the directory to write to; built again, it is brought up to date")
    .addOption(new Option("--engine <name>", "what runs it: a Databricks Asset Bundle, or Spark Declarative Pipelines").choices(["databricks", "spark"]).default("databricks"))
    .option("--source <path>", "folder of the CloudTrail files: s3://…, abfss://…, /Volumes/…")
    .addOption(new Option("--expectations <mode>", "rows that do not meet an expectation are counted, or fail the run (default: record)").choices(["record", "fail"]))
    .option("--schedule <cron>", "when the job runs, Quartz cron expression in UTC (default: every hour)")
    .option("--notify <email...>", "who hears of failed runs")
    .option("--storage <uri>", "Spark: folder for checkpoints (default: checkpoints below --out)")
    .option("--force", "write over files that were changed or are not the command's own")
    .option("--json", "print what was written as one JSON object")
    .optionsGroup("Where to:")
    .option("--catalog <name>", "catalog (default: main; with --engine spark: spark_catalog)")
    .option("--silver-schema <name>", "schema of the silver tables (default: silver)")
    .option("--gold-schema <name>", "schema of the gold tables (default: gold)")
    .option("--control-schema <name>", "schema of the pipeline's own tables (default: trailhouse)")
    .option("--config <file>", "settings (default: trailhouse.yml where there is one)");
}
