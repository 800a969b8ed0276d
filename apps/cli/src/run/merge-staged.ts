import type { StagedFile } from "@trailhouse/lakehouse";
import { open, readFile } from "node:fs/promises";

/** A staged file and its size. */
export interface SizedFile extends StagedFile {
  readonly bytes: number;
}

const SMALL_BYTES = 512 * 1024;

/**
 * Puts small staged files together as one, at `path`: opening a file takes the lake as long as reading hundreds of rows,
 * and CloudTrail's files are many and small. Large ones stay as they are. @throws Error of the system
 */
export async function mergeStaged(files: readonly SizedFile[], path: string): Promise<readonly StagedFile[]> {
  const small = files.filter(({ bytes }) => bytes <= SMALL_BYTES);
  if (small.length < 2) return files;
  const merged = await open(path, "w");
  try {
    for (const file of small) await merged.appendFile(await readFile(file.path));
  } finally {
    await merged.close();
  }
  const maxLineBytes = small.reduce((most, file) => Math.max(most, file.maxLineBytes), 0);
  return [{ path, maxLineBytes }, ...files.filter(({ bytes }) => bytes > SMALL_BYTES)];
}
