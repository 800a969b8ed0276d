import { LakeError } from "../lake-errors.ts";
import type { Batch, CommitResult, ExportResult, FileContent, Lake, LakeRow, OutdatedRow, QueryResult, Replacement, ReplaceResult, TableName } from "../lake.ts";
import { batchToTables } from "./batch-to-tables.ts";
import { sourceNames } from "./claims.ts";
import { tableNamed, type LakePlace } from "./lake-place.ts";
import { knownFiles } from "./ledger.ts";
import { queryLake } from "./query-lake.ts";
import { outdatedRows, readRows, type ColumnChoice } from "./read-rows.ts";
import { replaceRows } from "./replace-rows.ts";
import { startStaging, type StagingEngine } from "../duckdb/staging-engine.ts";

/** Settings of this machine's part of a push. */
export interface StagingOptions {
  /** Where Parquet files are made before they are uploaded. Default: the system's temporary directory. */
  readonly temporaryDirectory?: string;
  /** Memory of the engine that makes them, e.g. `2GB`. */
  readonly memoryLimit?: string;
}

/** The lake in Unity Catalog. A writing call is not one transaction: see {@link batchToTables} for what holds instead. */
export class DatabricksLake implements Lake {
  readonly location: string;
  readonly #place: LakePlace;
  readonly #options: StagingOptions;
  /** Writing calls wait for one another: they share the engine and would only conflict in Delta. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(location: string, place: LakePlace, options: StagingOptions) {
    this.location = location;
    this.#place = place;
    this.#options = options;
  }

  async knownFiles(sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    return await knownFiles(this.#place, sha256s);
  }

  async sourceNameFor(sha256: string, path: string): Promise<string> {
    return (await sourceNames(this.#place, [{ sha256, path }]))[0] ?? path;
  }

  async sourceNamesFor(files: readonly FileContent[]): Promise<readonly string[]> {
    return await sourceNames(this.#place, files);
  }

  async commit(batch: Batch): Promise<CommitResult> {
    return await this.#staged((staging) => batchToTables(this.#place, staging, batch));
  }

  outdated(mappingVersion: string): AsyncIterable<OutdatedRow> {
    return outdatedRows(this.#place, mappingVersion);
  }

  async replace(replacement: Replacement): Promise<ReplaceResult> {
    return await this.#staged((staging) => replaceRows(this.#place, staging, replacement));
  }

  readRows(table: TableName, options: ColumnChoice = {}): AsyncIterable<LakeRow> {
    return readRows(this.#place, tableNamed(this.#place, table), options);
  }

  exportParquet(): Promise<ExportResult> {
    return Promise.reject(notOffered("Parquet"));
  }

  exportNdjson(): Promise<ExportResult> {
    return Promise.reject(notOffered("NDJSON"));
  }

  async query(sql: string): Promise<QueryResult> {
    return await queryLake(this.#place.session, sql);
  }

  async close(): Promise<void> {
    await this.#turn.catch(() => undefined);
    await this.#place.session.close();
  }

  async #staged<T>(work: (staging: StagingEngine) => Promise<T>): Promise<T> {
    const before = this.#turn;
    const own = (async () => {
      await before.catch(() => undefined);
      const staging = await startStaging(this.#options);
      try {
        return await work(staging);
      } finally {
        await staging.close();
      }
    })();
    this.#turn = own.catch(() => undefined);
    return await own;
  }
}

function notOffered(format: string): LakeError {
  return new LakeError(`Export to ${format} is not offered by a lake on Databricks: its tables are Delta tables that other programs read as they are. Query them there, or keep a DuckDB lake beside it for exports.`);
}
