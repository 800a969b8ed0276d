import { Worker } from "node:worker_threads";
import { messageOf } from "../file-errors.ts";
import { loose, readingFault } from "./findings.ts";
import type { Part } from "./findings.ts";
import type { Task } from "./tasks.ts";
import type { FromWorker, ToWorker, WorkerSetup } from "./worker-messages.ts";

/** What a worker thread found in one task: parts in order. `newlines` is set once they have been taken. */
export interface WorkerAnswer {
  readonly parts: AsyncIterable<Part>;
  newlines: number;
}

/** A worker thread that has one task at a time in hand; started at the first, and again where it has stopped. */
export class CheckWorker {
  readonly #setup: WorkerSetup;
  #worker: Worker | undefined;

  constructor(setup: WorkerSetup) {
    this.#setup = setup;
  }

  /** Begins a task at once. Its answer never throws: a thread that stops is a fault of the file it had in hand. */
  check({ path, range }: Task): { readonly answer: WorkerAnswer; readonly done: Promise<void> } {
    const worker = (this.#worker ??= new Worker(new URL("./worker.js", import.meta.url), { workerData: this.#setup }));
    const messages = new MessageQueue(worker);
    const answer: WorkerAnswer = { newlines: 0, parts: this.#parts(worker, messages, (newlines) => { answer.newlines = newlines; }) };
    worker.postMessage({ kind: "check", path, ...(range === undefined ? {} : { range }) } satisfies ToWorker);
    return { answer, done: messages.done };
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  async *#parts(worker: Worker, messages: MessageQueue, end: (newlines: number) => void): AsyncGenerator<Part> {
    for (;;) {
      const message = await messages.next();
      if (message instanceof Error) {
        this.#worker = undefined;
        const fault = readingFault("unreadable", `the worker thread stopped: ${messageOf(message)}; the rest was not checked`);
        yield { events: 0, invalid: 0, findings: [loose(fault)], more: [] };
        return;
      }
      yield message.part;
      if (message.kind === "done") {
        end(message.newlines);
        return;
      }
      worker.postMessage({ kind: "go-on" } satisfies ToWorker);
    }
  }
}

/** A thread's messages about one task, kept until they are taken. */
class MessageQueue {
  readonly done: Promise<void>;
  readonly #kept: (FromWorker | Error)[] = [];
  #wake: (() => void) | undefined;

  constructor(worker: Worker) {
    this.done = new Promise((resolve) => {
      const finish = (): void => {
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        resolve();
      };
      const onMessage = (message: FromWorker): void => {
        this.#keep(message);
        if (message.kind === "done") finish();
      };
      const onError = (error: Error): void => { this.#keep(error); finish(); };
      const onExit = (code: number): void => { onError(new Error(`exit code ${code}`)); };
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    });
  }

  async next(): Promise<FromWorker | Error> {
    for (;;) {
      const message = this.#kept.shift();
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
  }

  #keep(message: FromWorker | Error): void {
    this.#kept.push(message);
    this.#wake?.();
  }
}
