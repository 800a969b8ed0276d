import { compareCatalog, deployedTables, pipelineTables, readCatalog, TABLES } from "@trailhouse/lakehouse/databricks";
import type { Difference, ExistingCatalog, PipelineTable, Queries, Statement, Table } from "@trailhouse/lakehouse/databricks";
import type { TargetSettings } from "../settings/resolve-target.ts";

/** What stands there, and what is between that and what is wanted. */
export interface Plan {
  readonly settings: TargetSettings;
  readonly existing: ExistingCatalog;
  readonly difference: Difference;
  /** The statements that this engine knows, in the order to run them. */
  readonly runnable: readonly Statement[];
  /** Tables that the generated pipeline made: they are left as they are. */
  readonly pipeline: readonly PipelineTable[];
}

/** Whether something differs from this version that no statement here can mend. */
export function isOutOfReach({ difference, pipeline }: Plan): boolean {
  return difference.conflicts.length > 0 || pipeline.some(({ drift }) => drift.length > 0);
}

/** Reads the catalog and compares it with the tables of this version. Changes nothing. */
export async function makePlan(session: Queries, settings: TargetSettings, tables: readonly Table[] = TABLES): Promise<Plan> {
  const wanted = deployedTables(tables);
  const { readers = [], writers = [] } = settings.options.grants ?? {};
  const existing = await readCatalog(session, settings.target, wanted, { grants: readers.length + writers.length > 0 });
  const difference = compareCatalog(settings.target, wanted, existing, settings.options);
  const runnable = difference.statements.filter((each) => existing.engine === "databricks" || !each.databricksOnly);
  return { settings, existing, difference, runnable, pipeline: pipelineTables(settings.target, wanted, existing) };
}
