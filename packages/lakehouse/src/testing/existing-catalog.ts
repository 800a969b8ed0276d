import type { Column, ColumnType } from "../table-model.ts";
import type { ExistingCatalog, ExistingColumn, ExistingTable, ExistingType } from "../databricks/catalog/index.ts";
import type { CatalogRow, Queries } from "../databricks/catalog/index.ts";
import { columnType, schemaOf } from "../databricks/ddl/index.ts";
import type { CatalogTarget, DeployedTable } from "../databricks/ddl/index.ts";

/** A model's column as a catalog tells it that has just made it. */
export function asExistingColumn(column: Column): ExistingColumn {
  return { name: column.name, type: asExistingType(column.type), nullable: !column.required, comment: column.caption ?? "" };
}

export function asExistingType(type: ColumnType): ExistingType {
  if (type.kind === "array") return { kind: "array", element: asExistingType(type.element) };
  if (type.kind === "struct") return { kind: "struct", fields: type.fields.map(asExistingColumn) };
  return { kind: "scalar", name: columnType(type) };
}

/** A table as it is when it has just been made. */
export function asExisting(target: CatalogTarget, table: DeployedTable): ExistingTable {
  return {
    schema: schemaOf(target, table.layer),
    name: table.name,
    comment: table.comment,
    columns: table.columns.map(asExistingColumn),
    clusterBy: table.clusterBy.map((path) => path.join(".")),
    properties: { ...table.properties, "delta.minReaderVersion": "3" },
    hasPrimaryKey: table.primaryKey !== undefined,
    tags: table.tags,
  };
}

/** A catalog in which everything has just been made. */
export function asExistingCatalog(target: CatalogTarget, tables: readonly DeployedTable[]): ExistingCatalog {
  const schemas = [target.silverSchema, target.goldSchema, target.controlSchema].map((name) => ({
    name,
    created: true,
    tables: tables.filter((table) => schemaOf(target, table.layer) === name).map((table) => table.name),
  }));
  return { engine: "databricks", exists: true, schemas, tables: tables.map((table) => asExisting(target, table)), volume: { created: true }, grants: [] };
}

/** A session that answers each statement as told; a text is thrown as an error. It keeps what it was asked. */
export class ToldSession implements Queries {
  readonly asked: string[] = [];
  readonly #answers: Readonly<Record<string, readonly CatalogRow[] | string>>;

  constructor(answers: Readonly<Record<string, readonly CatalogRow[] | string>>) {
    this.#answers = answers;
  }

  async *query(sql: string): AsyncGenerator<CatalogRow> {
    this.asked.push(sql);
    const answer = this.#answers[sql];
    if (answer === undefined) throw new Error(`no answer was told for ${sql}`);
    if (typeof answer === "string") throw new Error(answer);
    yield* await Promise.resolve(answer);
  }
}
