import type { Lake } from "@trailhouse/lakehouse";
import { join } from "node:path";
import { EnvironmentError } from "../errors.ts";
import type { FoundFile } from "../input/find-files.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { Streams } from "../streams.ts";
import { Committer } from "./committer.ts";
import type { ReadyFile } from "./committer.ts";
import { FileFailure, FileWorker } from "./file-worker.ts";
import type { Progress } from "./progress.ts";
import { commitTo } from "./rows-to-lake.ts";
import type { RunTally } from "./run-tally.ts";
import { spool } from "./spool.ts";

/** What a run works with. */
export interface RunParts {
  readonly lake: Lake;
  /** Folder for rows that are not committed yet. */
  readonly staging: string;
  readonly reingest: boolean;
  readonly streams: Streams;
  readonly progress: Progress;
  readonly tally: RunTally;
  /** Aborted when the user interrupts or the run cannot go on. */
  readonly stop: AbortSignal;
}

/** Takes files, one after another in each of several lanes, from hash to commit. */
export class RunSession {
  readonly #parts: RunParts;
  readonly #committer: Committer;
  readonly #claimed = new Set<string>();

  constructor(parts: RunParts) {
    this.#parts = parts;
    const { lake, reingest, tally, progress } = parts;
    const onVanished = (rows: number): void => { progress.say(vanishedText(rows)); };
    this.#committer = new Committer(commitTo(lake, { reingest, onVanished }), (file, sums) => {
      tally.addRead(file.path, file.rows.sums, sums);
    });
  }

  /** Works on files of a shared queue until it is empty or the run is stopped. */
  async runLane(queue: Iterator<[number, FoundFile]>): Promise<void> {
    const { progress, stop } = this.#parts;
    const worker = new FileWorker((bytes, rows) => { progress.add({ bytes, rows }); });
    const onStop = (): void => { void worker.stop(); };
    stop.addEventListener("abort", onStop);
    try {
      for (let next = queue.next(); next.done !== true && !stop.aborted; next = queue.next()) {
        await this.#take(worker, ...next.value);
        progress.add({ files: 1 });
      }
    } finally {
      stop.removeEventListener("abort", onStop);
      await worker.stop();
    }
  }

  /** Commits what is staged; after a stop, only waits for the commit at hand. */
  async finish(): Promise<void> {
    if (this.#parts.stop.aborted) await this.#committer.abandon();
    else await this.#committer.drain();
  }

  async #take(worker: FileWorker, number: number, file: FoundFile): Promise<void> {
    try {
      const ready = await this.#stage(worker, number, file);
      if (ready === undefined) this.#parts.tally.addSkipped(file.path);
      else await this.#committer.add(ready);
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      if (!this.#parts.stop.aborted) this.#fail(file, error);
    }
  }

  // undefined: the lake or this run has the file's content already.
  async #stage(worker: FileWorker, number: number, file: FoundFile): Promise<ReadyFile | undefined> {
    const { lake, staging, streams, stop } = this.#parts;
    const folder = join(staging, String(number));
    const path = file.regular ? file.path : await spool(file.path, join(staging, `${number}.input`), streams, stop);
    const identity = await worker.hash(path);
    if (!(await this.#claim(identity.sha256))) return undefined;
    try {
      const sourceName = await lake.sourceNameFor(identity.sha256, file.path);
      const rows = await worker.stage({ path, size: identity.size, name: sourceName, folder });
      return { path: file.path, sourceName, identity, folder, rows };
    } catch (error) {
      this.#claimed.delete(identity.sha256);
      throw error;
    }
  }

  async #claim(sha256: string): Promise<boolean> {
    if (this.#claimed.has(sha256)) return false;
    this.#claimed.add(sha256);
    if (this.#parts.reingest) return true;
    return !(await this.#parts.lake.knownFiles([sha256])).has(sha256);
  }

  #fail(file: FoundFile, { failure }: FileFailure): void {
    const text = `${file.path}: ${failure.message}`;
    if (failure.environment) {
      throw new EnvironmentError(`${text}, while rows were staged in ${this.#parts.staging}. Make room there and run the same command again; committed files are skipped.`);
    }
    this.#parts.progress.say(cleanse(text));
    this.#parts.tally.addFailed(file.path);
  }
}

function vanishedText(rows: number): string {
  return `${rows} events that the lake held are not in the reingested files as read today. Another file may hold them: reingest all files of the set.`;
}
