/**
 * What every lake can do, whatever the engine. duckdb/ implements it; another engine brings a folder with the same
 * set of files. A lake knows tables and files, never what an event means.
 */

/** A JSON object as a row is read or exported. */
export interface LakeRow {
  readonly [column: string]: LakeValue;
}
/** A JSON value inside a row. */
export type LakeValue = null | boolean | number | string | readonly LakeValue[] | LakeRow;

/** `layer.name`, e.g. `silver.aws_cloudtrail_account_change` or `gold.account_change`. */
export type TableName = string;

/** One NDJSON file that waits to be taken in, one row a line, made with {@link stagedLine}. */
export interface StagedFile {
  readonly path: string;
  /** Bytes of its longest line; more is harmless, less makes the reader refuse the line. */
  readonly maxLineBytes: number;
}

/** How often each reason (or name) occurred. */
export type Tally = Readonly<Record<string, number>>;

/** One whole input file and what its reader counted: `recordsRead = recordsSelected + Σ filtered + Σ rejected`. */
export interface BatchFile {
  /** SHA-256 of the file's bytes, in hex: what makes it the same file again. */
  readonly sha256: string;
  /** The path that people know it by. */
  readonly path: string;
  /** What its rows carry as `_source_file`: from {@link Lake.sourceNameFor}. */
  readonly sourceName: string;
  readonly bytes: number;
  readonly recordsRead: number;
  readonly recordsSelected: number;
  readonly filtered: Tally;
  readonly rejected: Tally;
  /** Selected events in no mapping table, by name, as counted while reading. */
  readonly fallback: Tally;
  /** Where the rows come from another lake, which holds none of its duplicates. */
  readonly taken?: TakenFile;
}

/** What another lake has found of a file whose rows it gives. */
export interface TakenFile {
  /** Selected records that are duplicates of rows there, and therefore not staged. */
  readonly duplicates: number;
  /** Mapping tables that made the rows. */
  readonly mappingVersion: string;
}

/** A file's content and the path that people know it by. */
export type FileContent = Pick<BatchFile, "sha256" | "path">;

/** Whole files for one transaction. */
export interface Batch {
  readonly files: readonly BatchFile[];
  /**
   * Staged rows of each table. A line holds `_row_key`, `_mapping_version`, `_source_file`, `_source_position` and the
   * row's columns; the lake adds `_ingested_at`. A key's gold row carries the same four as its silver row.
   */
  readonly rows: Readonly<Record<TableName, readonly StagedFile[]>>;
  /** Staged {@link QuarantineRow}s. */
  readonly quarantine: readonly StagedFile[];
  /** Takes out what the lake holds of these files first, in the same transaction. */
  readonly reingest?: boolean;
}

/** One line of a staged quarantine file. */
export interface QuarantineRow {
  readonly source_file: string;
  readonly source_position: number;
  /** `read`: the record could not be read. `gold`: its gold row did not validate; silver keeps the event. */
  readonly stage: "read" | "gold";
  readonly reason: string;
  readonly detail?: string;
  readonly text?: string;
  /** Required where stage is `gold`. */
  readonly row_key?: string;
  readonly findings?: readonly unknown[];
}

/** What one file brought: `recordsSelected = new + duplicate`, `new = silver rows = gold + invalid`. */
export interface FileResult {
  readonly sha256: string;
  readonly path: string;
  readonly sourceName: string;
  readonly new: number;
  readonly duplicate: number;
  readonly gold: number;
  readonly invalid: number;
  /** Rows added to each table, tables without any left out. */
  readonly tables: Readonly<Record<TableName, number>>;
}

export interface CommitResult {
  readonly files: readonly FileResult[];
  /** Rows added to each table of the lake, 0 included. */
  readonly tables: Readonly<Record<TableName, number>>;
  /** Rows added to quarantine. */
  readonly quarantined: number;
  /** Reingest: silver rows taken out. */
  readonly removed: number;
  /**
   * Reingest: row keys that stood in the lake before and no longer do, since today's reading of the file does not
   * give them. Another file may have held the same event as a duplicate: reingest the whole set if this is not 0.
   */
  readonly vanished: number;
}

/** Rows that were made again from their records; each key must already be in the lake. */
export interface Replacement {
  /** As {@link Batch.rows}; `_source_file` and `_source_position` of a line are ignored, the lake's are kept. */
  readonly rows: Readonly<Record<TableName, readonly StagedFile[]>>;
  /** Staged {@link QuarantineRow}s of stage `gold` for the keys that have no valid gold row. */
  readonly quarantine: readonly StagedFile[];
}

export interface ReplaceResult {
  readonly replaced: number;
  readonly tables: Readonly<Record<TableName, number>>;
  readonly invalid: number;
}

/** A silver row of another mapping version, with the record to make it again from. */
export interface OutdatedRow {
  readonly table: TableName;
  readonly rowKey: string;
  readonly mappingVersion: string;
  readonly record: string;
  readonly sourceFile: string;
  readonly sourcePosition: number;
}

export interface ExportOptions {
  /** Default: all. */
  readonly tables?: readonly TableName[];
  /** Replaces these tables, in either form, in a directory that already holds something. Default: refuse. */
  readonly overwrite?: boolean;
  /** Keeps the columns that begin with an underscore. Default: leave them out. */
  readonly ownColumns?: boolean;
  /** Ends the export where it is, with the signal's reason; nothing of it is then left. */
  readonly signal?: AbortSignal;
}

/** Rows written for each table. */
export type ExportResult = Readonly<Record<TableName, number>>;

export interface QueryColumn {
  readonly name: string;
  /** The engine's own type text. */
  readonly type: string;
}

/** Rows come as they are read from the engine; stop reading at any time. */
export interface QueryResult {
  readonly columns: readonly QueryColumn[];
  readonly rows: AsyncIterable<readonly LakeValue[]>;
}

/** An open lake. Each writing call is one transaction: it happens wholly or not at all, whenever the process dies. */
export interface Lake {
  /** The file (or catalog) it stands in. */
  readonly location: string;
  /** Those of the given content hashes that the ledger holds. */
  knownFiles(sha256s: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * The name that a file's rows carry: its path or, where the ledger holds other content under that name,
   * `path#` and the first 12 digits of the hash. Ask before staging.
   */
  sourceNameFor(sha256: string, path: string): Promise<string>;
  /** {@link sourceNameFor} of many files at once, in their order. Does not wait for a commit at hand; nor does knownFiles. */
  sourceNamesFor(files: readonly FileContent[]): Promise<readonly string[]>;
  /** Takes in whole files. Throws {@link LakeSumsError} or {@link LakeBatchError}, and then nothing was written. */
  commit(batch: Batch): Promise<CommitResult>;
  /** Silver rows made by another mapping version, as of the first row read; replace() may run meanwhile. */
  outdated(mappingVersion: string): AsyncIterable<OutdatedRow>;
  /** Puts new rows in place of those with the same keys, in whichever table these stand. */
  replace(replacement: Replacement): Promise<ReplaceResult>;
  /** A table's rows as events: no own columns, no nulls, no empty objects; instants as `2023-03-17T16:31:50Z`. */
  readRows(table: TableName, options?: { readonly columns?: readonly string[]; readonly ownColumns?: boolean }): AsyncIterable<LakeRow>;
  /**
   * Hive style, one folder a UTC day: `gold/account_change/day=2023-03-17/…parquet`. A new directory appears with all of
   * it; in one that is there each table appears whole, one right after the other, when all are written.
   * @throws LakeExportError, LakeStorageError, LakeMemoryError
   */
  exportParquet(directory: string, options?: ExportOptions): Promise<ExportResult>;
  /** `gold/account_change.ndjson` and so on, appearing as those of {@link exportParquet}. */
  exportNdjson(directory: string, options?: ExportOptions): Promise<ExportResult>;
  /**
   * Runs SQL and streams the last statement's rows. What it may change is up to how the lake was opened. Tables may be
   * named without their schema; instants and `now()` are UTC.
   * @throws LakeQueryError, LakeStorageError, LakeMemoryError; for SQL that is wrong the engine's own error. Rows may throw, too
   */
  query(sql: string): Promise<QueryResult>;
  close(): Promise<void>;
}
