import { DuckDBInstance, type DuckDBConnection, type DuckDBResult } from "@duckdb/node-api";
import { keepLeadingMarks } from "./driver-text.ts";
import { engineMemory, queryMemory, type EngineMemory } from "./engine-memory.ts";
import { ENGINE_SETTINGS } from "./engine-settings.ts";
import { valueReader } from "./value-to-json.ts";

/** The name that the lake's file has inside the engine. */
export const CATALOG = "lake";

/** Where tables without a schema are looked for, and what SHOW TABLES lists; `main` may hold what others put there. */
const SEARCH_PATH = `'${["main", "gold", "silver", "trailhouse"].map((schema) => `${CATALOG}.${schema}`).join(",")}'`;

export interface EngineOptions {
  /**
   * DuckDB's memory_limit, e.g. `2GB`. It must hold 12,288 rows (a row group) of one table; other things go to temporary
   * files where they do not fit. Default: {@link engineMemory}, which grows for a batch that does not fit.
   */
  readonly memoryLimit?: string;
  /** Default: all cores for a lake that is only read, else {@link writingThreads}. */
  readonly threads?: number;
  /** Where temporary files go: a folder that no other engine uses. Default: one beside the lake, `<lake>.tmp-…`. */
  readonly temporaryDirectory?: string;
}

/** A row of a small result: scalars only. */
export type ScalarRow = Readonly<Record<string, string | number | boolean | null>>;

/** One engine with one working connection, whose uses wait for one another, and further ones for streams. */
export class Session {
  readonly #instance: DuckDBInstance;
  readonly #main: DuckDBConnection;
  readonly #streams = new Set<DuckDBConnection>();
  #memory: EngineMemory | undefined;
  #beside: Promise<DuckDBConnection> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #open = true;

  private constructor(instance: DuckDBInstance, main: DuckDBConnection, memory: EngineMemory | undefined) {
    this.#instance = instance;
    this.#main = main;
    this.#memory = memory;
  }

  static async start(options: EngineOptions & { readonly temporaryDirectory: string; readonly sealed?: boolean }): Promise<Session> {
    keepLeadingMarks();
    const memory = options.sealed === true ? queryMemory() : engineMemory();
    const instance = await DuckDBInstance.create(":memory:", {
      temp_directory: options.temporaryDirectory,
      memory_limit: options.memoryLimit ?? `${memory.first}MB`,
      autoinstall_known_extensions: "false",
      ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    });
    const session = new Session(instance, await instance.connect(), options.memoryLimit === undefined ? memory : undefined);
    await session.run(...ENGINE_SETTINGS);
    return session;
  }

  /** Runs statements one after the other and forgets their results. */
  async run(...statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.#main.run(statement);
  }

  /** All rows of a small result. */
  async rows(sql: string): Promise<ScalarRow[]> {
    const result = await this.#main.run(sql);
    return [...rowsOf(await result.getRows(), result)];
  }

  /** The same on a connection of its own, which does not wait for the working one and sees what is committed. */
  async rowsBeside(sql: string): Promise<ScalarRow[]> {
    const connection = await (this.#beside ??= this.#connect());
    const result = await connection.run(sql);
    return [...rowsOf(await result.getRows(), result)];
  }

  async #connect(): Promise<DuckDBConnection> {
    const connection = await this.#instance.connect();
    this.#streams.add(connection);
    await connection.run(`SET search_path = ${SEARCH_PATH}`);
    return connection;
  }

  /** The column types of a query, without running it over rows. */
  async typesOf(sql: string): Promise<Map<string, ReturnType<DuckDBResult["columnType"]>>> {
    const result = await this.#main.run(sql);
    return new Map(result.columnNames().map((name, index) => [name, result.columnType(index)]));
  }

  /** Waits for earlier uses of the working connection, then works alone. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#turn;
    const own = (async () => {
      await before.catch(() => undefined);
      return await work();
    })();
    this.#turn = own.catch(() => undefined);
    return await own;
  }

  /**
   * Runs work in one transaction: committed if it returns, rolled back if it throws. Joins run as they are written, the
   * small side right: the optimizer cannot know how many rows staged files have and might hold the wide side in memory.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    return await this.alone(async () => {
      await this.run("SET disabled_optimizers = 'join_order,build_side_probe_side'", "BEGIN TRANSACTION");
      try {
        const result = await work();
        await this.run("COMMIT");
        return result;
      } catch (error) {
        // A failed COMMIT has already ended the transaction; the first error is the one to tell.
        await this.run("ROLLBACK").catch(() => undefined);
        throw error;
      } finally {
        await this.run("RESET disabled_optimizers");
      }
    });
  }

  /** Ends the working connection's statement, if one runs, with an error. */
  interrupt(): void {
    this.#main.interrupt();
  }

  /** Doubles the engine's memory; false where it has all that it may have. */
  async growMemory(): Promise<boolean> {
    if (this.#memory === undefined || this.#memory.first >= this.#memory.most) return false;
    this.#memory = { ...this.#memory, first: Math.min(this.#memory.most, this.#memory.first * 2) };
    await this.run(`SET memory_limit = '${this.#memory.first}MB'`);
    return true;
  }

  /** From here on no file but the attached one is read or written (COPY, ATTACH, read_csv …), and no setting changed. */
  async seal(): Promise<void> {
    await this.run("SET enable_external_access = false", "SET lock_configuration = true");
  }

  /** A result that is read from the engine as it goes; `close` ends it early or late. */
  async stream(sql: string): Promise<{ result: DuckDBResult; close: () => void }> {
    const connection = await this.#connect();
    const close = () => {
      if (this.#streams.delete(connection)) connection.closeSync();
    };
    try {
      return { result: await connection.stream(sql), close };
    } catch (error) {
      close();
      throw error;
    }
  }

  /** Ends the engine and everything that still streams from it. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    for (const connection of this.#streams) connection.closeSync();
    this.#streams.clear();
    this.#main.closeSync();
    this.#instance.closeSync();
  }
}

function* rowsOf(rows: readonly (readonly unknown[])[], result: DuckDBResult): Generator<ScalarRow> {
  const names = result.columnNames();
  const readers = result.columnTypes().map(valueReader);
  for (const row of rows) yield Object.fromEntries(names.map((name, index) => [name, readers[index]?.(row[index]) ?? null])) as ScalarRow;
}
