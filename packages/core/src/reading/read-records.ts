import type { RawRecord } from "../raw-record.ts";
import { RecordScanner, type ScanOptions } from "./bytes-to-records.ts";
import { gzipToBytes } from "./gzip-to-bytes.ts";
import type { SkimFilter } from "./skimmer.ts";

/** Bytes seen so far; a reader of records counts on in the object it is given. */
export interface ByteCounts {
  /** Bytes taken from the source, compressed or not. */
  read: number;
  /** Bytes of JSON. */
  decompressed: number;
}

/** Options of {@link readRecords}. */
export interface ReadOptions extends Omit<ScanOptions, "skim"> {
  readonly counts?: ByteCounts;
}

/** Options of {@link readRecordBatches}. */
export interface BatchOptions extends ReadOptions {
  /** Leaves out records that it decides on, mostly without parsing them; by default none. */
  readonly skim?: SkimFilter;
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
  for await (const records of recordsByPiece(source, options)) for (const record of records) yield record;
}

/** Some records of a file, in its order. */
export interface RecordBatch {
  readonly records: readonly RawRecord[];
  /** How many further records the filter left out among them, by reason. Their positions are missing in `records`. */
  readonly filtered: ReadonlyMap<string, number>;
}

/**
 * Reads one file as {@link readRecords} does, but yields many records at once and only counts those that `options.skim`
 * leaves out: where most are, this is several times faster.
 */
export async function* readRecordBatches(
  source: AsyncIterable<Uint8Array>,
  options: BatchOptions = {},
): AsyncGenerator<RecordBatch, void, undefined> {
  const { skim: filter, ...others } = options;
  const counts = new Map<string, number>();
  for await (const records of recordsByPiece(source, filter ? { ...others, skim: { filter, counts } } : others)) {
    const filtered = new Map(counts);
    counts.clear();
    if (records.length > 0 || filtered.size > 0) yield { records, filtered };
  }
}

async function* recordsByPiece(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions & ScanOptions,
): AsyncGenerator<RawRecord[], void, undefined> {
  const counts = options.counts ?? { read: 0, decompressed: 0 };
  const scanner = new RecordScanner(options);
  const bytes = gzipToBytes(source, (length) => (counts.read += length));
  try {
    let step = await bytes.next();
    for (; step.done !== true; step = await bytes.next()) {
      counts.decompressed += step.value.byteLength;
      yield* scanner.pushBy(step.value, PIECE_BYTES);
    }
    yield scanner.end(step.value);
  } finally {
    await bytes.return(undefined);
  }
}
