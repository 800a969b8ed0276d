import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { EnvironmentError } from "../errors.ts";
import { formatBytes } from "../output/columns.ts";

/** Free bytes of the file system that a path, which need not be there yet, is on; undefined where it cannot be told. */
export type FreeBytes = (path: string) => Promise<number | undefined>;

// Measured with records that are all IAM, the most that a packed file can bring: lake 16 times, staged rows 50 times.
const LAKE_TIMES = 16;
const STAGED_TIMES = 50;
const MOST_STAGED_BYTES = 600_000_000;
/** Wanted beside what the next file or batch takes: for whoever else writes to the disk, and for what the engine writes beside the rows. */
const RESERVE_BYTES = 64_000_000;

/** Asks the system; bytes that a user without privileges may use. */
export const freeBytes: FreeBytes = async (path) => {
  const found = await statfs(nearest(resolve(path))).catch(() => undefined);
  return found === undefined ? undefined : found.bavail * found.bsize;
};

function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** A sentence where the disk may not do for files of so many bytes, packed; undefined where it surely does. */
export async function diskWarning(path: string, inputBytes: number, free = freeBytes): Promise<string | undefined> {
  const most = inputBytes * LAKE_TIMES + Math.min(inputBytes * STAGED_TIMES, MOST_STAGED_BYTES) + RESERVE_BYTES;
  const found = await free(path);
  if (found === undefined || found >= most) return undefined;
  return `warning: ${formatBytes(found)} are free where ${path} is; ${formatBytes(inputBytes)} of input may need up to ${formatBytes(most)} if all of it is taken. The run stops in good order before the disk is full.`;
}

/**
 * Makes sure that so many bytes can be written near a path and something is left.
 * @throws EnvironmentError before the disk is full
 */
export async function requireRoom(path: string, bytes: number, free = freeBytes): Promise<void> {
  const found = await free(path);
  const wanted = bytes + RESERVE_BYTES;
  if (found === undefined || found >= wanted) return;
  throw new EnvironmentError(`The disk is almost full: ${formatBytes(found)} are free where ${path} is, ${formatBytes(wanted)} are wanted to go on. Make room and run the same command again; what was committed is kept.`);
}
