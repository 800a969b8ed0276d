import { rm } from "node:fs/promises";
import { join } from "node:path";
import { GatheredRows } from "./gathered-rows.ts";
import type { GatheredFiles } from "./gathered-rows.ts";
import type { CommittedSums } from "./run-report.ts";
import type { StagedRows } from "./stage-file.ts";
import type { FileIdentity } from "./worker-messages.ts";

/** A file whose rows wait on disk for their batch. */
export interface ReadyFile {
  /** As the user named it. */
  readonly path: string;
  /** What its rows carry as `_source_file`. */
  readonly sourceName: string;
  readonly identity: FileIdentity;
  /** Folder of the staged rows, removed after the commit. */
  readonly folder: string;
  readonly rows: StagedRows;
}

/**
 * Puts files into the lake in one transaction, and tells what each added, in their order. `gathered` has the rows that they
 * share files for.
 */
export type CommitBatch = (files: readonly ReadyFile[], gathered?: GatheredFiles) => Promise<readonly CommittedSums[]>;

/** How much is committed at once. */
export interface BatchLimits {
  /** Staged bytes from which a batch is full. */
  readonly bytes: number;
  readonly files: number;
  /** Milliseconds that a staged file may wait: what a `kill -9` can cost. */
  readonly waitMs: number;
}

// Measured: 100,000 rows cost a third less in batches of some 35,000 than of 9,000, whose row groups are written twice.
const DEFAULT_BATCH: BatchLimits = { bytes: 256 * 1024 * 1024, files: 500, waitMs: 10_000 };
// Workers wait while more than this many full batches are on disk.
const MAX_WAITING_BATCHES = 2;
// One of several lanes waits from here on: the lake is behind then, and has a core of its own while one rests. Else it would
// still work for seconds when all files are read, alone.
const ONE_LANE_WAITS_FROM = 0.5;

/** How a committer works. */
export interface CommitterOptions {
  readonly limits?: BatchLimits;
  /** Lanes that add files at the same time. Default: 1. */
  readonly lanes?: number;
}

/** Gathers staged files into batches and commits them one batch after another while workers go on. */
export class Committer {
  readonly #commit: CommitBatch;
  readonly #onCommitted: (file: ReadyFile, sums: CommittedSums) => void;
  readonly #limits: BatchLimits;
  readonly #staging: string;
  #batches = 0;
  #waiting: ReadyFile[] = [];
  #gathered: GatheredRows;
  #waitingBytes = 0;
  #waitingSince = 0;
  #running: Promise<void> | undefined;
  readonly #lanes: number;
  #oneWaits = false;

  /** `staging`: the folder in which batches have folders for the rows that they gather. */
  constructor(commit: CommitBatch, onCommitted: (file: ReadyFile, sums: CommittedSums) => void, staging: string, { limits = DEFAULT_BATCH, lanes = 1 }: CommitterOptions = {}) {
    this.#commit = commit;
    this.#onCommitted = onCommitted;
    this.#staging = staging;
    this.#limits = limits;
    this.#lanes = lanes;
    this.#gathered = this.#nextGathered();
  }

  /** Takes a staged file; waits while too much is on disk. @throws what a commit throws; Error of the system */
  async add(file: ReadyFile): Promise<void> {
    if (this.#waiting.length === 0) this.#waitingSince = Date.now();
    this.#gathered.add(file.rows.held);
    this.#waiting.push({ ...file, rows: { ...file.rows, held: [] } });
    this.#waitingBytes += file.rows.bytes;
    if (this.#isFull()) this.#start();
    await this.#restWhileBehind();
    while (this.#holds(MAX_WAITING_BATCHES) && this.#running !== undefined) await this.#running;
  }

  async #restWhileBehind(): Promise<void> {
    if (this.#lanes === 1 || this.#oneWaits || !this.#holds(ONE_LANE_WAITS_FROM)) return;
    this.#oneWaits = true;
    try {
      await this.#running;
    } finally {
      this.#oneWaits = false;
    }
  }

  #holds(batches: number): boolean {
    return this.#waitingBytes > this.#limits.bytes * batches;
  }

  /** Commits everything that waits. @throws what a commit throws */
  async drain(): Promise<void> {
    while (this.#running !== undefined || this.#waiting.length > 0) {
      this.#start();
      await this.#running;
    }
  }

  #isFull(): boolean {
    if (this.#waiting.length === 0) return false;
    const { bytes, files, waitMs } = this.#limits;
    return this.#waitingBytes >= bytes || this.#waiting.length >= files || Date.now() - this.#waitingSince >= waitMs;
  }

  #start(): void {
    if (this.#running !== undefined) return;
    const batch = this.#waiting;
    const gathered = this.#gathered;
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#gathered = this.#nextGathered();
    this.#running = this.#commitBatch(batch, gathered);
    this.#running.catch(() => undefined);
  }

  #nextGathered(): GatheredRows {
    this.#batches += 1;
    return new GatheredRows(join(this.#staging, `batch-${this.#batches}`));
  }

  // Where a commit fails, #running stays as it is: whoever waits for it learns of it.
  async #commitBatch(batch: readonly ReadyFile[], gathered: GatheredRows): Promise<void> {
    const sums = await this.#commit(batch, gathered.close());
    for (const [index, file] of batch.entries()) {
      const own = sums[index];
      if (own === undefined) throw new Error(`the lake told nothing about ${file.path}: expected the sums of ${batch.length} files, found ${sums.length}`);
      this.#onCommitted(file, own);
      if (hasFiles(file)) await rm(file.folder, { recursive: true, force: true });
    }
    await rm(gathered.folder, { recursive: true, force: true });
    this.#running = undefined;
    if (this.#isFull()) this.#start();
  }
}

function hasFiles({ rows }: ReadyFile): boolean {
  return rows.quarantine.length > 0 || Object.keys(rows.tables).length > 0;
}
