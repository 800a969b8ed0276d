/** A worker thread of `trailhouse transform`: turns one file at a time into portions of output. */
import { parentPort, workerData } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { BufferPool } from "./buffer-pool.ts";
import { fileToPortions } from "./file-to-portions.ts";
import { openFile } from "./open-file.ts";
import type { Portion } from "./portion.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./worker-messages.ts";

if (parentPort === null) throw new Error("worker.js runs as a worker thread of trailhouse transform, not by itself");
serve(parentPort, workerData as WorkerSettings);

function serve(port: MessagePort, { layer, maxRecordBytes, buffers }: WorkerSettings): void {
  const pool = new BufferPool(buffers);
  const tell = (message: FromWorker, ...moved: ArrayBuffer[]): void => { port.postMessage(message, moved); };
  const sink = {
    takeBuffer: () => pool.take(),
    send: (portion: Portion): Promise<void> => {
      tell({ kind: "portion", portion }, portion.buffer);
      return Promise.resolve();
    },
  };
  port.on("message", (message: ToWorker) => {
    if (message.kind === "written") pool.giveBack(message.buffer);
    else void fileToPortions({ path: message.path, layer, maxRecordBytes, source: openFile(message) }, sink).then((complete) => { tell({ kind: "ended", complete }); });
  });
}
