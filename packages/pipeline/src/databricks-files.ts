import { quoteText } from "@trailhouse/lakehouse/databricks";
import type { BundleOptions } from "./bundle-options.ts";
import { SUFFIXES } from "./bundle-targets.ts";
import { yamlText } from "./yaml-text.ts";

/** A variable of a bundle (Databricks: bundle configuration, variables). */
interface Variable {
  readonly description: string;
  readonly default?: string | readonly string[];
  readonly type?: "complex";
}

/** `databricks.yml`: variables, and targets dev, staging and prod. */
export function bundleFile(options: BundleOptions): string {
  const { target } = options;
  return yamlText({
    bundle: { name: "trailhouse" },
    include: ["resources/*.yml"],
    variables: variables(options),
    targets: {
      dev: { mode: "development", default: true, workspace: ONE_COPY, variables: schemasOf(options, SUFFIXES.dev) },
      staging: { mode: "production", workspace: ONE_COPY, variables: schemasOf(options, SUFFIXES.staging) },
      prod: { mode: "production", workspace: ONE_COPY },
    },
  }, [`The bundle of the pipeline in the catalog ${JSON.stringify(target.catalog)}: databricks bundle deploy --target dev`]);
}

/** Whose tables a deployment makes: a schema belongs to one pipeline. */
const PLACE = "${var.catalog}.${var.control_schema}";

/**
 * Production mode asks for a place that says whose deployment it is (Databricks: bundle deployment modes). Bundles for other
 * catalogs or schemas have places of their own: at the same one the second would take the first for itself.
 */
const ONE_COPY = { root_path: `/Workspace/Users/\${workspace.current_user.userName}/.bundle/\${bundle.name}/\${bundle.target}/${PLACE}` };

/** Two pipelines of a workspace may not have one name (Databricks: REST API, pipelines, allow_duplicate_names). */
const NAME = `trailhouse \${bundle.target} ${PLACE}`;

function variables({ target, source, schedule, notifications }: BundleOptions): Readonly<Record<string, Variable>> {
  return {
    catalog: { description: "Catalog of all tables", default: target.catalog },
    silver_schema: { description: "Schema of the silver tables; a backtick in its name is doubled", default: withinBackticks(target.silverSchema) },
    gold_schema: { description: "Schema of the gold tables; a backtick in its name is doubled", default: withinBackticks(target.goldSchema) },
    control_schema: { description: "Schema of the pipeline's own tables", default: target.controlSchema },
    source_path: { description: "Folder of the CloudTrail files, as it stands within quotes in SQL", ...(source === undefined ? {} : { default: withinQuotes(source) }) },
    schedule: { description: "When the job runs: a Quartz cron expression, UTC", default: schedule },
    notifications: { description: "E-mail addresses that hear of failed runs", type: "complex", default: notifications },
  };
}

/** So that a trial never touches what is in use. */
function schemasOf({ target }: BundleOptions, suffix: string): Readonly<Record<string, string>> {
  return {
    silver_schema: `${withinBackticks(target.silverSchema)}${suffix}`,
    gold_schema: `${withinBackticks(target.goldSchema)}${suffix}`,
    control_schema: `${target.controlSchema}${suffix}`,
  };
}

function withinBackticks(name: string): string {
  return name.replaceAll("`", "``");
}

function withinQuotes(text: string): string {
  return quoteText(text).slice(1, -1);
}

/** `resources/trailhouse.pipeline.yml`: a serverless pipeline of the files in `transformations`. */
export function pipelineFile(): string {
  return yamlText({
    resources: {
      pipelines: {
        // Another key than the job's: the command refuses a bundle that has one twice.
        trailhouse_pipeline: {
          name: NAME,
          catalog: "${var.catalog}",
          schema: "${var.control_schema}",
          serverless: true,
          channel: "CURRENT",
          continuous: false,
          root_path: "..",
          libraries: [{ glob: { include: "../transformations/**" } }],
          // What stands for ${…} in the SQL.
          configuration: {
            silver_schema: "`${var.silver_schema}`",
            gold_schema: "`${var.gold_schema}`",
            source_path: "${var.source_path}",
          },
        },
      },
    },
  }, ["The pipeline: CloudTrail files into silver and gold tables"]);
}

/** `resources/trailhouse.job.yml`: runs the pipeline; in development mode the schedule is paused. */
export function jobFile(): string {
  return yamlText({
    resources: {
      jobs: {
        trailhouse: {
          name: NAME,
          schedule: { quartz_cron_expression: "${var.schedule}", timezone_id: "UTC" },
          max_concurrent_runs: 1,
          email_notifications: { on_failure: "${var.notifications}" },
          tasks: [{ task_key: "pipeline", pipeline_task: { pipeline_id: "${resources.pipelines.trailhouse_pipeline.id}" } }],
        },
      },
    },
  }, ["Runs the pipeline on a schedule"]);
}
