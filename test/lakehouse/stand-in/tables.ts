import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { identifier } from "./duckdb-text.ts";
import { sparkToDuckDb } from "./spark-to-duckdb.ts";
import { typeOfRows } from "./table-types.ts";

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
  /** What is being committed to each table. */
  readonly #commits = new Map<string, Promise<void>>();
  /** Quoted name as it was told → what typeof says of its rows. */
  readonly #types = new Map<string, string>();
  /** What information_schema tells of tables that pipelines own: schema, name and type. */
  readonly ofPipelines: [schema: string, table: string, type: "STREAMING_TABLE" | "MATERIALIZED_VIEW"][] = [];

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
    const told = this.#told(statement);
    if (told !== undefined) return told;
    const { sql, writes } = sparkToDuckDb(statement);
    const created = /^CREATE TABLE IF NOT EXISTS (\S+) /u.exec(statement)?.[1];
    if (created !== undefined && !this.#types.has(created)) this.#types.set(created, typeOfRows(statement));
    if (sql === undefined) return { columns: [], rows: [] };
    if (writes === undefined) return await this.query(sql);
    const version = this.#versions.get(writes) ?? 0;
    return await this.#with(async (connection) => {
      await connection.run("BEGIN TRANSACTION");
      try {
        const changed = (await connection.run(sql)).rowsChanged;
        await this.#commit(connection, writes, version);
        return { columns: [{ name: "num_affected_rows", type: "BIGINT" }], rows: [[changed]] };
      } catch (error) {
        await connection.run("ROLLBACK").catch(() => undefined);
        throw worded(error);
      }
    });
  }

  /** One writer of a table after the other: who begins while another commits may not see what that one wrote, and is refused. */
  async #commit(connection: DuckDBConnection, table: string, version: number): Promise<void> {
    const commit = (this.#commits.get(table) ?? Promise.resolve()).then(async () => {
      if ((this.#versions.get(table) ?? 0) !== version) throw new Error(CONCURRENT_APPEND);
      await connection.run("COMMIT");
      this.#versions.set(table, version + 1);
    });
    this.#commits.set(table, commit.catch(() => undefined));
    await commit;
  }

  /** What a server knows of its tables, without looking into them. */
  #told(statement: string): Result | undefined {
    if (statement.includes(".information_schema.tables WHERE table_type IN ")) return texts(["table_schema", "table_name", "table_type"], this.ofPipelines);
    const types = [...statement.matchAll(/SELECT '([^']*)' AS name, typeof\(first\(struct\(t\.\*\)\)\) AS type FROM (\S+) t WHERE false/gu)];
    return types.length === 0 ? undefined : texts(["name", "type"], types.map(([, name = "", table = ""]) => [name, this.#typeOf(table)]));
  }

  #typeOf(table: string): string {
    const type = this.#types.get(table);
    if (type === undefined) throw new Error(`[TABLE_OR_VIEW_NOT_FOUND] The table or view ${table} cannot be found. SQLSTATE: 42P01`);
    return type;
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

function texts(names: readonly string[], rows: readonly (readonly string[])[]): Result {
  return { columns: names.map((name) => ({ name, type: "VARCHAR" })), rows };
}

function worded(error: unknown): unknown {
  return error instanceof Error && /Conflict on/i.test(error.message) ? new Error("[DELTA_CONCURRENT_DELETE_READ] ConcurrentDeleteReadException: This transaction attempted to read one or more files that were deleted by a concurrent update. Please try the operation again.", { cause: error }) : error;
}
