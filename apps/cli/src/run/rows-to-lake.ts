import type { Batch, BatchFile, FileResult, Lake, StagedFile } from "@trailhouse/lakehouse";
import type { CommitBatch, ReadyFile } from "./committer.ts";
import type { CommittedSums } from "./run-report.ts";

/** How batches are committed. */
export interface CommitOptions {
  /** Takes out what the lake holds of a file, in the same transaction. */
  readonly reingest: boolean;
  /** Told how many events the lake held before and no longer does; only under `reingest`. */
  readonly onVanished: (rows: number) => void;
}

/** Commits batches to a lake. */
export function commitTo(lake: Lake, options: CommitOptions): CommitBatch {
  return async (files) => {
    const { files: results, vanished } = await lake.commit(toBatch(files, options.reingest));
    if (vanished > 0) options.onVanished(vanished);
    const bySha = new Map(results.map((result) => [result.sha256, result]));
    return files.map((file) => toSums(file, bySha.get(file.identity.sha256)));
  };
}

function toBatch(files: readonly ReadyFile[], reingest: boolean): Batch {
  const rows: Record<string, StagedFile[]> = {};
  for (const file of files) {
    for (const [table, staged] of Object.entries(file.rows.tables)) (rows[table] ??= []).push(staged);
  }
  return { files: files.map(toBatchFile), rows, quarantine: files.flatMap((file) => file.rows.quarantine), reingest };
}

function toBatchFile({ path, sourceName, identity, rows }: ReadyFile): BatchFile {
  const { sums } = rows;
  return {
    sha256: identity.sha256,
    path,
    sourceName,
    bytes: identity.size,
    recordsRead: sums.read,
    recordsSelected: sums.selected,
    filtered: sums.filtered,
    rejected: sums.rejected,
    fallback: sums.fallback,
  };
}

function toSums(file: ReadyFile, result: FileResult | undefined): CommittedSums {
  if (result === undefined) throw new Error(`expected the lake's sums of ${file.path}, found none`);
  return { new: result.new, duplicate: result.duplicate, invalid: result.invalid, tables: result.tables };
}
