import { TABLES } from "@trailhouse/lakehouse/databricks";
import type { Table } from "@trailhouse/lakehouse/databricks";
import type { BundleOptions } from "./bundle-options.ts";
import { engineNamed, temporaryView } from "./engines.ts";
import type { Engine } from "./engines.ts";
import type { PipelineParts } from "./pipeline-parts.ts";
import { pipelineTable } from "./table-head.ts";

const COMMENTS = {
  cloudtrail_files: "Every file that arrived",
  cloudtrail_texts: "Each new file as text",
  cloudtrail_bronze: "Each new record as the text that came, secrets too: a view, never a table",
  cloudtrail_records: "Every record, what is to be done with it, and its content without secrets",
  cloudtrail_silver: "The silver row of each selected record, of all copies, and the table that it is of",
} as const;

/** `transformations/<table>.sql` of every table and view of the pipeline. */
export function transformations(options: BundleOptions, parts: PipelineParts): Readonly<Record<string, string>> {
  const engine = engineNamed(options.engine);
  const statements: Record<string, string | undefined> = { ...sources(engine, parts), ...finals(engine, options, parts), ...rest(engine, parts) };
  const files = Object.entries(statements).flatMap(([name, sql]) => (sql === undefined ? [] : [[`transformations/${name}.sql`, engine.fill(sql, options)]]));
  return Object.fromEntries(files) as Record<string, string>;
}

function sources(engine: Engine, parts: PipelineParts): Record<string, string> {
  return {
    cloudtrail_files: engine.own(named("cloudtrail_files"), engine.files),
    cloudtrail_texts: temporaryView(named("cloudtrail_texts"), engine.texts),
    cloudtrail_bronze: temporaryView(named("cloudtrail_bronze"), queryOf(parts, "cloudtrail_bronze")),
    cloudtrail_records: engine.own(named("cloudtrail_records"), queryOf(parts, "cloudtrail_records")),
    cloudtrail_silver: engine.own(named("cloudtrail_silver"), queryOf(parts, "cloudtrail_silver")),
  };
}

function named(name: keyof typeof COMMENTS): { name: string; comment: string } {
  return { name, comment: COMMENTS[name] };
}

function finals(engine: Engine, { expectations: mode }: BundleOptions, parts: PipelineParts): Record<string, string> {
  const statement = (table: Table): string => {
    const expectations = parts.expectations.filter((each) => each.table === table.name);
    return engine.final({ table: pipelineTable(table), expectations, mode }, queryOf(parts, table.name));
  };
  return Object.fromEntries(TABLES.map((table) => [table.name, statement(table)]));
}

function rest(engine: Engine, parts: PipelineParts): Record<string, string | undefined> {
  return {
    quarantine: engine.quarantine(queryOf(parts, "quarantine")),
    reconciliation: engine.reconciliation(queryOf(parts, "reconciliation")),
  };
}

/** A query without the line that says who generated it: the file around it says so. @throws Error where there is none */
export function queryOf({ queries }: PipelineParts, table: string): string {
  const query = queries[table];
  if (query === undefined) throw new Error(`expected a query of ${table}, found none: run npm run generate`);
  return query.replace(/^-- @generated[^\n]*\n/u, "").trimEnd();
}
