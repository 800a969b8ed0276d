import type { Batch, BatchFile, FileResult, Lake, StagedFile } from "@trailhouse/lakehouse";
import { join } from "node:path";
import type { CommitBatch, ReadyFile } from "./committer.ts";
import { mergeStaged } from "./merge-staged.ts";
import type { SizedFile } from "./merge-staged.ts";
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
    const { files: results, vanished } = await lake.commit(await toBatch(files, options.reingest));
    if (vanished > 0) options.onVanished(vanished);
    const bySha = new Map(results.map((result) => [result.sha256, result]));
    return files.map((file) => toSums(file, bySha.get(file.identity.sha256)));
  };
}

async function toBatch(files: readonly ReadyFile[], reingest: boolean): Promise<Batch> {
  const staged: Record<string, SizedFile[]> = {};
  for (const file of files) {
    for (const [table, rows] of Object.entries(file.rows.tables)) (staged[table] ??= []).push(rows);
  }
  const quarantine = await merge(files, "quarantine", files.flatMap((file) => file.rows.quarantine));
  const rows: Record<string, readonly StagedFile[]> = {};
  for (const [table, each] of Object.entries(staged)) rows[table] = await merge(files, table, each);
  return { files: files.map(toBatchFile), rows, quarantine, reingest };
}

// In the first file's folder, which is removed after the commit with all that is in it.
async function merge(files: readonly ReadyFile[], table: string, staged: readonly SizedFile[]): Promise<readonly StagedFile[]> {
  return await mergeStaged(staged, join(files[0]?.folder ?? ".", `batch.${table}.ndjson`));
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
