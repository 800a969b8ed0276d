import type { Model } from "../../resolve/model.ts";
import { bronzeQuery } from "./bronze-query.ts";
import { goldQuery } from "./gold-query.ts";
import { quarantineQuery } from "./quarantine-query.ts";
import { reconciliationQuery } from "./reconciliation-query.ts";
import { recordsQuery } from "./records-query.ts";
import { SILVER_ROWS, silverQuery, silverRowsQuery } from "./silver-query.ts";

/** The pipeline's tables in the order in which each reads those before. */
export interface PipelineQuery {
  readonly table: string;
  /** A query without the statement around it; `FROM STREAM` marks what it reads row by row. */
  readonly sql: string;
}

/** The whole mapping as Spark SQL, one query a table; the same text for Databricks and for open-source Spark. */
export function modelToPipelineQueries(model: Model): readonly PipelineQuery[] {
  return [
    { table: "cloudtrail_bronze", sql: bronzeQuery() },
    { table: "cloudtrail_records", sql: recordsQuery(model) },
    { table: SILVER_ROWS, sql: silverRowsQuery(model) },
    ...model.classes.map((mapping) => ({ table: mapping.silverTable, sql: silverQuery(mapping, model) })),
    ...model.classes.map((mapping) => ({ table: mapping.goldTable, sql: goldQuery(mapping, model) })),
    { table: "quarantine", sql: quarantineQuery() },
    { table: "reconciliation", sql: reconciliationQuery(model) },
  ];
}

/** `packages/pipeline/gen/<table>.sql` of each query. */
export function modelToPipelineSql(model: Model): Readonly<Record<string, string>> {
  return Object.fromEntries(modelToPipelineQueries(model).map(({ table, sql }) => [`packages/pipeline/gen/${table}.sql`, sql]));
}
