import type { FoundFile } from "../input/find-files.ts";
import { CheckWorker } from "./check-worker.ts";
import type { WorkerAnswer } from "./check-worker.ts";
import { checkSource } from "./check-source.ts";
import type { CheckOptions, EventSource } from "./check-source.ts";
import type { CheckerOptions, EventChecker } from "./event-checker.ts";
import { JsonSource, openFile } from "./json-source.ts";
import { loose, readingFault } from "./findings.ts";
import { ParquetSource } from "./parquet-source.ts";
import type { Report } from "./report.ts";
import { planTasks } from "./tasks.ts";
import type { Task } from "./tasks.ts";

/** How files are checked. */
export interface FileChecks {
  readonly checker: EventChecker;
  readonly setup: CheckerOptions;
  readonly limit: number;
  readonly workers: number;
  readonly stdin: AsyncIterable<Uint8Array>;
}

// What a thread has found is sent so many findings at a time.
const WORKER_PART_SIZE = 1000;

/** Checks files in their order: all in this thread, or JSON in worker threads, which may be ahead by a task each. */
export async function checkFiles(files: readonly FoundFile[], checks: FileChecks, report: Report): Promise<void> {
  const workers = Array.from({ length: checks.workers > 1 ? checks.workers : 0 }, () => new CheckWorker(setupOf(checks)));
  try {
    const place = new LinePlace();
    for await (const { task, answer } of begun(planTasks(files, workers.length > 0), workers)) {
      if (place.isNew(task)) await report.source(task.path);
      if (answer !== undefined) {
        for await (const part of answer.parts) await report.add({ name: task.path, unit: "line" }, part, place.offset);
        place.offset += answer.newlines;
      } else await checkHere(task, checks, report);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

function setupOf({ setup, limit }: FileChecks): { checker: CheckerOptions; options: CheckOptions } {
  return { checker: setup, options: { limit, partSize: WORKER_PART_SIZE } };
}

/** How many lines of a file came before the piece at hand. */
class LinePlace {
  offset = 0;
  #path: string | undefined;

  /** True for a task of another file than the last. */
  isNew({ path }: Task): boolean {
    if (path === this.#path) return false;
    this.#path = path;
    this.offset = 0;
    return true;
  }
}

interface Begun {
  readonly task: Task;
  /** Absent for what is done in this thread, when its turn comes. */
  readonly answer?: WorkerAnswer;
}

/** Tasks in order. Each worker that is free begins the next one, a few ahead of the one that is taken. */
async function* begun(tasks: Iterator<Task>, workers: readonly CheckWorker[]): AsyncGenerator<Begun> {
  const schedule = new Schedule(tasks, workers);
  for (let next = schedule.next(); next !== undefined; next = schedule.next()) {
    yield next.begun;
    await next.done;
  }
}

interface Scheduled {
  readonly begun: Begun;
  readonly done: Promise<void>;
}

class Schedule {
  readonly #tasks: Iterator<Task>;
  readonly #free: CheckWorker[];
  readonly #most: number;
  readonly #ahead: Scheduled[] = [];
  #held: Task | undefined;

  constructor(tasks: Iterator<Task>, workers: readonly CheckWorker[]) {
    this.#tasks = tasks;
    this.#free = [...workers];
    this.#most = Math.max(1, 2 * workers.length);
  }

  next(): Scheduled | undefined {
    this.#beginMore();
    return this.#ahead.shift();
  }

  #beginMore(): void {
    while (this.#ahead.length < this.#most) {
      const task = this.#held ?? this.#nextTask();
      this.#held = task;
      if (task === undefined || !this.#begin(task)) return;
      this.#held = undefined;
    }
  }

  #nextTask(): Task | undefined {
    const next = this.#tasks.next();
    return next.done === true ? undefined : next.value;
  }

  /** False where the task has to wait for a worker; one that no worker takes is done when its turn comes. */
  #begin(task: Task): boolean {
    const worker = task.kind === "json" ? this.#free.shift() : undefined;
    if (worker === undefined && task.kind === "json" && this.#most > 1) return false;
    if (worker === undefined) this.#ahead.push({ begun: { task }, done: Promise.resolve() });
    else this.#ahead.push(this.#give(task, worker));
    return true;
  }

  #give(task: Task, worker: CheckWorker): Scheduled {
    const { answer, done } = worker.check(task);
    const freed = done.then(() => {
      this.#free.push(worker);
      this.#beginMore();
    });
    return { begun: { task, answer }, done: freed };
  }
}

async function checkHere(task: Task, checks: FileChecks, report: Report): Promise<void> {
  if (task.kind === "empty") return report.addLoose(task.path, loose(readingFault("empty-file", "expected events, found an empty file")));
  const source = sourceOf(task, checks);
  for await (const part of checkSource(source, checks.checker.check, { limit: checks.limit, partSize: 1 })) await report.add(source, part);
}

/** What reads a task in this thread. */
export function sourceOf(task: Task, { checker, stdin }: Pick<FileChecks, "checker" | "stdin">): EventSource {
  if (task.kind === "parquet") return new ParquetSource(task.path, (row) => checker.schemaOf(row));
  return new JsonSource(task.path, () => (task.kind === "stdin" ? stdin : openFile(task.path)));
}
