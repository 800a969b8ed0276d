import { LakeBatchError } from "../lake-errors.ts";
import type { Batch, BatchFile, CommitResult, FileResult } from "../lake.ts";
import { claimed } from "./claims.ts";
import { countByFile, fileResult, sum } from "./count-by-file.ts";
import { tableNamed, type LakePlace } from "./lake-place.ts";
import { entriesWritten, knownFiles, writeLedger } from "./ledger.ts";
import { mergeGold, mergeQuarantine, mergeSilver, type BatchBounds } from "./merge-staged.ts";
import { withStaged } from "./staged-files.ts";
import { batchToParquet, type ParquetBatch } from "./staged-to-parquet.ts";
import type { StagingEngine } from "../duckdb/staging-engine.ts";
import { refuseRepeats } from "../refuse-repeats.ts";
import { countVanished, takeOut, takeOutOlder } from "./take-out.ts";

/**
 * Takes in a batch. Databricks has no transaction over several tables, so the order makes it whole: a file is in the
 * ledger last, and until then every step can be done again, by anybody, and adds only what is missing.
 *
 * 1. The files' names are claimed already ({@link claimed}), so rows of one content are the same rows whoever writes them.
 * 2. Silver rows whose key no silver table holds. From then on it is settled which file has which event.
 * 3. Gold rows and invalid ones of exactly those silver rows.
 * 4. The ledger, with sums counted in the tables; whose entry it is reports the file's rows.
 *
 * Killed anywhere and pushed again, or pushed twice at once, the tables are those of one push that nobody disturbed.
 */
export async function batchToTables(place: LakePlace, staging: StagingEngine, batch: Batch): Promise<CommitResult> {
  const { known, takenOutAt } = await checkFiles(place, batch);
  const parquet = await batchToParquet(place, staging, batch);
  const span = { low: parquet.span?.low ?? new Date(0), high: parquet.span?.high ?? new Date(0) };
  return await withStaged(place, parquet.files, async (volumePaths) => {
    const started = { at: new Date(Math.max(Date.now(), takenOutAt)), ...span };
    const { removed, at } = batch.reingest === true ? await takeOut(place, batch.files, started.at) : await takeOutOlder(place, batch.files, started);
    const bounds = { ...span, at };
    await mergeAll(place, volumePaths, bounds);
    const results = await record(place, batch, { parquet, bounds, known });
    const counted = batch.reingest === true ? { removed: removed.length, vanished: await countVanished(staging.engine, removed) } : { removed: 0, vanished: 0 };
    return summary(place, batch, results, { known, ...counted });
  });
}

interface CheckedFiles {
  /** Hashes that the ledger has got since the caller asked: another push was faster. */
  readonly known: ReadonlySet<string>;
  /** When the last of the files was taken out, whatever this machine's clock says: what is written now must not be older. */
  readonly takenOutAt: number;
}

/** Refuses what contradicts itself. */
async function checkFiles(place: LakePlace, batch: Batch): Promise<CheckedFiles> {
  refuseRepeats(batch);
  const claims = await claimed(place, batch.files);
  const stranger = batch.files.find((file) => claims.get(file.sha256)?.sourceName !== file.sourceName);
  if (stranger) throw new LakeBatchError(`The source name ${stranger.sourceName} is not the one of ${stranger.path}. Ask sourceNameFor before staging.`);
  const known = batch.reingest === true ? new Set<string>() : await knownFiles(place, batch.files.map((file) => file.sha256));
  return { known, takenOutAt: [...claims.values()].reduce((latest, claim) => Math.max(latest, claim.takenOutAt ?? 0), 0) };
}

/** The tables of one layer side by side: a key is staged for one of them only. */
async function mergeAll(place: LakePlace, volumePaths: ReadonlyMap<string, string>, bounds: BatchBounds): Promise<void> {
  const staged = (layer: string) => [...volumePaths].filter(([name]) => name.startsWith(layer));
  await allDone(staged("silver.").map(([name, path]) => mergeSilver(place, tableNamed(place, name), path, bounds)));
  const quarantine = staged("quarantine").map(([, path]) => mergeQuarantine(place, path, bounds));
  await allDone([...staged("gold.").map(([name, path]) => mergeGold(place, tableNamed(place, name), path, bounds)), ...quarantine]);
}

/** Waits for all, so that nothing still reads a staged file when the first failure is told. */
async function allDone(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}

async function record(place: LakePlace, batch: Batch, { parquet, bounds, known }: { parquet: ParquetBatch; bounds: BatchBounds; known: ReadonlySet<string> }): Promise<FileResult[]> {
  const files = batch.files.filter((file) => !known.has(file.sha256));
  const counts = await countByFile(place, files, bounds);
  const results = files.map((file) => fileResult(file, parquet.staged.get(file.sourceName) ?? 0, counts.get(file.sourceName)));
  await writeLedger(place, files, results, bounds.at);
  const own = await entriesWritten(place, files.map((file) => file.sha256), bounds.at);
  return batch.files.map((file) => results.find(({ sha256 }) => sha256 === file.sha256 && own.has(sha256)) ?? nothingNew(file));
}

function nothingNew({ sha256, path, sourceName, recordsSelected }: BatchFile): FileResult {
  return { sha256, path, sourceName, new: 0, duplicate: recordsSelected, gold: 0, invalid: 0, tables: {} };
}

function summary(place: LakePlace, batch: Batch, files: readonly FileResult[], more: { known: ReadonlySet<string>; removed: number; vanished: number }): CommitResult {
  const tables = place.tables.map((table) => [table.name, sum(files.map((file) => file.tables[table.name] ?? 0))] as const);
  const unread = sum(batch.files.filter((file) => !more.known.has(file.sha256)).flatMap((file) => Object.values(file.rejected)));
  return { files, tables: Object.fromEntries(tables), quarantined: sum(files.map((file) => file.invalid)) + unread, removed: more.removed, vanished: more.vanished };
}
