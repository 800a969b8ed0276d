import type { CatalogTarget } from "../ddl/catalog-target.ts";
import { schemaOf, schemasOf } from "../ddl/catalog-target.ts";
import type { DeployOptions } from "../ddl/create-statements.ts";
import type { DeployedTable } from "../ddl/deployed-table.ts";
import { grantStatements, wantedGrants } from "../ddl/grant-statements.ts";
import type { Grants } from "../ddl/grant-statements.ts";
import { createCatalog, createSchema, createVolume } from "../ddl/object-statements.ts";
import { quoteName } from "../ddl/sql-text.ts";
import type { Statement } from "../ddl/statement.ts";
import { createTable } from "../ddl/table-statements.ts";
import { compareTable } from "./compare-table.ts";
import type { Difference } from "./difference.ts";
import { joinDifferences, NO_DIFFERENCE } from "./difference.ts";
import type { ExistingCatalog } from "./existing-catalog.ts";
import { findTable, sameName } from "./existing-catalog.ts";
import { comparePipelineTarget } from "./pipeline-tables.ts";

/**
 * What is between a catalog and what is wanted there. Statements only add; on Spark those of Databricks stand in it, too,
 * marked, wherever it cannot be read whether they are needed. Where the pipeline has made one of the tables, it makes all
 * of them: then there is nothing to be done but grants.
 */
export function compareCatalog(target: CatalogTarget, tables: readonly DeployedTable[], existing: ExistingCatalog, options: DeployOptions = {}): Difference {
  if (!existing.exists && options.createCatalog !== true) return { ...NO_DIFFERENCE, conflicts: [missingCatalog(target)] };
  const grants = missingGrants(target, existing, options.grants);
  const beside = comparePipelineTarget(target, tables, existing);
  if (beside !== undefined) return joinDifferences([beside, { ...NO_DIFFERENCE, statements: grants }]);
  const created = [
    ...(existing.exists ? [] : [createCatalog(target)]),
    ...schemasOf(target).filter((name) => !existing.schemas.some((schema) => sameName(schema.name, name))).map((name) => createSchema(target, name)),
    ...(existing.volume === undefined ? [createVolume(target)] : []),
  ];
  const parts = tables.map((table) => compareOne(target, table, existing));
  return joinDifferences([{ ...NO_DIFFERENCE, statements: created }, ...parts, { ...NO_DIFFERENCE, statements: grants }]);
}

function missingCatalog(target: CatalogTarget): Difference["conflicts"][number] {
  return {
    where: target.catalog,
    found: "no such catalog, or none that you may see",
    expected: "a catalog",
    remedy: `Create it with --create-catalog, give another with --catalog, or have its owner run: GRANT USE CATALOG ON CATALOG ${quoteName(target.catalog)} TO …`,
  };
}

function compareOne(target: CatalogTarget, table: DeployedTable, existing: ExistingCatalog): Difference {
  const found = findTable(existing, schemaOf(target, table.layer), table.name);
  return found === undefined ? { ...NO_DIFFERENCE, statements: createTable(target, table) } : compareTable(target, table, found, existing.engine);
}

function missingGrants(target: CatalogTarget, existing: ExistingCatalog, grants: Grants | undefined): Statement[] {
  const wanted = grants === undefined ? [] : wantedGrants(target, grants);
  const held = (grant: (typeof wanted)[number]): boolean => existing.grants.some((each) => each.on.kind === grant.on.kind
    && sameName(each.on.name, grant.on.name) && sameName(each.principal, grant.principal)
    && (each.privilege === grant.privilege || each.privilege === "ALL PRIVILEGES"));
  return grantStatements(target, wanted.filter((grant) => !held(grant)));
}
