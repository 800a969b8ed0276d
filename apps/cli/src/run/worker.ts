/** A worker thread: hashes one file at a time and, if the main thread says so, turns it into staged rows. */
import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { describeFileError, errnoOf } from "../file-errors.ts";
import { hashFile } from "./hash-file.ts";
import { stageFile } from "./stage-file.ts";
import type { FromWorker, StageTask, ToWorker } from "./worker-messages.ts";

const CHUNK_BYTES = 256 * 1024;
const DISK_ERRORS = new Set(["ENOSPC", "EDQUOT", "EROFS"]);

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
    failure: { message: describeFileError(error), environment: DISK_ERRORS.has(errnoOf(error) ?? "") },
  }));
  port.postMessage(message);
}

async function hash(path: string): Promise<FromWorker> {
  return { kind: "hashed", ...(await hashFile(path)) };
}

async function stage(port: MessagePort, task: StageTask): Promise<FromWorker> {
  await mkdir(task.folder, { recursive: true });
  let rows = 0;
  let bytesRead = 0;
  const report = (bytes: number): void => {
    port.postMessage({ kind: "progress", bytes, rows } satisfies FromWorker);
    bytesRead += bytes;
    rows = 0;
  };
  try {
    const source = countBytes(task.path, report);
    const staged = await stageFile({ source, name: task.name, folder: task.folder, onRow: () => { rows += 1; } });
    report(0);
    if (bytesRead !== task.size) throw new Error(`changed while it was read: ${task.size} bytes, then ${bytesRead}`);
    return { kind: "staged", rows: staged };
  } catch (error) {
    await rm(task.folder, { recursive: true, force: true });
    throw error;
  }
}

async function* countBytes(path: string, onChunk: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>) {
    yield chunk;
    onChunk(chunk.length);
  }
}
