import type { RawRecord } from "../raw-record.ts";
import { RecordScanner, type ScanOptions } from "./bytes-to-records.ts";
import { gzipToBytes } from "./gzip-to-bytes.ts";

/** Bytes seen so far; a reader of records counts on in the object it is given. */
export interface ByteCounts {
  /** Bytes taken from the source, compressed or not. */
  read: number;
  /** Bytes of JSON. */
  decompressed: number;
}

/** Options of {@link readRecords}. */
export interface ReadOptions extends ScanOptions {
  readonly counts?: ByteCounts;
}

/** Bytes scanned between two yields; bounds the parsed records that wait. */
const PIECE_BYTES = 256 * 1024;

/**
 * Reads one file: gunzips it where its first bytes say so, finds the records in whatever container they stand, and
 * yields each in the order of the file, unreadable ones included, numbered from 1 without gaps. Memory is bounded
 * whatever the file's size. Bad bytes never throw; errors of the source do.
 */
export async function* readRecords(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<RawRecord, void, undefined> {
  const counts = options.counts ?? { read: 0, decompressed: 0 };
  const scanner = new RecordScanner(options);
  const bytes = gzipToBytes(source, (length) => (counts.read += length));
  try {
    let step = await bytes.next();
    for (; step.done !== true; step = await bytes.next()) {
      counts.decompressed += step.value.byteLength;
      for (const piece of pieces(step.value)) for (const record of scanner.push(piece)) yield record;
    }
    yield* scanner.end(step.value);
  } finally {
    await bytes.return(undefined);
  }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}
