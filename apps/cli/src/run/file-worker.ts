import { Worker } from "node:worker_threads";
import { errnoOf, messageOf } from "../file-errors.ts";
import type { StagedRows } from "./stage-file.ts";
import type { Failure, FileIdentity, FileLocation, FromWorker, StageTask, ToWorker } from "./worker-messages.ts";

/** Told about bytes read and rows made since the last call. */
export type ProgressListener = (bytes: number, rows: number) => void;

// A thread that cannot load its modules or has no loop: so would every other.
const CANNOT_START = new Set(["EMFILE", "ENFILE", "ERR_WORKER_INIT_FAILED"]);

type Answer = Exclude<FromWorker, { kind: "progress" }>;

/** A worker thread that has one file at a time in hand; started at the first file and again after a crash. */
export class FileWorker {
  /** May be set later than the thread is started. */
  onProgress: ProgressListener = () => undefined;
  #worker: Worker | undefined;

  /** Lets the thread load its modules before there is a file. Where it cannot, the first file tells. */
  warmUp(): void {
    try {
      this.#start();
    } catch {
      this.#worker = undefined;
    }
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL("./worker.js", import.meta.url));
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    this.#worker = worker.once("error", forget).once("exit", forget);
    return worker;
  }

  /** Hashes a file. @throws FileFailure */
  async hash(path: FileLocation): Promise<FileIdentity> {
    const answer = await this.#ask({ kind: "hash", path });
    if (answer.kind === "hashed") return { sha256: answer.sha256, size: answer.size };
    throw unexpected(answer);
  }

  /** Reads a file and stages its rows. @throws FileFailure */
  async stage(task: StageTask): Promise<StagedRows> {
    const answer = await this.#ask({ kind: "stage", task });
    if (answer.kind === "staged") return answer.rows;
    throw unexpected(answer);
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #ask(question: ToWorker): Promise<Answer> {
    try {
      return await ask(this.#start(), question, this.onProgress);
    } catch (error) {
      await this.stop();
      throw new FileFailure({ message: `the worker thread stopped: ${messageOf(error)}`, environment: CANNOT_START.has(errnoOf(error) ?? "") });
    }
  }
}

/** A file that could not be hashed or staged. */
export class FileFailure extends Error {
  override readonly name = "FileFailure";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

function unexpected(answer: Answer): Error {
  if (answer.kind === "failed") return new FileFailure(answer.failure);
  return new Error(`expected another answer from the worker, found: ${answer.kind}`);
}

function ask(worker: Worker, question: ToWorker, onProgress: ProgressListener): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    const onError = (error: Error): void => { finish(() => { reject(error); }); };
    const onExit = (code: number): void => { onError(new Error(`exit code ${code}`)); };
    const onMessage = (message: FromWorker): void => {
      if (message.kind === "progress") onProgress(message.bytes, message.rows);
      else finish(() => { resolve(message); });
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(question);
  });
}
