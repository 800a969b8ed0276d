import type { Lake } from "../lake.ts";
import type { Table } from "../table-model.ts";
import { DatabricksLake, type StagingOptions } from "./databricks-lake.ts";
import type { CatalogTarget } from "./ddl/index.ts";
import { lakePlace } from "./lake-place.ts";
import { DatabricksError } from "./databricks-error.ts";
import type { Session } from "./session.ts";
import { removeLeftovers } from "./staged-files.ts";

export interface DatabricksLakeOptions extends StagingOptions {
  readonly tables: readonly Table[];
  /** Goes into the ledger. */
  readonly mappingVersion: string;
}

/**
 * Opens the lake in deployed tables, and removes the staged files of pushes that were cut off. The lake owns the session
 * and closes it.
 * @throws DatabricksError where the tables are not deployed or cannot be read
 */
export async function openDatabricksLake(session: Session, target: CatalogTarget, options: DatabricksLakeOptions): Promise<Lake> {
  const place = lakePlace(session, target, options);
  try {
    await session.execute(`SELECT (SELECT count(*) FROM ${place.files} WHERE false) AS files, (SELECT count(*) FROM ${place.claims} WHERE false) AS claims`, undefined, { what: "opening the lake", repeat: "always" });
    await removeLeftovers(place);
  } catch (error) {
    throw deployed(error, target);
  }
  return new DatabricksLake(`${session.location} ${target.catalog}`, place, options);
}

function deployed(error: unknown, target: CatalogTarget): unknown {
  if (!(error instanceof DatabricksError) || !/NOT_FOUND/.test(error.errorClass ?? "")) return error;
  return new DatabricksError(`${error.message} Expected the tables of Trailhouse in the catalog ${target.catalog}: create them with trailhouse deploy apply.`, { kind: error.kind, message: error.message, ...(error.errorClass === undefined ? {} : { errorClass: error.errorClass }) });
}
