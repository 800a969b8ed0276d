import type { CatalogTarget } from "../ddl/catalog-target.ts";
import { volumeName } from "../ddl/catalog-target.ts";
import { CREATED_PROPERTY, PIPELINE_MARK } from "../ddl/deployed-table.ts";
import { quotePath } from "../ddl/sql-text.ts";
import { databricksStatement, statement } from "../ddl/statement.ts";
import type { Statement } from "../ddl/statement.ts";
import type { ExistingCatalog, ExistingSchema } from "./existing-catalog.ts";
import { sameName } from "./existing-catalog.ts";
import { rowsOf, textAt } from "./queries.ts";
import type { Queries } from "./queries.ts";

/** What destroying takes away, and what it leaves. */
export interface Removal {
  readonly statements: readonly Statement[];
  /** What stays, and why. */
  readonly left: readonly string[];
}

/** A table that Trailhouse made, of this version or another. */
export interface OwnedTable {
  readonly schema: string;
  readonly name: string;
  /** The generated pipeline made it, and only that drops it. */
  readonly ofPipeline?: true;
}

/** The tables in the target's schemas that carry the property of deploy or of the pipeline, whatever version made them. */
export async function readOwnedTables(session: Queries, target: CatalogTarget, schemas: readonly ExistingSchema[]): Promise<OwnedTable[]> {
  const owned: OwnedTable[] = [];
  for (const { name: schema, tables } of schemas) {
    for (const name of tables) {
      const properties = await rowsOf(session, `SHOW TBLPROPERTIES ${quotePath([target.catalog, schema, name])}`);
      const has = (property: string, value: string): boolean => properties.some((row) => textAt(row, 0) === property && textAt(row, 1) === value);
      if (has(PIPELINE_MARK.name, PIPELINE_MARK.value)) owned.push({ schema, name, ofPipeline: true });
      else if (has(CREATED_PROPERTY, "true")) owned.push({ schema, name });
    }
  }
  return owned;
}

/**
 * Drops what Trailhouse made and nothing else: tables by their property, the volume by its comment, schemas by their
 * property where nothing else is in them. The catalog stays.
 */
export function dropStatements(target: CatalogTarget, existing: ExistingCatalog, owned: readonly OwnedTable[]): Removal {
  const ours = owned.filter(({ ofPipeline }) => ofPipeline !== true);
  const schemas = existing.schemas.map((schema) => ({ schema, foreign: foreignObjects(target, schema, ours, existing) }));
  const going = schemas.filter(({ schema, foreign }) => schema.created && foreign.length === 0);
  return {
    statements: [
      ...ours.map((table) => statement(`drop table ${target.catalog}.${table.schema}.${table.name}`, `DROP TABLE IF EXISTS ${quotePath([target.catalog, table.schema, table.name])}`)),
      ...(existing.volume?.created === true ? [databricksStatement(`drop volume ${plainVolume(target)}`, `DROP VOLUME IF EXISTS ${volumeName(target)}`)] : []),
      ...going.map(({ schema }) => statement(`drop schema ${target.catalog}.${schema.name}`, `DROP SCHEMA IF EXISTS ${quotePath([target.catalog, schema.name])} RESTRICT`)),
    ],
    left: [
      ...pipelineLines(target, existing, owned.filter(({ ofPipeline }) => ofPipeline === true)),
      ...schemas.filter(({ schema, foreign }) => !(schema.created && foreign.length === 0)).map(({ schema, foreign }) => `schema ${target.catalog}.${schema.name}: ${reason(schema, foreign)}`),
      ...(existing.exists ? [`catalog ${target.catalog}: Trailhouse drops no catalog`] : []),
    ],
  };
}

function pipelineLines(target: CatalogTarget, { engine }: ExistingCatalog, tables: readonly OwnedTable[]): string[] {
  const remedy = engine === "databricks" ? "databricks bundle destroy, in the folder of the bundle, removes them" : "drop them by hand";
  return tables.length === 0 ? [] : [`what the pipeline made, ${tables.map(({ schema, name }) => `${target.catalog}.${schema}.${name}`).join(", ")}: ${remedy}`];
}

function foreignObjects(target: CatalogTarget, schema: ExistingSchema, ours: readonly OwnedTable[], existing: ExistingCatalog): string[] {
  const tables = schema.tables.filter((name) => !ours.some((table) => sameName(table.schema, schema.name) && sameName(table.name, name)));
  const keepsVolume = existing.volume?.created === false && sameName(schema.name, target.controlSchema);
  return keepsVolume ? [...tables, target.volume] : tables;
}

function reason(schema: ExistingSchema, foreign: readonly string[]): string {
  const made = schema.created ? [] : ["Trailhouse did not make it"];
  return [...made, ...(foreign.length === 0 ? [] : [`it holds ${foreign.join(", ")}`])].join("; ");
}

function plainVolume(target: CatalogTarget): string {
  return `${target.catalog}.${target.controlSchema}.${target.volume}`;
}
