import type { BundleOptions } from "./bundle-options.ts";
import { yamlText } from "./yaml-text.ts";

/** `spark-pipeline.yml`: what `spark-pipelines run` reads. */
export function sparkPipelineFile({ target, storage = "" }: BundleOptions): string {
  return yamlText({
    name: "trailhouse",
    storage,
    catalog: target.catalog,
    database: target.controlSchema,
    configuration: { "spark.sql.sources.default": "delta" },
    libraries: [{ glob: { include: "transformations/**" } }],
  }, ["The pipeline: CloudTrail files into the tables that merge.sql takes silver and gold from"]);
}
