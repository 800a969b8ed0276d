/** A worker thread: checks one file, or some lines of one, at a time. */
import { parentPort, workerData } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { checkSource } from "./check-source.ts";
import { EventChecker } from "./event-checker.ts";
import type { Part } from "./findings.ts";
import { JsonSource, LinesSource, openFile } from "./json-source.ts";
import type { FromWorker, ToWorker, WorkerSetup } from "./worker-messages.ts";

if (parentPort === null) throw new Error("worker.js runs as a worker thread of trailhouse validate, not by itself");
serve(parentPort, workerData as WorkerSetup);

function serve(port: MessagePort, { checker, options }: WorkerSetup): void {
  const { check } = new EventChecker(checker);
  let goOn = (): void => undefined;
  const taken = (): Promise<void> => new Promise((resolve) => { goOn = resolve; });
  port.on("message", (message: ToWorker) => {
    if (message.kind === "go-on") goOn();
    else void checkFile(message);
  });

  async function checkFile({ path, range }: Extract<ToWorker, { kind: "check" }>): Promise<void> {
    const source = range === undefined ? new JsonSource(path, () => openFile(path)) : new LinesSource(path, range);
    let last: Part | undefined;
    for await (const part of checkSource(source, check, options)) {
      if (last !== undefined) {
        const free = taken();
        port.postMessage({ kind: "part", part: last } satisfies FromWorker);
        await free;
      }
      last = part;
    }
    const newlines = source instanceof LinesSource ? source.newlines : 0;
    if (last !== undefined) port.postMessage({ kind: "done", part: last, newlines } satisfies FromWorker);
  }
}
