import type { StagedRows } from "./stage-file.ts";

/** A path, or its bytes where they are not UTF-8. */
export type FileLocation = string | Uint8Array;

/** A file for a worker: where its bytes are and their hash, what it is called, and the folder for its rows. */
export interface StageTask {
  readonly path: FileLocation;
  readonly sha256: string;
  /** What the rows' `_source_file` says. */
  readonly name: string;
  /** Bytes of a record's text from which it is rejected. */
  readonly maxRecordBytes: number;
  /** This file's alone; made by the worker if it has rows to write. */
  readonly folder: string;
}

/** From the main thread: a file to hash, or one to read. */
export type ToWorker =
  | { readonly kind: "hash"; readonly path: FileLocation }
  | { readonly kind: "stage"; readonly task: StageTask };

/** From a worker: about the one file it has in hand. All but `progress` end what was asked. */
export type FromWorker =
  | { readonly kind: "progress"; readonly bytes: number; readonly rows: number }
  | ({ readonly kind: "hashed" } & FileIdentity)
  | { readonly kind: "staged"; readonly rows: StagedRows }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What tells a file's content: SHA-256 (hex) and number of its raw bytes. */
export interface FileIdentity {
  readonly sha256: string;
  readonly size: number;
}

/** Why a file was not staged. */
export interface Failure {
  readonly message: string;
  /** True where not the file but the disk for staging is at fault: the run must end. */
  readonly environment: boolean;
}
