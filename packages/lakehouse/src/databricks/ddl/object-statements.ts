import type { CatalogTarget } from "./catalog-target.ts";
import { volumeName } from "./catalog-target.ts";
import { CREATED_PROPERTY } from "./deployed-table.ts";
import { propertyList, quoteName, quotePath, quoteText } from "./sql-text.ts";
import { databricksStatement, statement } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** Ends the comment of a volume that Trailhouse made: volumes have no properties. */
export const CREATED_MARK = "[trailhouse.created]";

/** CREATE CATALOG: only where it is asked for. */
export function createCatalog(target: CatalogTarget): Statement {
  return databricksStatement(`create catalog ${target.catalog}`, `CREATE CATALOG IF NOT EXISTS ${quoteName(target.catalog)}`);
}

/** CREATE SCHEMA with the property that says who made it. */
export function createSchema(target: CatalogTarget, schema: string): Statement {
  return statement(
    `create schema ${target.catalog}.${schema}`,
    `CREATE SCHEMA IF NOT EXISTS ${quotePath([target.catalog, schema])} COMMENT ${quoteText(schemaComment(target, schema))} WITH DBPROPERTIES ${propertyList({ [CREATED_PROPERTY]: "true" })}`,
  );
}

function schemaComment(target: CatalogTarget, schema: string): string {
  if (schema === target.goldSchema) return "CloudTrail events as OCSF events";
  return schema === target.silverSchema ? "CloudTrail records, typed" : "Ledger, quarantine and staged files of Trailhouse";
}

/** CREATE VOLUME: where pushed files wait. */
export function createVolume(target: CatalogTarget): Statement {
  return databricksStatement(
    `create volume ${target.catalog}.${target.controlSchema}.${target.volume}`,
    `CREATE VOLUME IF NOT EXISTS ${volumeName(target)} COMMENT ${quoteText(`Files that wait to be taken in ${CREATED_MARK}`)}`,
  );
}
