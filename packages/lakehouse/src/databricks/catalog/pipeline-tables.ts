import type { CatalogTarget } from "../ddl/catalog-target.ts";
import { schemaOf, tableName } from "../ddl/catalog-target.ts";
import type { DeployedTable } from "../ddl/deployed-table.ts";
import { PIPELINE_OWN_TABLES } from "../ddl/deployed-table.ts";
import { plainName } from "../ddl/table-statements.ts";
import { compareColumns } from "./compare-columns.ts";
import { compareTable } from "./compare-table.ts";
import type { Conflict, Difference } from "./difference.ts";
import { joinDifferences, NO_DIFFERENCE } from "./difference.ts";
import type { Engine, ExistingCatalog, ExistingTable } from "./existing-catalog.ts";
import { findTable, isOfPipeline, sameName } from "./existing-catalog.ts";

/** A table that the generated pipeline made. */
export interface PipelineTable {
  /** `main.gold.account_change`. */
  readonly table: string;
  /** How it differs from this version; only a newly built pipeline can mend that. */
  readonly drift: readonly Conflict[];
}

/** Those of the tables that the generated pipeline made, compared with this version. */
export function pipelineTables(target: CatalogTarget, tables: readonly DeployedTable[], existing: ExistingCatalog): PipelineTable[] {
  return tables.flatMap((wanted) => {
    const found = findTable(existing, schemaOf(target, wanted.layer), wanted.name);
    return found === undefined || !isOfPipeline(found) ? [] : [{ table: plainName(target, wanted), drift: driftOf(target, wanted, found, existing.engine) }];
  });
}

/** Tables and views of the pipeline's own that are there, by their names in the control schema. */
export function pipelineOwnTables(target: CatalogTarget, existing: ExistingCatalog): string[] {
  const control = existing.schemas.find(({ name }) => sameName(name, target.controlSchema));
  return PIPELINE_OWN_TABLES.filter((name) => control?.tables.some((table) => sameName(table, name)));
}

/** How a pipeline is brought to this version, by engine. */
export function pipelineRemedy(engine: Engine): string {
  return engine === "databricks"
    ? "Build the pipeline anew and deploy it: trailhouse pipeline build, then databricks bundle deploy and databricks bundle run."
    : "Build the pipeline anew: trailhouse pipeline build --engine spark, and follow the README.md that it writes.";
}

function driftOf(target: CatalogTarget, wanted: DeployedTable, existing: ExistingTable, engine: Engine): Conflict[] {
  const place = { table: plainName(target, wanted), sql: tableName(target, wanted), path: [] };
  const { missing, conflicts } = compareColumns(place, existing.columns, wanted.columns);
  const lacking = missing.map(({ path }) => ({ where: `${place.table} ${path.join(".")}`, found: "no such column", expected: "one" }));
  const differing = conflicts.map(({ where, found, expected }) => ({ where, found, expected }));
  return [...ofAnotherVersion(place.table, wanted, existing), ...lacking, ...differing].map((each) => ({ ...each, remedy: pipelineRemedy(engine) }));
}

/** The properties that tell the version; those of Delta are the pipeline's business. */
const VERSIONS = { "trailhouse.mapping_version": "mapping", "trailhouse.ocsf_version": "OCSF", "trailhouse.control_format": "layout" } as const;

function ofAnotherVersion(where: string, wanted: DeployedTable, existing: ExistingTable): Omit<Conflict, "remedy">[] {
  return Object.entries(VERSIONS).flatMap(([name, what]) => {
    const [found, expected] = [existing.properties[name], wanted.properties[name]];
    return expected === undefined || found === expected ? [] : [{ where, found: `${what} ${found ?? "of no version"}`, expected: `${what} ${expected}` }];
  });
}

/**
 * Where the pipeline has made one of the tables: no statement, since a table that stands there already stops the pipeline,
 * and what is the pipeline's only the pipeline may alter. Undefined where it made none.
 */
export function comparePipelineTarget(target: CatalogTarget, tables: readonly DeployedTable[], existing: ExistingCatalog): Difference | undefined {
  const made = pipelineTables(target, tables, existing).map(({ table }) => table);
  if (made.length === 0) return undefined;
  // The ledger and the claims are for pushes.
  const others = tables.filter((table) => !made.includes(plainName(target, table)) && (table.layer !== "control" || table.name === "quarantine"));
  return joinDifferences(others.map((table) => besidePipeline(target, table, existing)));
}

const OWN_SCHEMAS = "For pushes, give schemas of their own: --silver-schema, --gold-schema and --control-schema.";

function besidePipeline(target: CatalogTarget, wanted: DeployedTable, existing: ExistingCatalog): Difference {
  const found = findTable(existing, schemaOf(target, wanted.layer), wanted.name);
  const where = plainName(target, wanted);
  const expected = "a table that the pipeline made, as it made others here";
  if (found === undefined) return { ...NO_DIFFERENCE, conflicts: [{ where, found: "no table", expected, remedy: `The pipeline makes it when it runs. ${OWN_SCHEMAS}` }] };
  const [foreign] = found.kind === undefined && found.properties["trailhouse.created"] === "true" ? [] : compareTable(target, wanted, found, existing.engine).conflicts;
  return { ...NO_DIFFERENCE, conflicts: [foreign ?? { where, found: "a table that trailhouse deploy made", expected, remedy: `The pipeline cannot make its table there: rename this one, or drop it. ${OWN_SCHEMAS}` }] };
}
