import { readFile } from "node:fs/promises";
import { totalmem } from "node:os";
import { formatBytes } from "../output/columns.ts";

/** What a run may use. */
export interface Machine {
  /** Bytes of memory that are free, in the control group (container) too. */
  readonly freeMemory: number;
  /** How many files the process may have open; undefined where it cannot be told. */
  readonly openFiles: number | undefined;
}

/** Workers that the machine can bear, and what there is to say about it. */
export interface Bearable {
  readonly workers: number;
  readonly warnings: readonly string[];
}

// A worker thread has its input, at most eleven files of rows and some of its own open; the rest has the lake and Node.
const FILES_A_WORKER = 24;
const FILES_BESIDE = 48;
// A record is held as bytes, text, value, two rows and two lines while it is made; the engine reads the longest line twice.
const TIMES_A_RECORD = 10;

/** Fewer workers where they could not open their files; a warning where the largest records would not fit into memory. */
export function bearable(workers: number, maxRecordBytes: number, machine: Machine): Bearable {
  const most = machine.openFiles === undefined ? workers : Math.max(1, Math.floor((machine.openFiles - FILES_BESIDE) / FILES_A_WORKER));
  const borne = Math.min(workers, most);
  const warnings = [];
  if (borne < workers) warnings.push(`warning: ${machine.openFiles ?? ""} files may be open at once (ulimit -n), which does for ${borne} of ${workers} workers`);
  const wanted = borne * maxRecordBytes * TIMES_A_RECORD;
  if (wanted > machine.freeMemory) {
    warnings.push(`warning: ${borne} workers with records of ${formatBytes(maxRecordBytes)} may need ${formatBytes(wanted)} of memory, ${formatBytes(machine.freeMemory)} are free: use fewer --workers or a smaller --max-record-bytes`);
  }
  return { workers: borne, warnings };
}

/** Gives a file's text; empty where there is none. */
export type ReadText = (path: string) => Promise<string>;

const readText: ReadText = (path) => readFile(path, "utf8").catch(() => "");

/** This machine, now. */
export async function thisMachine(read = readText): Promise<Machine> {
  const limit = process.constrainedMemory() || Infinity;
  const cached = limit < totalmem() ? await cachedBytes(read) : 0;
  const freeMemory = Math.min(totalmem(), limit, process.availableMemory() + cached);
  const found = /^Max open files\s+(\d+)/mu.exec(await read("/proc/self/limits"))?.[1];
  return { freeMemory, openFiles: found === undefined ? undefined : Number(found) };
}

// Node takes all that a control group holds for used. What it holds of files is given back when memory is wanted, and is
// nearly all of the limit once files have been read or written for a while.
async function cachedBytes(read: ReadText): Promise<number> {
  const [, version1, version2] = /^(?:\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.+)|0::(.+))$/mu.exec(await read("/proc/self/cgroup")) ?? [];
  const stat = await read(version1 === undefined ? `/sys/fs/cgroup${version2 ?? ""}/memory.stat` : `/sys/fs/cgroup/memory${version1}/memory.stat`);
  const own = version1 === undefined ? "" : "total_";
  return [...stat.matchAll(new RegExp(`^${own}(?:in)?active_file (\\d+)$`, "gmu"))].reduce((sum, [, bytes]) => sum + Number(bytes), 0);
}
