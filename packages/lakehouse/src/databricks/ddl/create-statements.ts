import type { Table } from "../../table-model.ts";
import type { CatalogTarget } from "./catalog-target.ts";
import { schemasOf } from "./catalog-target.ts";
import { CONTROL_TABLES } from "./control-tables.ts";
import { tableToDeployed } from "./deployed-table.ts";
import type { DeployedTable } from "./deployed-table.ts";
import type { Grants } from "./grant-statements.ts";
import { grantStatements, wantedGrants } from "./grant-statements.ts";
import { createCatalog, createSchema, createVolume } from "./object-statements.ts";
import type { Statement } from "./statement.ts";
import { createTable } from "./table-statements.ts";

/** What goes beyond schemas, volume and tables. */
export interface DeployOptions {
  /** Creates the catalog where there is none. Default: expect it. */
  readonly createCatalog?: boolean;
  readonly grants?: Grants;
}

/** Every table that a deployment has: silver, gold, ledger, quarantine and claims. */
export function deployedTables(tables: readonly Table[]): DeployedTable[] {
  return [...tables.map(tableToDeployed), ...CONTROL_TABLES];
}

/**
 * The statements of a first deployment, in the order to run them. Pure: the same input gives the same text.
 * @throws Error where a name cannot be quoted
 */
export function createStatements(target: CatalogTarget, tables: readonly Table[], options: DeployOptions = {}): Statement[] {
  return [
    ...(options.createCatalog === true ? [createCatalog(target)] : []),
    ...schemasOf(target).map((schema) => createSchema(target, schema)),
    createVolume(target),
    ...deployedTables(tables).flatMap((table) => createTable(target, table)),
    ...(options.grants === undefined ? [] : grantStatements(target, wantedGrants(target, options.grants))),
  ];
}
