import { createSchema, createTable, propertyList, quoteName, quotePath, quoteText, TABLES } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, DeployedTable } from "@trailhouse/lakehouse/databricks";
import type { BundleOptions, PipelineTarget } from "./bundle-options.ts";
import { engineNamed, SPARK_SOURCES } from "./engines.ts";
import type { Expectation, PipelineParts } from "./pipeline-parts.ts";
import { pipelineTable } from "./table-head.ts";
import { queryOf } from "./transformations.ts";

/**
 * Before the first run: schemas, final tables by the same definitions as `trailhouse deploy`'s, tables over the files. Run
 * again by a later version, it says in the tables which version writes into them.
 */
export function setupScript({ target, source = "" }: BundleOptions): string {
  const place = placeOf(target);
  const schemas = [target.silverSchema, target.goldSchema, target.controlSchema].map((schema) => createSchema(place, schema));
  const tables = TABLES.flatMap((table) => createTable(place, pipelineTable(table)));
  const statements = [...schemas, ...tables].filter((each) => !each.databricksOnly).map((each) => each.sql);
  const versions = TABLES.map((table) => versionStatement(target, pipelineTable(table)));
  return [...statements, ...versions, ...sourceTables(target, source)].map((sql) => `${sql};\n`).join("\n");
}

/** Properties of Delta stay as they were made: columns that they name come with the first rows. */
function versionStatement(target: PipelineTarget, table: DeployedTable): string {
  const own = Object.entries(table.properties).filter(([name]) => name.startsWith("trailhouse."));
  return `ALTER TABLE ${finalName(target, table)} SET TBLPROPERTIES ${propertyList(Object.fromEntries(own))}`;
}

/** A volume is Databricks' own. */
function placeOf(target: PipelineTarget): CatalogTarget {
  return { ...target, volume: "unused" };
}

// Streams know new files by listing them; what they have read stands in their checkpoints.
function sourceTables(target: PipelineTarget, source: string): string[] {
  const create = (name: string, format: string, columns: string, options: string): string =>
    `CREATE TABLE IF NOT EXISTS ${quotePath([target.catalog, target.controlSchema, name])} ${columns}USING ${format}\nOPTIONS (${options})\nLOCATION ${quoteText(source)}`;
  return [
    create(SPARK_SOURCES.files, "binaryFile", "", "recursiveFileLookup 'true'"),
    create(SPARK_SOURCES.texts, "text", "(value STRING) ", "wholetext 'true', recursiveFileLookup 'true', ignoreCorruptFiles 'true'"),
  ];
}

/** After each run: rows of new keys into the final tables, the first copy of each; and the reconciliation, a view. */
export function mergeScript(options: BundleOptions, parts: PipelineParts): string {
  const { target } = options;
  const merges = TABLES.map((table) => mergeStatement(target, pipelineTable(table)));
  const view = `USE ${quotePath([target.catalog, target.controlSchema])};\n\nCREATE OR REPLACE VIEW reconciliation AS\n${queryOf(parts, "reconciliation")};\n`;
  return [...merges, engineNamed("spark").fill(view, options)].join("\n");
}

/**
 * Rows that the pipeline wrote since the last one that was taken in, and for a day before, since batches overlap. Keys are
 * looked up in the whole final table, so a row is never doubled. Columns of a later version are added to the table.
 */
function mergeStatement(target: PipelineTarget, table: DeployedTable): string {
  const final = finalName(target, table);
  const own = (name: string): string => quotePath([target.catalog, target.controlSchema, name]);
  const [from, filter] = table.layer === "silver" ? [own("cloudtrail_silver"), `silver_table = ${quoteText(table.name)}\n    AND `] : [own(table.name), ""];
  return `MERGE WITH SCHEMA EVOLUTION INTO ${final} AS kept
USING (
  SELECT ${table.columns.map((column) => quoteName(column.name)).join(", ")}
  FROM (
    SELECT *, row_number() OVER (PARTITION BY _row_key ORDER BY _ingested_at, _source_file, _source_position) AS _copy
    FROM ${from}
    WHERE ${filter}_ingested_at >= coalesce((SELECT max(_ingested_at) FROM ${final}) - INTERVAL 1 DAY, TIMESTAMP '1970-01-01 00:00:00')
  )
  WHERE _copy = 1
) AS made
ON kept._row_key = made._row_key
WHEN NOT MATCHED THEN INSERT *;
`;
}

function finalName(target: PipelineTarget, table: Pick<DeployedTable, "layer" | "name">): string {
  return quotePath([target.catalog, table.layer === "silver" ? target.silverSchema : target.goldSchema, table.name]);
}

/** The expectations as one query: for each, the rows that do not meet it. To fail on request, a second one fails for any. */
export function validateScript({ target, expectations: mode }: BundleOptions, { expectations }: PipelineParts): string {
  const tables = TABLES.map((table) => ({ table, of: expectations.filter((each) => each.table === table.name) })).filter(({ of }) => of.length > 0);
  const counts = tables.map(({ table, of }) => countsOf(finalName(target, table), of)).join("UNION ALL\n");
  const counted = `WITH counts AS (\n${counts})\n`;
  const fail = `\n${counted}SELECT CASE WHEN count_if(violating > 0) = 0 THEN 'all met' ELSE raise_error(concat('expected rows that meet every expectation, found ', ${found()})) END AS expectations\nFROM counts;\n`;
  return `${counted}SELECT * FROM counts ORDER BY violating DESC, \`table\`, expectation;\n${mode === "fail" ? fail : ""}`;
}

function found(): string {
  return "array_join(collect_list(CASE WHEN violating > 0 THEN concat(violating, ' rows of ', `table`, ' against: ', what) END), '; ')";
}

/** One look at the table for all of its expectations. */
function countsOf(name: string, expectations: readonly Expectation[]): string {
  const checks = expectations.map((each) => `      named_struct('expectation', ${quoteText(each.name)}, 'what', ${quoteText(each.what)}, 'violating', count_if(NOT (${each.condition})))`);
  return `  SELECT ${quoteText(expectations[0]?.table ?? "")} AS \`table\`, inline(checks) FROM (\n    SELECT array(\n${checks.join(",\n")}\n    ) AS checks\n    FROM ${name})\n`;
}

