import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { identifier } from "./duckdb-text.ts";
import { sparkToDuckDb } from "./spark-to-duckdb.ts";

/** Columns by name and DuckDB's type, and the rows in their order. */
export interface Result {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

/** As Delta words it (Databricks documentation: error conditions, DELTA_CONCURRENT_APPEND). */
export const CONCURRENT_APPEND = "[DELTA_CONCURRENT_APPEND] ConcurrentAppendException: Files were added to the root of the table by a concurrent update. Please try the operation again.";

/**
 * The tables, in memory. Each statement reads one snapshot and is one transaction; a writer whose table another has
 * changed since it began is refused, as Delta refuses it at the isolation level Serializable. What it has read in other
 * tables may have changed: Delta does not look there either.
 */
export class Tables {
  readonly #instance: DuckDBInstance;
  readonly #versions = new Map<string, number>();

  private constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  static async open(catalog: string): Promise<Tables> {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
    const tables = new Tables(instance);
    await tables.#with((connection) => connection.run(`ATTACH ':memory:' AS ${identifier(catalog)}`));
    return tables;
  }

  /** Runs a statement of Spark SQL. @throws Error as the server would word it. */
  async execute(statement: string): Promise<Result> {
    const { sql, writes } = sparkToDuckDb(statement);
    if (sql === undefined) return { columns: [], rows: [] };
    if (writes === undefined) return await this.query(sql);
    const version = this.#versions.get(writes) ?? 0;
    return await this.#with(async (connection) => {
      await connection.run("BEGIN TRANSACTION");
      try {
        const changed = (await connection.run(sql)).rowsChanged;
        if ((this.#versions.get(writes) ?? 0) !== version) throw new Error(CONCURRENT_APPEND);
        this.#versions.set(writes, version + 1);
        await connection.run("COMMIT");
        return { columns: [{ name: "num_affected_rows", type: "BIGINT" }], rows: [[changed]] };
      } catch (error) {
        await connection.run("ROLLBACK").catch(() => undefined);
        throw worded(error);
      }
    });
  }

  /** Runs a query in DuckDB's own words. */
  async query(sql: string): Promise<Result> {
    return await this.#with(async (connection) => {
      const reader = await connection.runAndReadAll(sql);
      const types = reader.columnTypes();
      return { columns: reader.columnNames().map((name, index) => ({ name, type: String(types[index]) })), rows: reader.getRows() };
    });
  }

  close(): void {
    this.#instance.closeSync();
  }

  async #with<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.#instance.connect();
    try {
      await connection.run("SET TimeZone = 'UTC'");
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  }
}

function worded(error: unknown): unknown {
  return error instanceof Error && /Conflict on/i.test(error.message) ? new Error("[DELTA_CONCURRENT_DELETE_READ] ConcurrentDeleteReadException: This transaction attempted to read one or more files that were deleted by a concurrent update. Please try the operation again.", { cause: error }) : error;
}
