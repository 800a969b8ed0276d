import { LakeError } from "../lake-errors.ts";
import type { Batch, CommitResult, ExportOptions, ExportResult, Lake, LakeRow, OutdatedRow, QueryResult, Replacement, ReplaceResult, TableName } from "../lake.ts";
import type { Table } from "../table-model.ts";
import type { Hold } from "./attach.ts";
import { exportNdjson, exportParquet } from "./export-tables.ts";
import { knownFiles, sourceNameFor } from "./ledger.ts";
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

  private constructor(session: Session, hold: Hold, tables: readonly LakeTable[], options: { file: string; mappingVersion: string; readOnly?: boolean }) {
    this.location = options.file;
    this.#session = session;
    this.#hold = hold;
    this.#tables = tables;
    this.#mappingVersion = options.mappingVersion;
    this.#readOnly = options.readOnly ?? false;
  }

  /** For a session that has the lake's file attached and checked. */
  static async over(session: Session, hold: Hold, options: { file: string; tables: readonly Table[]; mappingVersion: string; readOnly?: boolean }): Promise<DuckDbLake> {
    return new DuckDbLake(session, hold, await lakeTables(session, options.tables), options);
  }

  async knownFiles(sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    return await this.#session.alone(() => knownFiles(this.#session, sha256s));
  }

  async sourceNameFor(sha256: string, path: string): Promise<string> {
    return await this.#session.alone(() => sourceNameFor(this.#session, sha256, path));
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
    return await exportParquet(this.#session, this.#chosen(options), directory, options);
  }

  async exportNdjson(directory: string, options: ExportOptions = {}): Promise<ExportResult> {
    return await exportNdjson(this.#session, this.#chosen(options), directory, options);
  }

  async query(sql: string): Promise<QueryResult> {
    return await queryLake(this.#session, sql, valueReader);
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
    try {
      return await this.#session.transaction(work);
    } catch (error) {
      throw isMemoryError(error) ? new LakeError(`The rows do not fit into the memory that ${this.location} was opened with. Nothing was written. Open it with a larger memoryLimit: it must hold 12,288 rows of a table.`, { cause: error }) : error;
    }
  }

  #table(name: TableName): LakeTable {
    const table = this.#tables.find((each) => each.name === name);
    if (table === undefined) throw new LakeError(`The lake has no table ${name}; it has ${this.#tables.map((each) => each.name).join(", ")}.`);
    return table;
  }

  #chosen(options: ExportOptions): readonly LakeTable[] {
    return options.tables ? options.tables.map((name) => this.#table(name)) : this.#tables;
  }
}

function isMemoryError(error: unknown): boolean {
  return error instanceof Error && /Out of Memory Error|failed to (pin|allocate) block|could not allocate block/i.test(error.message);
}
