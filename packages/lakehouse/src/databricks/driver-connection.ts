import type * as Driver from "@databricks/sql";
import type { DBSQLClient, DBSQLParameter } from "@databricks/sql";
import type { QueryColumn } from "../lake.ts";
import type { ConnectionOptions } from "./connection-options.ts";
import { driverOptions } from "./driver-options.ts";
import { toFailure } from "./failure.ts";
import type { Parameters, Row, Value } from "./session.ts";

const ROWS_PER_CHUNK = 2000;
const STATEMENT_TIMEOUT_MS = 30 * 60_000;

type OpenedSession = Awaited<ReturnType<DBSQLClient["openSession"]>>;
type Operation = Awaited<ReturnType<OpenedSession["executeStatement"]>>;

/** A statement that has begun to give rows; no row left where a chunk is empty. */
export interface Chunks {
  readonly columns: readonly QueryColumn[];
  readonly first: readonly Row[];
  readonly next: () => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/** One session of the driver, opened when needed and again when the server has lost it. Throws the driver's own errors. */
export class DriverConnection {
  readonly #driver: typeof Driver;
  readonly #options: ConnectionOptions;
  #session: Promise<OpenedSession> | undefined;
  #client: DBSQLClient | undefined;

  private constructor(driver: typeof Driver, options: ConnectionOptions) {
    this.#driver = driver;
    this.#options = options;
  }

  /** Loads the driver, which takes longer than many a command: who does not connect does without. */
  static async load(options: ConnectionOptions): Promise<DriverConnection> {
    return new DriverConnection(await import("@databricks/sql"), options);
  }

  /** Runs a statement to its end. `localPath`: what a PUT or REMOVE may touch here. */
  async run(sql: string, parameters?: Parameters, localPath?: string): Promise<Row[]> {
    return await this.#timed(async (whenLate) => {
      const allowed = localPath === undefined ? undefined : [localPath];
      // The driver asks for permission just before it opens the file, which may be gone by the time the server answers.
      if (allowed !== undefined) whenLate(() => {
        allowed.length = 0;
        this.#session = undefined;
      });
      const operation = await this.#execute(sql, parameters, allowed);
      // A statement about a volume has been read to its end by the driver.
      if (allowed !== undefined) return [];
      whenLate(() => { cancel(operation); });
      const rows = await operation.fetchAll();
      await closed(operation);
      return rows as Row[];
    });
  }

  /** Runs a statement and reads its first rows. */
  async start(sql: string, parameters?: Parameters): Promise<Chunks> {
    const { operation, first, columns } = await this.#timed(async (whenLate) => {
      const started = await this.#execute(sql, parameters);
      whenLate(() => { cancel(started); });
      return { operation: started, first: await nextRows(started), columns: await columnsOf(this.#driver, started) };
    });
    const next = () => this.#timed(async (whenLate) => {
      whenLate(() => { cancel(operation); });
      return (await nextRows(operation)) as Row[];
    });
    return { columns, first: first as Row[], next, close: () => closed(operation) };
  }

  async close(): Promise<void> {
    const session = await this.#session?.catch(() => undefined);
    this.#session = undefined;
    await session?.close().catch(() => undefined);
    await this.#client?.close().catch(() => undefined);
    this.#client = undefined;
  }

  async #execute(sql: string, parameters?: Parameters, allowed?: string[]): Promise<Operation> {
    const session = await this.#opened();
    try {
      return await session.executeStatement(sql, { ...bound(this.#driver, parameters), ...(allowed === undefined ? {} : { stagingAllowedLocalPath: allowed }) });
    } catch (error) {
      if (toFailure(error).kind === "unreached") this.#session = undefined;
      throw error;
    }
  }

  #opened(): Promise<OpenedSession> {
    this.#session ??= this.#open().catch((error: unknown) => {
      this.#session = undefined;
      throw error;
    });
    return this.#session;
  }

  async #open(): Promise<OpenedSession> {
    this.#client ??= await connected(this.#driver, this.#options);
    const session = await this.#client.openSession();
    const operation = await session.executeStatement("SET TIME ZONE 'UTC'");
    await operation.finished();
    await closed(operation);
    return session;
  }

  /** Gives up when it takes too long, opening the session included; `whenLate` says what is then to be stopped. */
  async #timed<T>(work: (whenLate: (stop: () => void) => void) => Promise<T>): Promise<T> {
    const limit = this.#options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS;
    let timer: NodeJS.Timeout | undefined;
    // A session that does not open is not waited for again.
    let stop = () => { this.#session = undefined; };
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        stop();
        reject(Object.assign(new Error(`no answer within ${limit / 1000} s; it was cancelled`), { name: "StatementTimeout" }));
      }, limit);
    });
    try {
      return await Promise.race([work((instead) => { stop = instead; }), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function cancel(operation: Operation): void {
  void operation.cancel().catch(() => undefined);
}

async function connected({ DBSQLClient }: typeof Driver, options: ConnectionOptions): Promise<DBSQLClient> {
  // The driver's own logger prints.
  const client = new DBSQLClient({ logger: { log: () => undefined } });
  client.on("error", () => undefined);
  await client.connect(driverOptions(options));
  return client;
}

async function columnsOf({ thrift }: typeof Driver, operation: Operation): Promise<QueryColumn[]> {
  const columns = (await operation.getSchema())?.columns ?? [];
  const typeOf = (id: number | undefined) => (id === undefined ? "" : (thrift.TCLIService_types.TTypeId[id] ?? "").replace(/_TYPE$/, ""));
  return columns.map((column) => ({ name: column.columnName, type: typeOf(column.typeDesc.types[0]?.primitiveEntry?.type) }));
}

async function nextRows(operation: Operation): Promise<object[]> {
  for (;;) {
    const rows = await operation.fetchChunk({ maxRows: ROWS_PER_CHUNK });
    if (rows.length > 0 || !(await operation.hasMoreRows())) return rows;
  }
}

/** Closing tells the server to forget a statement that is done; that it does not hear it harms nothing. */
async function closed(operation: Operation): Promise<void> {
  await operation.close().catch(() => undefined);
}

function bound(driver: typeof Driver, parameters: Parameters | undefined): { namedParameters?: Record<string, DBSQLParameter>; ordinalParameters?: DBSQLParameter[] } {
  if (parameters === undefined) return {};
  if (isOrdinal(parameters)) return { ordinalParameters: parameters.map((value) => parameter(driver, value)) };
  return { namedParameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, parameter(driver, value)])) };
}

function isOrdinal(parameters: Parameters): parameters is readonly Value[] {
  return Array.isArray(parameters);
}

function parameter({ DBSQLParameter, DBSQLParameterType }: typeof Driver, value: Value): DBSQLParameter {
  return value instanceof Date ? new DBSQLParameter({ type: DBSQLParameterType.TIMESTAMP, value: value.toISOString() }) : new DBSQLParameter({ value });
}
