import { availableParallelism, totalmem } from "node:os";

const MEGABYTE = 1_000_000;
/** Measured: loading wide rows takes no less processor time with more, and the whole process stays below 700 MB. */
const ORDINARY_MB = 320;
const LEAST_MB = 256;

/** DuckDB's memory_limit in megabytes: what it begins with, and up to where it may grow when rows do not fit. */
export interface EngineMemory {
  readonly first: number;
  readonly most: number;
}

/**
 * The memory of an engine that was not told: 320 MB where a quarter of what is free allows it, growing to half of the
 * machine's or the control group's memory for a batch whose rows are too wide. A row group of one table must fit.
 */
export function engineMemory(machine: Machine = thisMachine()): EngineMemory {
  const first = Math.max(LEAST_MB, Math.min(ORDINARY_MB, Math.floor(machine.available / 4 / MEGABYTE)));
  return { first, most: Math.max(first, Math.floor(machine.total / 2 / MEGABYTE)) };
}

/** For SQL that anybody writes, which may gather a lot: a quarter of what there is. */
export function queryMemory(machine: Machine = thisMachine()): EngineMemory {
  const { first, most } = engineMemory(machine);
  return { first: Math.max(first, Math.floor(most / 2)), most };
}

/** Bytes of memory: all that this process may ever have, and what is free now. */
export interface Machine {
  readonly total: number;
  readonly available: number;
}

/** This machine, or the control group (container) that the process runs in where that has less. */
export function thisMachine(): Machine {
  const total = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return { total, available: Math.min(total, process.availableMemory()) };
}

const CORES_A_THREAD = 4;
const MOST_THREADS = 4;

/**
 * Threads of an engine that takes rows in. Measured on two cores that also make the rows: one thread takes them in with
 * 8 s of processor time, two with 14 s and a lake that is a fifth larger, since each fills row groups of its own.
 */
export function writingThreads(cores = availableParallelism()): number {
  return Math.max(1, Math.min(MOST_THREADS, Math.floor(cores / CORES_A_THREAD)));
}
