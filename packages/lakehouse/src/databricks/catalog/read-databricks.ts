import type { CatalogTarget } from "../ddl/catalog-target.ts";
import { schemasOf, volumeName } from "../ddl/catalog-target.ts";
import type { Grant } from "../ddl/grant-statements.ts";
import { CREATED_MARK } from "../ddl/object-statements.ts";
import { quoteName, quotePath, quoteText } from "../ddl/sql-text.ts";
import type { ExistingSchema, PipelineKind } from "./existing-catalog.ts";
import { PIPELINE_KINDS, sameName } from "./existing-catalog.ts";
import { rowsOf, textOf } from "./queries.ts";
import type { Queries } from "./queries.ts";

/** Tables with a primary key, from information_schema.table_constraints. */
export async function readPrimaryKeys(session: Queries, target: CatalogTarget): Promise<{ schema: string; table: string }[]> {
  const rows = await rowsOf(
    session,
    `SELECT table_schema, table_name FROM ${informationSchema(target)}.table_constraints WHERE constraint_type = 'PRIMARY KEY' AND table_schema IN (${schemaList(target)})`,
  );
  return rows.map((row) => ({ schema: textOf(row, "table_schema"), table: textOf(row, "table_name") }));
}

/** Tables' tags, from information_schema.table_tags. */
export async function readTags(session: Queries, target: CatalogTarget): Promise<{ schema: string; table: string; tag: string; value: string }[]> {
  const rows = await rowsOf(session, `SELECT schema_name, table_name, tag_name, tag_value FROM ${informationSchema(target)}.table_tags WHERE schema_name IN (${schemaList(target)})`);
  return rows.map((row) => ({ schema: textOf(row, "schema_name"), table: textOf(row, "table_name"), tag: textOf(row, "tag_name"), value: textOf(row, "tag_value") }));
}

/** The tables that pipelines own, from information_schema.tables. */
export function pipelineKindsQuery(target: CatalogTarget): string {
  const kinds = PIPELINE_KINDS.map(quoteText).join(", ");
  return `SELECT table_schema, table_name, table_type FROM ${informationSchema(target)}.tables WHERE table_type IN (${kinds}) AND table_schema IN (${schemaList(target)})`;
}

/** The tables that pipelines own. */
export async function readPipelineKinds(session: Queries, target: CatalogTarget): Promise<{ schema: string; table: string; kind: PipelineKind | undefined }[]> {
  const rows = await rowsOf(session, pipelineKindsQuery(target));
  return rows.map((row) => ({ schema: textOf(row, "table_schema"), table: textOf(row, "table_name"), kind: PIPELINE_KINDS.find((kind) => kind === textOf(row, "table_type")) }));
}

/** The volume, from information_schema.volumes. */
export async function readVolume(session: Queries, target: CatalogTarget): Promise<{ created: boolean } | undefined> {
  const rows = await rowsOf(session, `SELECT volume_name, comment FROM ${informationSchema(target)}.volumes WHERE volume_schema = ${quoteText(target.controlSchema.toLowerCase())}`);
  const found = rows.find((row) => sameName(textOf(row, "volume_name"), target.volume));
  return found === undefined ? undefined : { created: textOf(found, "comment").includes(CREATED_MARK) };
}

/**
 * Grants on catalog, schemas and volume. SHOW GRANTS and not information_schema, which keeps other people's grants from
 * those who only have MANAGE.
 */
export async function readGrants(session: Queries, target: CatalogTarget, found: { readonly schemas: readonly ExistingSchema[]; readonly hasVolume: boolean }): Promise<Grant[]> {
  const grants = await grantsOn(session, { kind: "CATALOG", name: target.catalog }, quoteName(target.catalog));
  for (const { name } of found.schemas) grants.push(...(await grantsOn(session, { kind: "SCHEMA", name }, quotePath([target.catalog, name]))));
  if (found.hasVolume) grants.push(...(await grantsOn(session, { kind: "VOLUME", name: target.volume }, volumeName(target))));
  return grants;
}

async function grantsOn(session: Queries, on: Grant["on"], path: string): Promise<Grant[]> {
  const rows = await rowsOf(session, `SHOW GRANTS ON ${on.kind} ${path}`);
  return rows.map((row) => ({ principal: textOf(row, "principal"), privilege: textOf(row, "actionType").replaceAll("_", " ").toUpperCase(), on }));
}

function informationSchema(target: CatalogTarget): string {
  return `${quoteName(target.catalog)}.information_schema`;
}

/** Unity Catalog keeps names in lower case. */
function schemaList(target: CatalogTarget): string {
  return schemasOf(target).map((schema) => quoteText(schema.toLowerCase())).join(", ");
}
