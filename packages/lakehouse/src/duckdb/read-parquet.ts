import { DuckDBInstance, DuckDBTypeId, type DuckDBConnection, type DuckDBType } from "@duckdb/node-api";
import { identifier, literal } from "./sql-text.ts";

/** What a value of a Parquet column is, once it is JSON: instants are `2023-03-17 16:31:50.5`, in UTC. */
export type ParquetType =
  | { readonly kind: "scalar" | "string" | "timestamp" | "json" }
  | { readonly kind: "array"; readonly element: ParquetType }
  | { readonly kind: "map"; readonly value: ParquetType }
  | { readonly kind: "struct"; readonly fields: readonly ParquetColumn[] };

/** A column, or a member of a nested object. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: ParquetType;
  /** True where the value comes from the path, `region=eu-west-1/`, and not from the file. */
  readonly partition?: true;
}

/** Reads Parquet files, one after the other; `close` when done. */
export class ParquetReader {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async start(): Promise<ParquetReader> {
    const instance = await DuckDBInstance.create(":memory:", { memory_limit: "1GB", autoinstall_known_extensions: "false" });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return new ParquetReader(instance, connection);
  }

  /** A file's columns, those of its Hive partitions last. @throws Error of DuckDB where it is no Parquet file */
  async columns(path: string): Promise<ParquetColumn[]> {
    const own = new Set(await this.#describe(path, false, ({ name }) => name));
    return await this.#describe(path, true, (column) => (own.has(column.name) ? column : { ...column, partition: true }));
  }

  /** The named columns of a file's rows as JSON objects, with null for NULL, some rows at a time in the file's order. */
  async *rows(path: string, columns: readonly string[]): AsyncGenerator<string[]> {
    const members = columns.map((name) => `${identifier(name)} := ${identifier(name)}`);
    const result = await this.#connection.stream(`SELECT to_json(struct_pack(${members.join(", ")}))::VARCHAR FROM ${source(path, true)}`);
    for await (const rows of result.yieldRows()) yield rows.map(([row]) => row as string);
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async #describe<T>(path: string, partitions: boolean, give: (column: ParquetColumn) => T): Promise<T[]> {
    const result = await this.#connection.run(`SELECT * FROM ${source(path, partitions)} LIMIT 0`);
    return result.columnNames().map((name, index) => give({ name, type: typeOf(result.columnType(index)) }));
  }
}

function source(path: string, partitions: boolean): string {
  return `read_parquet(${literal(path)}, hive_partitioning = ${partitions})`;
}

function typeOf(type: DuckDBType): ParquetType {
  switch (type.typeId) {
    case DuckDBTypeId.VARCHAR:
      return { kind: type.alias === "JSON" ? "json" : "string" };
    case DuckDBTypeId.STRUCT:
      return { kind: "struct", fields: type.entryNames.map((name, index) => ({ name, type: typeOf(type.entryTypes[index] ?? type) })) };
    case DuckDBTypeId.LIST:
    case DuckDBTypeId.ARRAY:
      return { kind: "array", element: typeOf(type.valueType) };
    case DuckDBTypeId.MAP:
      return { kind: "map", value: typeOf(type.valueType) };
    case DuckDBTypeId.TIMESTAMP:
    case DuckDBTypeId.TIMESTAMP_S:
    case DuckDBTypeId.TIMESTAMP_MS:
    case DuckDBTypeId.TIMESTAMP_NS:
    case DuckDBTypeId.TIMESTAMP_TZ:
      return { kind: "timestamp" };
    default:
      return { kind: "scalar" };
  }
}
