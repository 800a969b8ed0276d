import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { findFiles } from "../input/find-files.ts";
import type { FoundFile } from "../input/find-files.ts";
import { reportMissing, requireFiles } from "../input/found-files.ts";
import { watchInterrupt } from "../interrupt.ts";
import { tableNames, withLake } from "../lake/open-lake.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { FileQueue } from "./file-queue.ts";
import { printReport } from "./print-report.ts";
import { Progress } from "./progress.ts";
import { hasFaults } from "./run-report.ts";
import { RunSession } from "./run-session.ts";
import type { RunParts } from "./run-session.ts";
import { RunTally } from "./run-tally.ts";
import { makeStagingFolder } from "./staging-folder.ts";

/** What `trailhouse run` is asked to do. */
export interface RunRequest {
  readonly paths: readonly string[];
  readonly lake: string;
  /** At most so many worker threads; default: available cores. */
  readonly workers?: number;
  readonly reingest: boolean;
  readonly json: boolean;
  readonly byFile: boolean;
  readonly waitSeconds: number;
}

/** Takes files into a lake and prints what became of every record. */
export async function run(request: RunRequest, streams: Streams): Promise<ExitCode> {
  const found = await findFiles(request.paths);
  requireFiles(found);
  const order = [...found.missing, ...found.files].map(({ path }) => path);
  const tally = new RunTally(tableNames(), request.byFile ? order : undefined);
  reportMissing(found.missing, streams.stderr);
  for (const { path } of found.missing) tally.addFailed(path);
  const interrupted = await takeIn(request, found.files, tally, streams);
  await printReport(tally, request, streams.stdout);
  if (interrupted) return 130;
  return hasFaults(tally.report) ? 1 : 0;
}

async function takeIn(request: RunRequest, files: readonly FoundFile[], tally: RunTally, streams: Streams): Promise<boolean> {
  const stop = new AbortController();
  const interrupt = watchInterrupt(() => {
    streams.stderr.write("\ninterrupted: finishing the batch at hand; interrupt again to end at once\n");
    stop.abort();
  });
  try {
    await withLake({ path: request.lake, access: "make", waitSeconds: request.waitSeconds }, async (lake) => {
      const staging = await makeStagingFolder(request.lake);
      const progress = new Progress(files.length, streams.stderr);
      const parts = { lake, staging, reingest: request.reingest, streams, progress, tally, stop: stop.signal };
      try {
        await runLanes(parts, files, request.workers ?? availableParallelism(), stop);
      } finally {
        progress.stop();
        await rm(staging, { recursive: true, force: true });
      }
    });
  } finally {
    interrupt.stop();
  }
  if (interrupt.signal.aborted) sayInterrupted(tally, files.length, streams);
  return interrupt.signal.aborted;
}

async function runLanes(parts: RunParts, files: readonly FoundFile[], workers: number, stop: AbortController): Promise<void> {
  const session = new RunSession(parts);
  const laneCount = Math.min(workers, files.length);
  const queue = new FileQueue(files, laneCount);
  const lanes = Array.from({ length: laneCount }, async () => {
    try {
      await session.runLane(queue);
    } catch (error) {
      stop.abort();
      throw error;
    }
  });
  const ends = await Promise.allSettled(lanes);
  await session.finish();
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

function sayInterrupted(tally: RunTally, files: number, streams: Streams): void {
  const { read, skipped, failed } = tally.report.files;
  const left = files - read - skipped - failed;
  streams.stderr.write(
    `interrupted: ${read} files with ${tally.report.records.new} new events are in the lake, ${left} files are not. Run the same command again to go on.\n`,
  );
}
