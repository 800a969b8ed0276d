import type { Batch, BatchFile, FileResult, Lake, StagedFile } from "@trailhouse/lakehouse";
import type { CommitBatch, ReadyFile } from "./committer.ts";
import type { GatheredFiles } from "./gathered-rows.ts";
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
  return async (files, gathered) => {
    const { files: results, vanished } = await lake.commit(toBatch(files, gathered, options.reingest));
    if (vanished > 0) options.onVanished(vanished);
    const bySha = new Map(results.map((result) => [result.sha256, result]));
    return files.map((file) => toSums(file, bySha.get(file.identity.sha256)));
  };
}

function toBatch(files: readonly ReadyFile[], gathered: GatheredFiles | undefined, reingest: boolean): Batch {
  const rows: Record<string, StagedFile[]> = {};
  for (const tables of [gathered?.tables ?? {}, ...files.map((file) => file.rows.tables)]) {
    for (const [table, file] of Object.entries(tables)) (rows[table] ??= []).push(file);
  }
  const quarantine = [...(gathered?.quarantine ?? []), ...files.flatMap((file) => file.rows.quarantine)];
  return { files: files.map(toBatchFile), rows, quarantine, reingest };
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
