import { compareCatalog, deployedTables, readCatalog, TABLES } from "@trailhouse/lakehouse/databricks";
import type { Difference, ExistingCatalog, Queries, Statement, Table } from "@trailhouse/lakehouse/databricks";
import type { TargetSettings } from "../settings/resolve-target.ts";

/** What stands there, and what is between that and what is wanted. */
export interface Plan {
  readonly settings: TargetSettings;
  readonly existing: ExistingCatalog;
  readonly difference: Difference;
  /** The statements that this engine knows, in the order to run them. */
  readonly runnable: readonly Statement[];
}

/** Reads the catalog and compares it with the tables of this version. Changes nothing. */
export async function makePlan(session: Queries, settings: TargetSettings, tables: readonly Table[] = TABLES): Promise<Plan> {
  const wanted = deployedTables(tables);
  const { readers = [], writers = [] } = settings.options.grants ?? {};
  const existing = await readCatalog(session, settings.target, wanted, { grants: readers.length + writers.length > 0 });
  const difference = compareCatalog(settings.target, wanted, existing, settings.options);
  const runnable = difference.statements.filter((each) => existing.engine === "databricks" || !each.databricksOnly);
  return { settings, existing, difference, runnable };
}
