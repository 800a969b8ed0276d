import type { CatalogTarget } from "../ddl/catalog-target.ts";
import { schemaOf, schemasOf } from "../ddl/catalog-target.ts";
import { CREATED_PROPERTY } from "../ddl/deployed-table.ts";
import type { DeployedTable } from "../ddl/deployed-table.ts";
import { quoteName, quotePath } from "../ddl/sql-text.ts";
import type { Engine, ExistingCatalog, ExistingSchema, ExistingTable } from "./existing-catalog.ts";
import { sameName } from "./existing-catalog.ts";
import { messageOf, rowsOf, textAt, textOf } from "./queries.ts";
import type { Queries } from "./queries.ts";
import { readGrants, readPipelineKinds, readPrimaryKeys, readTags, readVolume } from "./read-databricks.ts";
import { TableReader } from "./read-table.ts";

/** Tables that are read side by side. */
const AT_ONCE = 4;

/**
 * Reads what stands where the target points: its schemas, and those of the tables that are there.
 * @param options grants: read these, too, which not everybody may
 */
export async function readCatalog(session: Queries, target: CatalogTarget, tables: readonly DeployedTable[], options: { readonly grants?: boolean } = {}): Promise<ExistingCatalog> {
  const engine = await readEngine(session);
  const catalogs = await rowsOf(session, "SHOW CATALOGS");
  const exists = catalogs.some((row) => sameName(textAt(row, 0), target.catalog));
  if (!exists) return { engine, exists, schemas: [], tables: [], volume: undefined, grants: [] };
  const schemas = await readSchemas(session, target);
  const there = tables.filter((table) => schemas.some((schema) => sameName(schema.name, schemaOf(target, table.layer)) && schema.tables.some((name) => sameName(name, table.name))));
  const hasControl = schemas.some((schema) => sameName(schema.name, target.controlSchema));
  const volume = engine === "databricks" && hasControl ? await readVolume(session, target) : undefined;
  const grants = engine === "databricks" && options.grants === true ? await readGrants(session, target, { schemas, hasVolume: volume !== undefined }) : [];
  return { engine, exists, schemas, tables: await readTables(session, target, { engine, tables: there }), volume, grants };
}

/** Databricks has current_version(), Spark has not. */
export async function readEngine(session: Queries): Promise<Engine> {
  try {
    await rowsOf(session, "SELECT current_version()");
    return "databricks";
  } catch (error) {
    if (/UNRESOLVED_ROUTINE/u.test(messageOf(error))) return "spark";
    throw error;
  }
}

async function readSchemas(session: Queries, target: CatalogTarget): Promise<ExistingSchema[]> {
  const rows = await rowsOf(session, `SHOW SCHEMAS IN ${quoteName(target.catalog)}`);
  const names = schemasOf(target).filter((wanted) => rows.some((row) => sameName(textAt(row, 0), wanted)));
  const schemas: ExistingSchema[] = [];
  for (const name of names) {
    const path = quotePath([target.catalog, name]);
    const description = await rowsOf(session, `DESCRIBE SCHEMA EXTENDED ${path}`);
    const tables = await rowsOf(session, `SHOW TABLES IN ${path}`);
    const properties = textAt(description.find((row) => textAt(row, 0) === "Properties"), 1);
    schemas.push({ name, created: properties.includes(`(${CREATED_PROPERTY},true)`), tables: tables.map((row) => textOf(row, "tableName")) });
  }
  return schemas;
}

async function readTables(session: Queries, target: CatalogTarget, wanted: { engine: Engine; tables: readonly DeployedTable[] }): Promise<ExistingTable[]> {
  const onDatabricks = wanted.engine === "databricks" && wanted.tables.length > 0;
  const keys = onDatabricks ? await readPrimaryKeys(session, target) : [];
  const tags = onDatabricks ? await readTags(session, target) : [];
  const kinds = onDatabricks ? await readPipelineKinds(session, target) : [];
  const reader = new TableReader(session, target.catalog);
  const read = ({ layer, name }: DeployedTable): Promise<ExistingTable> => {
    const schema = schemaOf(target, layer);
    const own = (row: { schema: string; table: string }): boolean => sameName(row.schema, schema) && sameName(row.table, name);
    const ownTags = tags.filter(own).map((row) => [row.tag, row.value] as const);
    const kind = kinds.find(own)?.kind;
    return reader.read(schema, name, { hasPrimaryKey: keys.some(own), tags: Object.fromEntries(ownTags), ...(kind === undefined ? {} : { kind }) });
  };
  // The first alone: it finds out which form of DESCRIBE there is.
  const found: ExistingTable[] = [];
  for (let start = 0; start < wanted.tables.length; start += start === 0 ? 1 : AT_ONCE) {
    found.push(...(await Promise.all(wanted.tables.slice(start, start === 0 ? 1 : start + AT_ONCE).map(read))));
  }
  return found;
}
