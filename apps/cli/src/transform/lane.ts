import { Worker } from "node:worker_threads";
import { messageOf } from "../file-errors.ts";
import type { FoundFile } from "../input/find-files.ts";
import { BufferPool } from "./buffer-pool.ts";
import type { FileTask } from "./file-to-portions.ts";
import type { Portion } from "./portion.ts";
import { emptyTally } from "./transform-tally.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./worker-messages.ts";

/** Settles when a portion has been written; rejects where it cannot be. */
export type WritePortion = (portion: Portion) => Promise<void>;

/** Transforms one file after another. True where the file could be read to its end. */
export interface Lane {
  readonly transform: (file: FoundFile, write: WritePortion) => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

/** What is printed of a file, and of which records. */
export type TransformForm = Pick<FileTask, "layer" | "maxRecordBytes">;

/** A lane in this thread. */
export class InlineLane implements Lane {
  readonly #form: TransformForm;
  readonly #open: (file: FoundFile) => AsyncIterable<Uint8Array>;
  readonly #pool = new BufferPool(1);

  constructor(form: TransformForm, open: (file: FoundFile) => AsyncIterable<Uint8Array>) {
    this.#form = form;
    this.#open = open;
  }

  async transform(file: FoundFile, write: WritePortion): Promise<boolean> {
    const send = async (portion: Portion): Promise<void> => {
      await write(portion).finally(() => { this.#pool.giveBack(portion.buffer); });
    };
    const task = { path: file.path, ...this.#form, source: this.#open(file) };
    // Loading it takes as long as everything else of the command; where workers do the work, this thread does not need it.
    const { fileToPortions } = await import("./file-to-portions.ts");
    return await fileToPortions(task, { takeBuffer: () => this.#pool.take(), send });
  }

  async stop(): Promise<void> {
    await Promise.resolve();
  }
}

/** A lane in a worker thread, which is started at the first file and again after it died. */
export class WorkerLane implements Lane {
  readonly #settings: WorkerSettings;
  #worker: Worker | undefined;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  async transform(file: FoundFile, write: WritePortion): Promise<boolean> {
    const worker = (this.#worker ??= new Worker(new URL("./worker.js", import.meta.url), { workerData: this.#settings }));
    try {
      return await transformIn(worker, file, write);
    } catch (error) {
      if (!(error instanceof WorkerDeath)) throw error;
      this.#worker = undefined;
      const fault = { file: file.path, reason: "unreadable", detail: `the worker thread stopped: ${error.message}; what follows in this file is missing` };
      await write({ buffer: new ArrayBuffer(0), length: 0, faults: [fault], tally: emptyTally() });
      return false;
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}

class WorkerDeath extends Error {
  override readonly name = "WorkerDeath";
}

/** Portions of the file may still be unwritten when this settles; a worker never has more of them out than its buffers. */
function transformIn(worker: Worker, { path, bytes, regular }: FoundFile, write: WritePortion): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      then();
    };
    const onError = (error: unknown): void => { settle(() => { reject(new WorkerDeath(messageOf(error))); }); };
    const onExit = (code: number): void => { onError(`exit code ${code}`); };
    const onMessage = (message: FromWorker): void => {
      if (message.kind === "ended") settle(() => { resolve(message.complete); });
      else void writeAndReturn(worker, message.portion, write).catch((error: unknown) => { settle(() => { reject(error instanceof Error ? error : new Error(messageOf(error))); }); });
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    tell(worker, { kind: "file", path, regular, ...(bytes === undefined ? {} : { bytes }) });
  });
}

async function writeAndReturn(worker: Worker, portion: Portion, write: WritePortion): Promise<void> {
  await write(portion);
  tell(worker, { kind: "written", buffer: portion.buffer }, portion.buffer);
}

function tell(worker: Worker, message: ToWorker, ...moved: ArrayBuffer[]): void {
  worker.postMessage(message, moved);
}
