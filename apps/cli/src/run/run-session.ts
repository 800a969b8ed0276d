import type { Lake } from "@trailhouse/lakehouse";
import { join } from "node:path";
import { EnvironmentError } from "../errors.ts";
import { openPath } from "../input/file-path.ts";
import type { FoundFile } from "../input/find-files.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { Streams } from "../streams.ts";
import { Contents } from "./contents.ts";
import { Committer } from "./committer.ts";
import type { BatchLimits, CommitBatch } from "./committer.ts";
import { requireRoom } from "./disk-space.ts";
import type { FreeBytes } from "./disk-space.ts";
import type { FileQueue, NumberedFile } from "./file-queue.ts";
import { FileFailure } from "./file-worker.ts";
import type { FileWorker } from "./file-worker.ts";
import type { Progress } from "./progress.ts";
import { commitTo } from "./rows-to-lake.ts";
import type { RunTally } from "./run-tally.ts";
import { spool } from "./spool.ts";
import type { FileIdentity, FileLocation } from "./worker-messages.ts";

/** What a run works with. */
export interface RunParts {
  readonly lake: Lake;
  /** Folder for rows that are not committed yet. */
  readonly staging: string;
  /** On whose disk room is wanted for rows that are staged and committed. */
  readonly lakePath: string;
  readonly freeBytes: FreeBytes;
  readonly reingest: boolean;
  /** Rows that are committed at once. */
  readonly batch?: BatchLimits;
  /** Lanes that add files. */
  readonly lanes: number;
  /** Bytes of a record's text from which it is rejected. */
  readonly maxRecordBytes: number;
  readonly streams: Streams;
  readonly progress: Progress;
  readonly tally: RunTally;
  /** Aborted when the user interrupts or the run cannot go on. */
  readonly stop: AbortSignal;
}

/** A file whose content is known, and the lake does not have. */
interface NewFile {
  readonly number: number;
  readonly file: FoundFile;
  /** Where its bytes are: the file, or a copy of what can be read only once. */
  readonly path: FileLocation;
  readonly identity: FileIdentity;
}

const MOST_ROOM_ASKED = 256_000_000;
const FAILED_SHOWN = 20;
const ENVIRONMENT_REMEDY = "Make room there, or allow more open files (ulimit -n), and run the same command again; committed files are skipped.";

/** Takes files, group by group in each of several lanes, from hash to commit. */
export class RunSession {
  readonly #parts: RunParts;
  readonly #committer: Committer;
  readonly #contents = new Contents<NewFile>();
  #failed = 0;

  constructor(parts: RunParts) {
    this.#parts = parts;
    const { lake, reingest, tally, progress } = parts;
    const onVanished = (rows: number): void => { progress.say(vanishedText(rows)); };
    this.#committer = new Committer(withRoom(parts, commitTo(lake, { reingest, onVanished })), (file, sums) => {
      tally.addRead(file.path, file.rows, sums);
      progress.add({ committed: sums.new });
      for (const copy of this.#contents.addCommitted(file.identity.sha256)) this.#skip(copy.file);
    }, parts.staging, { ...(parts.batch === undefined ? {} : { limits: parts.batch }), lanes: parts.lanes });
  }

  /** Works on files of a shared queue until it is empty or the run is stopped; stops the worker in the end. */
  async runLane(queue: FileQueue, worker: FileWorker): Promise<void> {
    const { progress, stop } = this.#parts;
    worker.onProgress = (bytes, rows) => { progress.add({ bytes, rows }); };
    const onStop = (): void => { void worker.stop(); };
    stop.addEventListener("abort", onStop);
    try {
      for (let group = queue.take(); group.length > 0 && !stop.aborted; group = queue.take()) await this.#takeGroup(worker, group);
    } finally {
      stop.removeEventListener("abort", onStop);
      await worker.stop();
    }
  }

  /** Commits what is staged. @throws what a commit throws; LakeError */
  async finish(): Promise<void> {
    await this.#committer.drain();
  }

  async #takeGroup(worker: FileWorker, group: readonly NumberedFile[]): Promise<void> {
    const hashed: NewFile[] = [];
    for (const [number, file] of group) await this.#orFail(file, async () => { hashed.push(await this.#hash(worker, number, file)); });
    if (!this.#parts.stop.aborted) await this.#takeIn(worker, await this.#leaveOutKnown(hashed));
  }

  async #takeIn(worker: FileWorker, unknown: readonly NewFile[]): Promise<void> {
    const { lake } = this.#parts;
    const names = await lake.sourceNamesFor(unknown.map(({ file, identity }) => ({ sha256: identity.sha256, path: file.path })));
    for (const [index, each] of unknown.entries()) {
      const isStaged = await this.#orFail(each.file, () => this.#stage(worker, each, names[index] ?? each.file.path));
      if (!isStaged) await this.#takeCopyOf(worker, each);
    }
  }

  // A copy of a file that could not be read may do in its place.
  async #takeCopyOf(worker: FileWorker, { identity }: NewFile): Promise<void> {
    const copy = this.#contents.release(identity.sha256);
    if (copy !== undefined && !this.#parts.stop.aborted) await this.#takeIn(worker, [copy]);
  }

  /** False where it was not done: the file failed, or the run was stopped. */
  async #orFail(file: FoundFile, work: () => Promise<void>): Promise<boolean> {
    if (this.#parts.stop.aborted) return false;
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      this.#fail(file, error);
      return false;
    }
  }

  async #hash(worker: FileWorker, number: number, file: FoundFile): Promise<NewFile> {
    const { staging, streams, stop } = this.#parts;
    const path = file.regular ? openPath(file) : await spool(file, join(staging, `${number}.input`), streams, stop);
    return { number, file, path, identity: await worker.hash(path) };
  }

  // What the lake has is counted as skipped; what this run has in hand, when the lake has it.
  async #leaveOutKnown(hashed: readonly NewFile[]): Promise<NewFile[]> {
    const { lake, reingest } = this.#parts;
    const known = reingest ? new Set<string>() : await lake.knownFiles(hashed.map(({ identity }) => identity.sha256));
    return hashed.filter((each) => {
      const { sha256 } = each.identity;
      const state = known.has(sha256) ? "committed" : this.#contents.claim(sha256, each);
      if (state === "committed") this.#skip(each.file);
      return state === "new";
    });
  }

  #skip({ path }: FoundFile): void {
    this.#parts.tally.addSkipped(path);
    this.#parts.progress.add({ files: 1 });
  }

  async #stage(worker: FileWorker, { number, file, path, identity }: NewFile, sourceName: string): Promise<void> {
    const folder = join(this.#parts.staging, String(number));
    await requireRoom(this.#parts.staging, Math.min(identity.size, MOST_ROOM_ASKED), this.#parts.freeBytes);
    const rows = await worker.stage({ path, sha256: identity.sha256, name: sourceName, folder, maxRecordBytes: this.#parts.maxRecordBytes });
    await this.#committer.add({ path: file.path, sourceName, identity, folder, rows });
    this.#parts.progress.add({ files: 1 });
  }

  #sayFailed(text: string): void {
    this.#failed += 1;
    if (this.#failed <= FAILED_SHOWN) this.#parts.progress.say(text);
    if (this.#failed === FAILED_SHOWN) this.#parts.progress.say("further files that fail are only counted");
  }

  // Where the run was stopped, the worker was too: no fault of the file.
  #fail(file: FoundFile, { failure }: FileFailure): void {
    if (this.#parts.stop.aborted) return;
    const text = `${file.path}: ${failure.message}`;
    if (failure.environment) throw new EnvironmentError(`${text}, while rows were staged in ${this.#parts.staging}. ${ENVIRONMENT_REMEDY}`);
    this.#parts.progress.add({ files: 1 });
    this.#sayFailed(cleanse(text));
    this.#parts.tally.addFailed(file.path, failure.message);
  }
}

// Rows go into the log and into the lake, and are there about half as large as staged.
function withRoom({ lakePath, freeBytes }: RunParts, commit: CommitBatch): CommitBatch {
  return async (files, gathered) => {
    await requireRoom(lakePath, files.reduce((sum, file) => sum + file.rows.bytes, 0), freeBytes);
    return await commit(files, gathered);
  };
}

function vanishedText(rows: number): string {
  return `${rows} events that the lake held are not in the reingested files as read today. Another file may hold them: reingest all files of the set.`;
}
