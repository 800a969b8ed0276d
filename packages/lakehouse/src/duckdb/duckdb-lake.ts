import { LakeError } from "../lake-errors.ts";
import type { Batch, CommitResult, ExportOptions, ExportResult, FileContent, Lake, LakeRow, OutdatedRow, QueryResult, Replacement, ReplaceResult, TableName } from "../lake.ts";
import type { Table } from "../table-model.ts";
import type { Hold } from "./attach.ts";
import { isMemoryError, toLakeError, toQueryError } from "./engine-errors.ts";
import { exportNdjson, exportParquet } from "./export-tables.ts";
import { knownFiles, sourceNamesFor, type LedgerReader } from "./ledger.ts";
import { queryLake } from "./query-lake.ts";
import { outdatedRows, readRows, type ColumnChoice } from "./read-rows.ts";
import { replaceRows } from "./replace-rows.ts";
import type { Session } from "./session.ts";
import { timestampLiteral } from "./sql-text.ts";
import { checkStaged } from "./staged-scan.ts";
import { stagedToTables } from "./staged-to-tables.ts";
import { lakeTables, type LakeTable } from "./tables-of-lake.ts";
import { valueReader } from "./value-to-json.ts";

/** The lake in one DuckDB file. */
export class DuckDbLake implements Lake {
  readonly location: string;
  readonly #session: Session;
  readonly #hold: Hold;
  readonly #tables: readonly LakeTable[];
  readonly #mappingVersion: string;
  readonly #readOnly: boolean;
  /** Reads what is committed, whatever the working connection has at hand. */
  readonly #ledger: LedgerReader;

  private constructor(session: Session, hold: Hold, tables: readonly LakeTable[], options: { file: string; mappingVersion: string; readOnly?: boolean }) {
    this.location = options.file;
    this.#session = session;
    this.#hold = hold;
    this.#tables = tables;
    this.#mappingVersion = options.mappingVersion;
    this.#readOnly = options.readOnly ?? false;
    this.#ledger = { rows: (sql) => session.rowsBeside(sql) };
  }

  /** For a session that has the lake's file attached and checked. */
  static async over(session: Session, hold: Hold, options: { file: string; tables: readonly Table[]; mappingVersion: string; readOnly?: boolean }): Promise<DuckDbLake> {
    return new DuckDbLake(session, hold, await lakeTables(session, options.tables), options);
  }

  async knownFiles(sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    return await this.#asLakeErrors(knownFiles(this.#ledger, sha256s));
  }

  async sourceNameFor(sha256: string, path: string): Promise<string> {
    const [name = path] = await this.sourceNamesFor([{ sha256, path }]);
    return name;
  }

  async sourceNamesFor(files: readonly FileContent[]): Promise<readonly string[]> {
    return await this.#asLakeErrors(sourceNamesFor(this.#ledger, files));
  }

  async commit(batch: Batch): Promise<CommitResult> {
    const target = { session: this.#session, tables: this.#tables, mappingVersion: this.#mappingVersion };
    return await this.#write(batch, () => stagedToTables({ ...target, at: timestampLiteral(new Date().toISOString()) }, batch));
  }

  outdated(mappingVersion: string): AsyncIterable<OutdatedRow> {
    return outdatedRows(this.#session, this.#tables, mappingVersion);
  }

  async replace(replacement: Replacement): Promise<ReplaceResult> {
    return await this.#write(replacement, () => replaceRows(this.#session, this.#tables, replacement));
  }

  readRows(table: TableName, options: ColumnChoice = {}): AsyncIterable<LakeRow> {
    return readRows(this.#session, this.#table(table), options);
  }

  async exportParquet(directory: string, options: ExportOptions = {}): Promise<ExportResult> {
    return await this.#asLakeErrors(exportParquet(this.#session, this.#chosen(options), directory, options));
  }

  async exportNdjson(directory: string, options: ExportOptions = {}): Promise<ExportResult> {
    return await this.#asLakeErrors(exportNdjson(this.#session, this.#chosen(options), directory, options));
  }

  async query(sql: string): Promise<QueryResult> {
    const { columns, rows } = await this.#asLakeErrors(queryLake(this.#session, sql, valueReader), toQueryError);
    return { columns, rows: withErrors(rows, (error) => toQueryError(error, this.location)) };
  }

  async close(): Promise<void> {
    await this.#session.alone(() => {
      this.#session.close();
      this.#hold.release();
      return Promise.resolve();
    });
  }

  async #write<T>(staged: Replacement, work: () => Promise<T>): Promise<T> {
    if (this.#readOnly) throw new LakeError(`The lake ${this.location} is opened for reading only.`);
    await checkStaged([...Object.values(staged.rows).flat(), ...staged.quarantine]);
    return await this.#asLakeErrors(this.#inEnoughMemory(() => this.#session.transaction(work)));
  }

  // A transaction that did not fit was undone wholly, so it can be done again.
  async #inEnoughMemory<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isMemoryError(error) || !(await this.#session.alone(() => this.#session.growMemory()))) throw error;
      }
    }
  }

  async #asLakeErrors<T>(work: Promise<T>, toError = toLakeError): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw toError(error, this.location);
    }
  }

  #table(name: TableName): LakeTable {
    const table = this.#tables.find((each) => each.name === name);
    if (table === undefined) throw new LakeError(`The lake has no table ${name}; it has ${this.#tables.map((each) => each.name).join(", ")}.`);
    return table;
  }

  #chosen(options: ExportOptions): readonly LakeTable[] {
    return options.tables ? [...new Set(options.tables)].map((name) => this.#table(name)) : this.#tables;
  }
}

async function* withErrors<T>(rows: AsyncIterable<T>, toError: (error: unknown) => unknown): AsyncGenerator<T> {
  try {
    for await (const row of rows) yield row;
  } catch (error) {
    throw toError(error);
  }
}
