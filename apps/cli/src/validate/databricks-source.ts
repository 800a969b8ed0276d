import type { LakeRow } from "@trailhouse/lakehouse";
import { TABLES, catalogRows, deployedTables, DatabricksError } from "@trailhouse/lakehouse/databricks";
import { UsageError } from "../errors.ts";
import { withCatalog } from "../push/open-catalog.ts";
import type { CatalogSources } from "../push/open-catalog.ts";
import type { EventSource } from "./check-source.ts";
import { rowItems } from "./lake-source.ts";

/** Which rows of a deployed gold table are checked. */
export interface DatabricksRows {
  /** `gold.account_change`. */
  readonly table: string;
  /** The user's own condition in SQL. */
  readonly where?: string;
  readonly sample?: { readonly size: number; readonly seed: number };
  readonly sources: CatalogSources;
}

/**
 * Hands a deployed table's rows, as the OCSF events that they stand for, to `use`. Gives how many there were to draw from
 * where a sample was drawn. @throws UsageError for a table or a condition, LakeError
 */
export async function withDatabricksRows({ table, where, sample, sources }: DatabricksRows, use: (source: EventSource) => Promise<void>): Promise<number | undefined> {
  const model = TABLES.filter(({ layer, name }) => layer === "gold" && `gold.${name}` === table);
  if (model.length === 0) throw new UsageError(`Expected a gold table with --databricks, found ${table}. The tables are: ${TABLES.filter(({ layer }) => layer === "gold").map(({ name }) => `gold.${name}`).join(", ")}.`);
  const deployed = deployedTables(model).filter(({ layer }) => layer === "gold");
  return await withCatalog(sources, deployed, async ({ session, target }) => {
    try {
      const choice = { ...(where === undefined ? {} : { where }), ...(sample === undefined ? {} : { sample }) };
      const { rows, of } = await catalogRows(session, target, model, table, choice);
      await use(new DatabricksTableSource(table, rows));
      return of;
    } catch (error) {
      throw conditionFault(error, where);
    }
  });
}

/** What the server does not understand is the condition, since all else is ours. */
function conditionFault(error: unknown, where: string | undefined): unknown {
  if (!(error instanceof DatabricksError) || error.kind !== "refused" || where === undefined) return error;
  return new UsageError(`Expected a condition in Databricks SQL with --where, found ${JSON.stringify(where)}: ${error.message}`);
}

/** The rows of a deployed gold table; a row's position is its row key. */
class DatabricksTableSource implements EventSource {
  readonly name: string;
  readonly unit = "key";
  readonly #rows: AsyncIterable<LakeRow>;

  constructor(name: string, rows: AsyncIterable<LakeRow>) {
    this.name = name;
    this.#rows = rows;
  }

  items(): ReturnType<EventSource["items"]> {
    return rowItems(this.#rows);
  }
}
