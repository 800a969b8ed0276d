import type { CatalogTarget } from "./catalog-target.ts";
import { schemaOf, tableName } from "./catalog-target.ts";
import { columnDefinition } from "./column-type.ts";
import type { DeployedTable } from "./deployed-table.ts";
import { propertyList, quoteName, quotePath, quoteText } from "./sql-text.ts";
import { databricksStatement, statement } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** Everything that a new table needs. */
export function createTable(target: CatalogTarget, table: DeployedTable): Statement[] {
  return [definition(target, table), ...primaryKey(target, table), setTags(target, table, table.tags)];
}

function definition(target: CatalogTarget, table: DeployedTable): Statement {
  const clauses = [
    `CREATE TABLE IF NOT EXISTS ${tableName(target, table)} (\n${table.columns.map((column) => `  ${columnDefinition(column)}`).join(",\n")}\n)`,
    "USING DELTA",
    clusterBy(table),
    `COMMENT ${quoteText(table.comment)}`,
    `TBLPROPERTIES ${propertyList(table.properties)}`,
  ];
  return statement(`create table ${plainName(target, table)}`, clauses.join("\n"));
}

/** `CLUSTER BY (…)`: liquid clustering, of at most four columns (Databricks: Use liquid clustering for tables). */
export function clusterBy(table: Pick<DeployedTable, "clusterBy">): string {
  if (table.clusterBy.length === 0 || table.clusterBy.length > 4) {
    throw new Error(`Expected one to four columns to cluster by, found ${table.clusterBy.length}.`);
  }
  return `CLUSTER BY (${table.clusterBy.map(quotePath).join(", ")})`;
}

/** The informational primary key, where the table has one. */
export function primaryKey(target: CatalogTarget, table: DeployedTable): Statement[] {
  if (table.primaryKey === undefined) return [];
  const sql = `ALTER TABLE ${tableName(target, table)} ADD CONSTRAINT ${quoteName(`${table.name}_pk`)} PRIMARY KEY (${quoteName(table.primaryKey)})`;
  return [databricksStatement(`add primary key to ${plainName(target, table)}`, sql)];
}

/** SET TAGS. */
export function setTags(target: CatalogTarget, table: DeployedTable, tags: Readonly<Record<string, string>>): Statement {
  return databricksStatement(`tag ${plainName(target, table)}`, `ALTER TABLE ${tableName(target, table)} SET TAGS ${propertyList(tags)}`);
}

/** `main.gold.account_change`, for people. */
export function plainName(target: CatalogTarget, table: Pick<DeployedTable, "layer" | "name">): string {
  return `${target.catalog}.${schemaOf(target, table.layer)}.${table.name}`;
}
