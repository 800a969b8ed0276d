import { EventEmitter } from "node:events";
import { beforeEach, expect, test, vi } from "vitest";
import { CheckWorker } from "./check-worker.ts";
import type { WorkerAnswer } from "./check-worker.ts";
import type { Part } from "./findings.ts";
import type { Task } from "./tasks.ts";
import type { FromWorker, ToWorker, WorkerSetup } from "./worker-messages.ts";

/** A thread that does what a test says. */
class Thread extends EventEmitter {
  readonly told: ToWorker[] = [];
  constructor() {
    super();
    threads.push(this);
  }
  postMessage(message: ToWorker): void { this.told.push(message); }
  says(message: FromWorker): void { this.emit("message", message); }
}

const threads: Thread[] = [];
vi.mock("node:worker_threads", () => ({ Worker: vi.fn(function worker() { return new Thread(); }) }));
beforeEach(() => { threads.length = 0; });

const TASK = { kind: "json", path: "a.ndjson" } as Task;
const part = (events: number): Part => ({ events, invalid: 0, findings: [], more: [] });
const stopped = (why: string) => ({
  events: 0, invalid: 0, more: [],
  findings: [{ path: "", rule: "unreadable", message: `the worker thread stopped: ${why}; the rest was not checked`, at: undefined, classUid: null, className: "no class" }],
});

async function partsOf({ parts }: WorkerAnswer): Promise<Part[]> {
  const found: Part[] = [];
  for await (const each of parts) found.push(each);
  return found;
}

test("each part but the last is answered, so that a thread is never far ahead", async () => {
  const { answer, done } = new CheckWorker({} as WorkerSetup).check(TASK);
  const [thread] = threads;
  const taken = partsOf(answer);
  thread?.says({ kind: "part", part: part(1) });
  await new Promise(setImmediate);
  expect(thread?.told).toEqual([{ kind: "check", path: "a.ndjson" }, { kind: "go-on" }]);
  thread?.says({ kind: "done", part: part(2), newlines: 7 });
  expect(await taken).toEqual([part(1), part(2)]);
  await done;
  expect(answer.newlines).toBe(7);
  expect(thread?.told).toHaveLength(2);
  expect(thread?.eventNames()).toEqual([]);
});

test.each<[string, (thread: Thread | undefined) => void, string]>([
  ["fails", (thread) => thread?.emit("error", new Error("out of memory")), "out of memory"],
  ["ends", (thread) => thread?.emit("exit", 7), "exit code 7"],
])("a thread that %s is a fault of its file, behind what it had found; the next file has a new thread", async (_how, stop, why) => {
  const worker = new CheckWorker({} as WorkerSetup);
  const { answer, done } = worker.check(TASK);
  const taken = partsOf(answer);
  threads[0]?.says({ kind: "part", part: part(1) });
  stop(threads[0]);
  await done;
  expect(await taken).toEqual([part(1), stopped(why)]);
  const next = worker.check(TASK);
  expect(threads).toHaveLength(2);
  threads[1]?.says({ kind: "done", part: part(3), newlines: 0 });
  expect(await partsOf(next.answer)).toEqual([part(3)]);
});
