import { LakeError } from "../lake-errors.ts";
import type { TableName } from "../lake.ts";
import type { Table } from "../table-model.ts";
import type { CatalogTarget } from "./ddl/index.ts";
import { CLAIMS, LEDGER, QUARANTINE, quoteName, quotePath, tableName, volumeFolder } from "./ddl/index.ts";
import type { Session } from "./session.ts";

/** A silver or gold table as it stands in the catalog. */
export interface CatalogTable {
  /** `layer.name`. */
  readonly name: TableName;
  readonly layer: "silver" | "gold";
  /** Quoted three-part name. */
  readonly sql: string;
  /** The time column, quoted. */
  readonly time: string;
  readonly model: Table;
  /** The silver table whose keys a gold table has. */
  readonly pair: TableName;
}

/** An open lake's parts. */
export interface LakePlace {
  readonly session: Session;
  readonly tables: readonly CatalogTable[];
  readonly files: string;
  readonly quarantine: string;
  readonly claims: string;
  /** The volume's folder for staged files. */
  readonly volume: string;
  readonly mappingVersion: string;
  /** Hashes of the files that this process was the first to claim: no earlier push can have left rows of them. */
  readonly fresh: Set<string>;
}

export function lakePlace(session: Session, target: CatalogTarget, options: { readonly tables: readonly Table[]; readonly mappingVersion: string }): LakePlace {
  const control = (name: string) => tableName(target, { layer: "control", name });
  return {
    session,
    tables: options.tables.map((model) => catalogTable(target, model)),
    files: control(LEDGER.name),
    quarantine: control(QUARANTINE.name),
    claims: control(CLAIMS.name),
    volume: volumeFolder(target),
    mappingVersion: options.mappingVersion,
    fresh: new Set(),
  };
}

function catalogTable(target: CatalogTarget, model: Table): CatalogTable {
  const pair = `${model.layer === "silver" ? "gold" : "silver"}.${model.pair}`;
  return { name: `${model.layer}.${model.name}`, layer: model.layer, sql: tableName(target, model), time: quoteName(model.timeColumn), model, pair };
}

export function ofLayer(place: LakePlace, layer: "silver" | "gold"): CatalogTable[] {
  return place.tables.filter((table) => table.layer === layer);
}

/** @throws LakeError for a table that the lake does not have. */
export function tableNamed(place: LakePlace, name: TableName): CatalogTable {
  const table = place.tables.find((each) => each.name === name);
  if (table === undefined) throw new LakeError(`The lake has no table ${name}; it has ${place.tables.map((each) => each.name).join(", ")}.`);
  return table;
}

/** A staged file as a table. */
export function stagedTable(volumePath: string): string {
  return `parquet.${quotePath([volumePath])}`;
}

/** Many values go over as one bound text: `IN (…)` of it. */
export const VALUES = "IN (SELECT explode(from_json(:values, 'array<string>')))";

const PER_STATEMENT = 200;

export function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += PER_STATEMENT) yield items.slice(start, start + PER_STATEMENT);
}
