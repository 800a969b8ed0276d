import { closeSync, openSync, readSync } from "node:fs";
import type { FoundFile } from "../input/find-files.ts";
import { BYTE_ORDER_MARK, isMarked, layoutOf } from "../input/json-texts.ts";
import { mayBeForeign } from "../input/foreign-input.ts";
import { packingOf } from "../input/unpack.ts";
import type { ByteRange } from "./json-source.ts";
import { isParquet } from "./parquet-mark.ts";

/** A piece of work: a file, or some lines of a plain one. */
export interface Task {
  readonly path: string;
  readonly kind: "json" | "parquet" | "stdin" | "empty";
  /** Set where the file is cut; the pieces of a file follow one another. */
  readonly range?: ByteRange;
}

const HEAD_BYTES = 64 * 1024;
const RANGE_BYTES = 16 * 1024 * 1024;
const LOOK_BYTES = 64 * 1024;
const NEWLINE = 0x0a;
// Packed files hold about so many times their bytes.
const PACKED_FACTOR = 10;

/** The work that files are, in order. A file is looked into when its turn comes; one that cannot be is left to its reader. */
export function* planTasks(files: readonly FoundFile[], cut: boolean): Generator<Task> {
  for (const file of files) {
    if (!file.regular) yield { path: file.path, kind: file.path === "-" ? "stdin" : "json" };
    else if (file.size === 0) yield { path: file.path, kind: "empty" };
    else yield* planFile(file, cut);
  }
}

/** How many threads are worth their start: one for each 16 MiB of text, as far as cores go. */
export function usefulWorkers(files: readonly FoundFile[], cores: number): number {
  const bytes = files.reduce((sum, { path, size }) => sum + (/\.(gz|zst|zstd)$/iu.test(path) ? size * PACKED_FACTOR : size), 0);
  return Math.max(1, Math.min(cores, Math.floor(bytes / RANGE_BYTES)));
}

function* planFile({ path, size }: FoundFile, cut: boolean): Generator<Task> {
  const head = headOf(path);
  if (isParquet(head)) yield { path, kind: "parquet" };
  else if (!cut || size < 2 * RANGE_BYTES || packingOf(head) !== undefined || mayBeForeign(head) || layoutOf(head) !== "lines") yield { path, kind: "json" };
  else yield* planRanges({ path, size, start: isMarked(head) ? BYTE_ORDER_MARK.length : 0 });
}

function* planRanges({ path, size, start }: { readonly path: string; readonly size: number; readonly start: number }): Generator<Task> {
  const descriptor = openSync(path, "r");
  try {
    for (const range of lineRanges(descriptor, start, size)) yield { path, kind: "json", range };
  } finally {
    closeSync(descriptor);
  }
}

// Of a file that cannot be read, its reader says so.
function headOf(path: string): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    return readAt(descriptor, 0, HEAD_BYTES);
  } catch {
    return Buffer.alloc(0);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function* lineRanges(descriptor: number, first: number, size: number): Generator<ByteRange> {
  for (let start = first; start < size;) {
    const end = start + RANGE_BYTES >= size ? size : lineEnd(descriptor, start + RANGE_BYTES, size);
    yield { start, end };
    start = end;
  }
}

/** The byte after the first line end at `from` or later. */
function lineEnd(descriptor: number, from: number, size: number): number {
  for (let at = from; at < size; at += LOOK_BYTES) {
    const found = readAt(descriptor, at, LOOK_BYTES).indexOf(NEWLINE);
    if (found !== -1) return at + found + 1;
  }
  return size;
}

function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let read = 0;
  for (let got = -1; got !== 0 && read < length; read += got) got = readSync(descriptor, bytes, read, length - read, position + read);
  return bytes.subarray(0, read);
}
