import type { QueryColumn } from "../lake.ts";
import type { ConnectionOptions } from "./connection-options.ts";
import { DriverConnection, type Chunks } from "./driver-connection.ts";
import { retried, type Repeat, type RetryRules } from "./retry.ts";
import { scrubber } from "./scrub.ts";
import { quoteText } from "./ddl/index.ts";

/** A value that is bound, never written into the statement. Dates are bound as TIMESTAMP. */
export type Value = string | number | bigint | boolean | Date | null;
/** Values by name for `:name`, or in order for `?`. */
export type Parameters = Readonly<Record<string, Value>> | readonly Value[];
/** A result row: column → value as the driver gives it. */
export type Row = Readonly<Record<string, unknown>>;

export interface StatementOptions {
  /** For people, in errors: `merge into gold.account_change`. Default: the statement's first words. */
  readonly what?: string;
  /** Whether it may be sent again when the connection was lost. Default: `always` for {@link Session.query}, `never` for {@link Session.execute}. */
  readonly repeat?: Repeat;
}

/** A file in a volume. */
export interface VolumeFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** A connection to a SQL warehouse. Every error is a DatabricksError without secrets. Statements may run side by side. */
export interface Session {
  /** Host and HTTP path, for messages. */
  readonly location: string;
  /** Streams a statement's rows, chunk by chunk. */
  query(sql: string, parameters?: Parameters, options?: StatementOptions): AsyncIterable<Row>;
  /** The same with the result's columns, which are known before its first row. */
  stream(sql: string, parameters?: Parameters, options?: StatementOptions): Promise<{ readonly columns: readonly QueryColumn[]; readonly rows: AsyncIterable<Row> }>;
  /** Runs a statement and gives its rows, which must be few. */
  execute(sql: string, parameters?: Parameters, options?: StatementOptions): Promise<readonly Row[]>;
  /** Puts a local file into a volume, over what is there. */
  put(localFile: string, volumePath: string): Promise<void>;
  /** Removes a file from a volume; none there is fine. */
  remove(volumePath: string): Promise<void>;
  /** The files of a volume's folder. */
  list(volumeFolder: string): Promise<readonly VolumeFile[]>;
  close(): Promise<void>;
}

/** Some seconds: a workspace where nothing listens has a wrong address, or the network is away. A warehouse that starts answers. */
const FIRST_TRIES = 4;

/**
 * Loads the driver, connects and opens a session. Times are in UTC. `stop` ends the tries of connecting, and nothing later.
 * @throws DatabricksError
 */
export async function connect(options: ConnectionOptions, stop?: AbortSignal): Promise<Session> {
  const rules = { ...options.retry, scrub: scrubber(options) };
  const connection = await DriverConnection.load(options);
  const session = new DriverSession(connection, rules, `${options.host}${options.path}`);
  try {
    await retried({ what: `connecting to ${options.host}`, repeat: "always" }, { ...rules, unreachedTries: FIRST_TRIES, ...(stop === undefined ? {} : { stop }) }, () => connection.run("SELECT 1 AS one"));
  } catch (error) {
    await session.close();
    throw error;
  }
  return session;
}

class DriverSession implements Session {
  readonly location: string;
  readonly #connection: DriverConnection;
  readonly #rules: RetryRules;

  constructor(connection: DriverConnection, rules: RetryRules, location: string) {
    this.#connection = connection;
    this.#rules = rules;
    this.location = location;
  }

  async *query(sql: string, parameters?: Parameters, options: StatementOptions = {}): AsyncGenerator<Row> {
    yield* (await this.stream(sql, parameters, options)).rows;
  }

  async stream(sql: string, parameters?: Parameters, options: StatementOptions = {}): Promise<{ columns: readonly QueryColumn[]; rows: AsyncIterable<Row> }> {
    const attempted = { what: options.what ?? firstWords(sql), repeat: options.repeat ?? "always" };
    // Once rows have been given out a second try would give them again, so only the first chunk is tried for.
    const chunks = await retried(attempted, this.#rules, () => this.#connection.start(sql, parameters));
    return chunks === undefined ? { columns: [], rows: noRows() } : { columns: chunks.columns, rows: this.#rowsOf(chunks, attempted.what) };
  }

  async *#rowsOf(chunks: Chunks, what: string): AsyncGenerator<Row> {
    const once = { ...this.#rules, attempts: 1 };
    try {
      for (let rows = chunks.first; rows.length > 0; rows = (await retried({ what: `${what}, its rows`, repeat: "never" }, once, chunks.next)) ?? []) yield* rows;
    } finally {
      await chunks.close();
    }
  }

  async execute(sql: string, parameters?: Parameters, options: StatementOptions = {}): Promise<readonly Row[]> {
    const attempted = { what: options.what ?? firstWords(sql), repeat: options.repeat ?? "never" };
    return (await retried(attempted, this.#rules, () => this.#connection.run(sql, parameters))) ?? [];
  }

  async put(localFile: string, volumePath: string): Promise<void> {
    const sql = `PUT ${quoteText(localFile)} INTO ${quoteText(volumePath)} OVERWRITE`;
    await retried({ what: `uploading to ${volumePath}`, repeat: "always" }, this.#rules, () => this.#connection.run(sql, undefined, localFile));
  }

  async remove(volumePath: string): Promise<void> {
    await retried({ what: `removing ${volumePath}`, repeat: "always" }, this.#rules, () => this.#connection.run(`REMOVE ${quoteText(volumePath)}`, undefined, "."));
  }

  async list(volumeFolder: string): Promise<readonly VolumeFile[]> {
    const rows = await this.execute(`LIST ${quoteText(volumeFolder)}`, undefined, { what: `listing ${volumeFolder}`, repeat: "always" });
    return rows.map((row) => ({ path: String(row["path"]), name: String(row["name"]), bytes: Number(row["size"]), modifiedAt: Number(row["modification_time"]) }));
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}

async function* noRows(): AsyncGenerator<Row> {}

function firstWords(sql: string): string {
  return sql.replace(/\s+/g, " ").trim().slice(0, 80);
}
