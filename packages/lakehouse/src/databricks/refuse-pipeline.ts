import { LakeVersionError } from "../lake-errors.ts";
import { sameName } from "./catalog/existing-catalog.ts";
import { textAt } from "./catalog/queries.ts";
import { readPipelineKinds } from "./catalog/read-databricks.ts";
import { DatabricksError } from "./databricks-error.ts";
import { PIPELINE_MARK, schemaOf, tableName, type CatalogTarget, type DeployedTable } from "./ddl/index.ts";
import type { Session } from "./session.ts";

/**
 * Sees to it that no pipeline owns one of the tables that are to be written: Databricks lets others write into streaming
 * tables, and a file that both took in would be there twice. One statement on Databricks, a few on open-source Spark.
 * @throws LakeVersionError, DatabricksError
 */
export async function refusePipeline(session: Session, target: CatalogTarget, tables: readonly DeployedTable[]): Promise<void> {
  const owned = await ownedBySome(session, target, tables);
  if (owned.length === 0) return;
  const others = owned.length === 1 ? "" : `, and ${owned.length - 1} more here`;
  throw new LakeVersionError(
    `Expected tables that trailhouse deploy made, found that a pipeline makes ${owned[0] ?? ""}${others}. What the pipeline takes in must not be pushed, too. ` +
      "Give pushes schemas of their own with --silver-schema, --gold-schema and --control-schema, and run trailhouse deploy apply with the same ones first.",
  );
}

async function ownedBySome(session: Session, target: CatalogTarget, tables: readonly DeployedTable[]): Promise<string[]> {
  try {
    const kinds = await readPipelineKinds(session, target);
    const owned = tables.filter(({ layer, name }) => kinds.some(({ schema, table }) => sameName(schema, schemaOf(target, layer)) && sameName(table, name)));
    return owned.map((table) => plain(target, table));
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return await markedTables(session, target, tables);
  }
}

/** Open-source Spark has no information_schema; one table of each layer tells, since a pipeline makes all of them. */
async function markedTables(session: Session, target: CatalogTarget, tables: readonly DeployedTable[]): Promise<string[]> {
  const samples = (["silver", "gold"] as const).flatMap((layer) => tables.find((table) => table.layer === layer) ?? []);
  const marked: string[] = [];
  for (const table of samples) if (await isMarked(session, tableName(target, table))) marked.push(plain(target, table));
  return marked;
}

async function isMarked(session: Session, path: string): Promise<boolean> {
  try {
    const rows = await session.execute(`SHOW TBLPROPERTIES ${path}`, undefined, { what: "looking at who made the tables", repeat: "always" });
    return rows.some((row) => textAt(row, 0) === PIPELINE_MARK.name && textAt(row, 1) === PIPELINE_MARK.value);
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof DatabricksError && /NOT_FOUND|NO_SUCH/u.test(error.errorClass ?? "");
}

function plain(target: CatalogTarget, { layer, name }: DeployedTable): string {
  return `${target.catalog}.${schemaOf(target, layer)}.${name}`;
}
