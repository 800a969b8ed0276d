import { DEFAULT_LIMITS } from "@trailhouse/core";
import type { Lake } from "@trailhouse/lakehouse";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { findFiles } from "../input/find-files.ts";
import type { FoundFile } from "../input/find-files.ts";
import { reportMissing, requireFiles } from "../input/found-files.ts";
import { watchInterrupt } from "../interrupt.ts";
import { openLake, tableNames } from "../lake/open-lake.ts";
import { sayOutdated } from "../lake/outdated-rows.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { ExitCode, Streams } from "../streams.ts";
import type { BatchLimits } from "./committer.ts";
import { diskWarning, freeBytes } from "./disk-space.ts";
import type { FreeBytes } from "./disk-space.ts";
import { FileQueue } from "./file-queue.ts";
import type { GroupLimits } from "./file-queue.ts";
import { FileWorker } from "./file-worker.ts";
import { keptLine } from "./kept-line.ts";
import { openUnlessStopped } from "./open-unless-stopped.ts";
import { printReport } from "./print-report.ts";
import { Progress } from "./progress.ts";
import { hasFaults } from "./run-report.ts";
import { bearable, thisMachine } from "./run-resources.ts";
import { RunSession } from "./run-session.ts";
import type { RunParts } from "./run-session.ts";
import { RunTally } from "./run-tally.ts";
import { makeStagingFolder } from "./staging-folder.ts";

/** Which files are taken in, and how. */
export interface FilesRequest {
  readonly paths: readonly string[];
  /** At most so many worker threads; default: available cores. */
  readonly workers?: number;
  /** Bytes of a record's text from which it is rejected; default: that of docs/limits.md. */
  readonly maxRecordBytes?: number;
  readonly reingest: boolean;
  readonly json: boolean;
  readonly byFile: boolean;
}

/** Where rows go: a lake of any engine, opened when files have been found and closed whatever happens. */
export interface RunTarget {
  readonly open: (stop: AbortSignal) => Promise<Lake>;
  /** Path beside which rows are staged on this machine: in `<path>.staging-<pid>`, removed at the end. */
  readonly stagingBeside: string;
  /** Rows that are committed at once. Default: what suits a lake on this machine. */
  readonly batch?: BatchLimits;
  /** Small files about which the lake is asked at once. Default: what suits a lake on this machine. */
  readonly groups?: GroupLimits;
  /** What is free on the disk of a path. Default: asks the system. */
  readonly freeBytes?: FreeBytes;
  /** What becomes of rows of other mapping versions. Default: it is not looked for them, and nothing is said. */
  readonly outdated?: string;
}

/** What `trailhouse run` is asked to do. */
export interface RunRequest extends FilesRequest {
  readonly lake: string;
  readonly waitSeconds: number;
}

/** Takes files into a DuckDB lake and prints what became of every record. */
export async function run(request: RunRequest, streams: Streams): Promise<ExitCode> {
  const open = (): Promise<Lake> => openLake({ path: request.lake, access: "make", waitSeconds: request.waitSeconds });
  return await runFiles(request, { open, stagingBeside: request.lake, outdated: OUTDATED }, streams);
}

const OUTDATED = "which stay as they are: trailhouse remap makes them again.";

/** Takes files into a lake and prints what became of every record. @throws UsageError, EnvironmentError, LakeError */
export async function runFiles(request: FilesRequest, target: RunTarget, streams: Streams): Promise<ExitCode> {
  const found = await findFiles(request.paths, { lake: target.stagingBeside });
  requireFiles(found);
  const order = [...found.missing, ...found.files].map(({ path }) => path);
  const tally = new RunTally(tableNames(), request.byFile ? order : undefined);
  reportMissing(found.missing, streams.stderr);
  for (const { path, reason } of found.missing) tally.addFailed(path, reason);
  const interrupted = await takeIn({ request, target, files: found.files, paths: order.length, tally, streams });
  await printReport(tally, request, streams.stdout);
  if (interrupted) return 130;
  return hasFaults(tally.report) ? 1 : 0;
}

const INTERRUPTED = "\ninterrupted: committing the files that have been read whole, the others are left; interrupt again to end at once\n";

/** A run whose files have been found. */
interface PreparedRun {
  readonly request: FilesRequest;
  readonly target: RunTarget;
  readonly files: readonly FoundFile[];
  /** Files, and paths that stand for none. */
  readonly paths: number;
  readonly tally: RunTally;
  readonly streams: Streams;
}

/** True where the user interrupted. */
async function takeIn(prepared: PreparedRun): Promise<boolean> {
  const { streams } = prepared;
  const stop = new AbortController();
  const interrupt = watchInterrupt(() => {
    streams.stderr.write(INTERRUPTED);
    stop.abort();
  });
  try {
    await fillLake(prepared, stop);
  } finally {
    interrupt.stop();
  }
  if (interrupt.signal.aborted) sayKept("interrupted", prepared);
  return interrupt.signal.aborted;
}

async function fillLake(prepared: PreparedRun, stop: AbortController): Promise<void> {
  const { target } = prepared;
  const lanes = await lanesFor(prepared);
  const workers = Array.from({ length: lanes }, () => new FileWorker());
  try {
    // Threads load their modules while the lake is opened.
    for (const worker of workers) worker.warmUp();
    const lake = await openUnlessStopped(target.open, stop.signal);
    if (lake !== undefined) await fillOpenLake(prepared, lake, workers, stop);
  } finally {
    for (const worker of workers) await worker.stop();
  }
}

async function fillOpenLake(prepared: PreparedRun, lake: Lake, workers: readonly FileWorker[], stop: AbortController): Promise<void> {
  const { target, streams } = prepared;
  try {
    const staging = await makeStagingFolder(target.stagingBeside);
    const progress = new Progress(prepared.files.length, streams.stderr);
    try {
      const queue = new FileQueue(prepared.files, workers.length, target.groups);
      await runLanes({ ...partsOf(prepared), lake, staging, progress, stop: stop.signal, lanes: workers.length }, queue, workers, stop);
      progress.stop();
      if (target.outdated !== undefined) await sayOutdated(lake, target.outdated, streams.stderr);
    } catch (error) {
      progress.stop();
      sayKept("stopped", prepared);
      throw error;
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } finally {
    await lake.close();
  }
}

function partsOf({ request, tally, streams, target }: PreparedRun): Omit<RunParts, "lake" | "staging" | "progress" | "stop" | "lanes"> {
  const { batch, stagingBeside: lakePath } = target;
  return { reingest: request.reingest, maxRecordBytes: recordBytesOf(request), lakePath, freeBytes: target.freeBytes ?? freeBytes, tally, streams, ...(batch === undefined ? {} : { batch }) };
}

function recordBytesOf(request: FilesRequest): number {
  return request.maxRecordBytes ?? DEFAULT_LIMITS.recordBytes;
}

/** How many workers the machine bears; what may run out is said before it does. */
async function lanesFor({ request, target, files, streams }: PreparedRun): Promise<number> {
  const wanted = Math.min(request.workers ?? availableParallelism(), files.length);
  const { workers, warnings } = bearable(wanted, recordBytesOf(request), await thisMachine());
  const bytes = files.reduce((sum, file) => sum + (file.regular ? file.size : 0), 0);
  const disk = await diskWarning(target.stagingBeside, bytes, target.freeBytes);
  for (const warning of disk === undefined ? warnings : [...warnings, disk]) streams.stderr.write(`${cleanse(warning)}\n`);
  return workers;
}

async function runLanes(parts: RunParts, queue: FileQueue, workers: readonly FileWorker[], stop: AbortController): Promise<void> {
  const session = new RunSession(parts);
  const lanes = workers.map(async (worker) => {
    try {
      await session.runLane(queue, worker);
    } catch (error) {
      stop.abort();
      throw error;
    }
  });
  const fault = (await Promise.allSettled(lanes)).find((end) => end.status === "rejected");
  if (fault !== undefined) await finishAfterFault(session, fault.reason);
  await session.finish();
}

// What is staged is taken in where that still works; where it does not, the first fault is the one to tell.
async function finishAfterFault(session: RunSession, fault: unknown): Promise<never> {
  await session.finish().catch(() => undefined);
  throw fault;
}

function sayKept(how: "interrupted" | "stopped", { tally, paths, streams }: PreparedRun): void {
  streams.stderr.write(`${keptLine(how, tally.report, paths)}\n`);
}
