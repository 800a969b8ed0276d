import { MAPPING_VERSION } from "@trailhouse/core";
import type { SettingsFlags } from "@trailhouse/deploy/settings";
import { TABLES, checkDeployed, connect, deployedTables, openDatabricksLake, refusePipeline } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, DeployedTable, Session } from "@trailhouse/lakehouse/databricks";
import type { Lake } from "@trailhouse/lakehouse";
import { EnvironmentError, UsageError } from "../errors.ts";
import { VERSION } from "../version.ts";

/** A session on an SQL warehouse, and where the tables stand. */
export interface OpenCatalog {
  readonly session: Session;
  readonly target: CatalogTarget;
}

/** Where and as whom, from flags over environment over `trailhouse.yml` over profile. */
export interface CatalogSources {
  readonly flags: SettingsFlags;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where `trailhouse.yml` is looked for. */
  readonly directory: string;
}

/** What a command has around it. */
export function catalogSources(flags: SettingsFlags): CatalogSources {
  return { flags, env: process.env, directory: process.cwd() };
}

/** Connects; `stop` ends the pauses between tries. @throws UsageError for settings, DatabricksError */
export async function openCatalog({ flags, env, directory }: CatalogSources, stop?: AbortSignal): Promise<OpenCatalog> {
  const { loadSettings, DeployError } = await import("@trailhouse/deploy/settings");
  try {
    const { target, connection } = await loadSettings(flags, { env, directory });
    return { session: await connect({ ...connection().options, userAgent: `Trailhouse/${VERSION}` }, stop), target };
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    throw error.exitCode === 2 ? new UsageError(error.message) : new EnvironmentError(error.message);
  }
}

/** Connects, sees to it that these tables are as this version has them, hands the session to `use`, and closes it. */
export async function withCatalog<T>(sources: CatalogSources, tables: readonly DeployedTable[], use: (catalog: OpenCatalog) => Promise<T>): Promise<T> {
  const catalog = await openCatalog(sources);
  try {
    await checkDeployed(catalog.session, catalog.target, tables);
    return await use(catalog);
  } finally {
    await catalog.session.close();
  }
}

/**
 * Opens the lake in deployed tables that are as this version has them. `temporaryDirectory`: where Parquet files are made.
 * @throws UsageError for settings, LakeVersionError where deploy apply is wanted or a pipeline makes the tables, DatabricksError
 */
export async function openCatalogLake(sources: CatalogSources, temporaryDirectory: string, stop?: AbortSignal): Promise<Lake> {
  const { session, target } = await openCatalog(sources, stop);
  try {
    const tables = deployedTables(TABLES);
    await refusePipeline(session, target, tables);
    await checkDeployed(session, target, tables);
    return await openDatabricksLake(session, target, { tables: TABLES, mappingVersion: MAPPING_VERSION, temporaryDirectory });
  } catch (error) {
    await session.close();
    throw error;
  }
}
