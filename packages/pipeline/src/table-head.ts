import { clusterBy, columnDefinition, CREATED_PROPERTY, PIPELINE_MARK, propertyList, QUARANTINE, quoteName, quoteText, tableToDeployed } from "@trailhouse/lakehouse/databricks";
import type { Column, DeployedTable, Table } from "@trailhouse/lakehouse/databricks";
import type { ExpectationMode } from "./bundle-options.ts";
import type { Expectation } from "./pipeline-parts.ts";

/** The properties of a table of the pipeline's own. */
export const OWN_PROPERTIES: Readonly<Record<string, string>> = { [PIPELINE_MARK.name]: PIPELINE_MARK.value };

/** A silver or gold table as `trailhouse deploy` creates it, but for who made it: deploy destroys what has its property. */
export function pipelineTable(table: Table): DeployedTable {
  return madeByPipeline(tableToDeployed(table));
}

/** Quarantine, as `trailhouse deploy` creates it. */
export const PIPELINE_QUARANTINE: DeployedTable = madeByPipeline(QUARANTINE);

function madeByPipeline(table: DeployedTable): DeployedTable {
  const { [CREATED_PROPERTY]: _, ...properties } = table.properties;
  return { ...table, properties: { ...properties, ...OWN_PROPERTIES } };
}

/**
 * What stands between the name of a streaming table and its query (Databricks: CREATE STREAMING TABLE): columns with
 * captions and NOT NULL, expectations, behind them the primary key as its grammar has them, clustering, comment and
 * properties.
 */
export function tableHead(table: DeployedTable, expectations: readonly Expectation[], mode: ExpectationMode): string {
  const columns = table.columns.map((column: Column) => columnDefinition(column));
  const lines = [...columns, ...expectations.map((each) => constraint(each, mode)), ...keyLine(table)];
  return [`(\n${lines.map((line) => `  ${line}`).join(",\n")}\n)`, clusterBy(table), `COMMENT ${quoteText(table.comment)}`, `TBLPROPERTIES ${propertyList(table.properties)}`].join("\n");
}

function keyLine({ name, primaryKey }: DeployedTable): string[] {
  return primaryKey === undefined ? [] : [`CONSTRAINT ${quoteName(`${name}_pk`)} PRIMARY KEY (${quoteName(primaryKey)})`];
}

/** Databricks: Manage data quality with pipeline expectations. */
function constraint({ name, condition }: Expectation, mode: ExpectationMode): string {
  return `CONSTRAINT ${quoteName(name)} EXPECT (${condition})${mode === "fail" ? " ON VIOLATION FAIL UPDATE" : ""}`;
}
