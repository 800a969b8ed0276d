/** A worker thread: hashes one file at a time and, if the main thread says so, turns it into staged rows. */
import { rm } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { describeFileError, isEnvironmentFault } from "../file-errors.ts";
import { HashedFile, hashFile } from "./hashed-file.ts";
import { stageFile } from "./stage-file.ts";
import type { StagedRows } from "./stage-file.ts";
import type { FileLocation, FromWorker, StageTask, ToWorker } from "./worker-messages.ts";

if (parentPort === null) throw new Error("worker.js runs as a worker thread of trailhouse run, not by itself");
serve(parentPort);

function serve(port: MessagePort): void {
  port.on("message", (message: ToWorker) => {
    void answer(port, message.kind === "hash" ? hash(message.path) : stage(port, message.task));
  });
}

async function answer(port: MessagePort, work: Promise<FromWorker>): Promise<void> {
  const message = await work.catch((error: unknown): FromWorker => ({
    kind: "failed",
    failure: { message: describeFileError(error), environment: isEnvironmentFault(error) },
  }));
  port.postMessage(message, message.kind === "staged" ? message.rows.held.map(({ lines }) => lines.buffer as ArrayBuffer) : []);
}

async function hash(path: FileLocation): Promise<FromWorker> {
  return await Promise.resolve({ kind: "hashed", ...hashFile(path) });
}

async function stage(port: MessagePort, task: StageTask): Promise<FromWorker> {
  try {
    return { kind: "staged", rows: await stageUnchanged(task, port) };
  } catch (error) {
    await rm(task.folder, { recursive: true, force: true });
    throw error;
  }
}

// A reader may stop before the end of a file (what follows broken gzip data is not read), so the rest is hashed here.
async function stageUnchanged(task: StageTask, port: MessagePort): Promise<StagedRows> {
  const file = new HashedFile(task.path);
  try {
    const progress = new ProgressReport(port);
    const staged = await stageFile({
      source: progress.count(file.chunks()),
      name: task.name,
      folder: task.folder,
      holdSmall: true,
      maxRecordBytes: task.maxRecordBytes,
      onRow: () => { progress.rows += 1; },
    });
    progress.report(0);
    if (file.identity().sha256 !== task.sha256) throw new Error("changed while it was read. Run the same command again when nothing writes to it.");
    return staged;
  } finally {
    file.close();
  }
}

class ProgressReport {
  rows = 0;
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    this.#port = port;
  }

  async *count(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      yield chunk;
      this.report(chunk.length);
    }
  }

  report(bytes: number): void {
    this.#port.postMessage({ kind: "progress", bytes, rows: this.rows } satisfies FromWorker);
    this.rows = 0;
  }
}
