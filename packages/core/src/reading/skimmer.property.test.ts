import fc from "fast-check";
import { expect, test } from "vitest";
import { classify } from "../classify.ts";
import { longRecordFiles, nearlyJson, recordFiles } from "../fixtures/record-files.ts";
import { presetFilter } from "../preset-filter.ts";
import { DEFAULT_LIMITS, type Limits, type RawRecord } from "../raw-record.ts";
import { RecordScanner } from "./bytes-to-records.ts";
import type { SkimFilter } from "./skimmer.ts";

/** `TRAILHOUSE_FUZZ_MINUTES=10` looks for that long in each property, each time from another seed. */
const minutes = Number(process.env["TRAILHOUSE_FUZZ_MINUTES"] ?? 0);
const runs = (numRuns: number): fc.Parameters<unknown> =>
  minutes > 0 ? { numRuns: 1e9, plugins: [fc.interruptAfterTimeLimit(minutes * 60_000)] } : { numRuns, seed: 4 };

interface Read {
  /** What is not filtered. */
  readonly records: readonly RawRecord[];
  readonly filtered: ReadonlyMap<string, number>;
}

type Classify = (record: RawRecord) => string | undefined;

const byPreset: Classify = (record) => {
  const found = "value" in record ? classify(record.value) : undefined;
  return found?.kind === "filtered" ? found.reason : undefined;
};

function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

/** Reads as the caller of readRecordBatches does: classifies what was not left out. */
class Reading {
  readonly #counts = new Map<string, number>();
  readonly #scanner: RecordScanner;
  readonly #classify: Classify;
  readonly #kept: RawRecord[] = [];

  constructor(limits: Limits, sort: Classify, filter?: SkimFilter) {
    this.#scanner = new RecordScanner({ limits, ...(filter ? { skim: { filter, counts: this.#counts } } : {}) });
    this.#classify = sort;
  }

  push(chunk: Uint8Array): void {
    this.#sort(this.#scanner.push(chunk));
  }

  pushBy(chunk: Uint8Array, bytes: number): void {
    for (const records of this.#scanner.pushBy(chunk, bytes)) this.#sort(records);
  }

  end(): Read {
    this.#sort(this.#scanner.end());
    return { records: this.#kept, filtered: new Map([...this.#counts].sort()) };
  }

  #sort(records: readonly RawRecord[]): void {
    for (const record of records) {
      const reason = this.#classify(record);
      if (reason === undefined) this.#kept.push(record);
      else this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    }
  }
}

function read(bytes: Uint8Array, sizes: readonly number[], limits: Limits, filter?: SkimFilter): Read {
  const reading = new Reading(limits, byPreset, filter);
  for (const chunk of chunksOf(bytes, sizes)) reading.push(chunk);
  return reading.end();
}

const chunkSizes = fc.oneof(fc.constant([2 ** 30]), fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }));
const longChunkSizes = fc.array(fc.oneof(fc.constantFrom(2 ** 18, 2 ** 30), fc.integer({ min: 2000, max: 600_000 })), { minLength: 1, maxLength: 4 });
const smallLimits = fc.record({
  recordBytes: fc.integer({ min: 1, max: 400 }),
  depth: fc.integer({ min: 0, max: 8 }),
  quarantineTextChars: fc.integer({ min: 0, max: 40 }),
});
const anyLimits = fc.oneof({ weight: 3, arbitrary: fc.constant(DEFAULT_LIMITS) }, fc.constant({ ...DEFAULT_LIMITS, depth: 300 }), smallLimits);

test("skimming and parsing every record come to the same, whatever the bytes, the chunks and the limits", () => {
  fc.assert(
    fc.property(recordFiles, chunkSizes, anyLimits, (bytes, sizes, limits) => {
      expect(read(bytes, sizes, limits, presetFilter)).toEqual(read(bytes, sizes, limits));
    }),
    runs(6000),
  );
}, 0);

test("what is left out is JSON, and what is JSON is left out", () => {
  fc.assert(
    fc.property(nearlyJson, fc.nat(40), (text, length) => {
      const bytes = Buffer.from(`{"eventSource":"s3.amazonaws.com","${"p".repeat(length)}":[${text}]}`);
      const counts = new Map<string, number>();
      const scanner = new RecordScanner({ skim: { filter: presetFilter, counts } });
      scanner.push(bytes);
      expect(counts).toEqual(read(bytes, [bytes.length], DEFAULT_LIMITS).filtered);
    }),
    runs(30_000),
  );
}, 0);

test("skimming and parsing come to the same where records are longer than a chunk or than what is skimmed at once", () => {
  const limits = fc.constantFrom(DEFAULT_LIMITS, { ...DEFAULT_LIMITS, recordBytes: 262_144 });
  fc.assert(
    fc.property(longRecordFiles, longChunkSizes, limits, (bytes, sizes, limit) => {
      expect(read(bytes, sizes, limit, presetFilter)).toEqual(read(bytes, sizes, limit));
    }),
    runs(120),
  );
}, 0);

test("skimming many bytes piece by piece and parsing every record come to the same", () => {
  fc.assert(
    fc.property(fc.oneof(recordFiles, longRecordFiles), fc.integer({ min: 1, max: 100_000 }), anyLimits, (bytes, most, limits) => {
      const reading = new Reading(limits, byPreset, presetFilter);
      reading.pushBy(bytes, most);
      expect(reading.end()).toEqual(read(bytes, [Math.max(1, bytes.length)], limits));
    }),
    runs(1000),
  );
}, 0);

/** Decides by the sum of the bytes, so that it has many reasons and also none. */
const bySum: SkimFilter = (eventSource, eventType = "") => {
  const sum = Buffer.from(`${eventSource}/${eventType}`).reduce((total, byte) => total + byte, 0) % 300;
  return sum < 250 ? `reason ${sum}` : undefined;
};
const sumOf: Classify = (record) => {
  const { eventSource, eventType } = "value" in record ? record.value : {};
  if (typeof eventSource !== "string" || eventSource === "") return undefined;
  return bySum(eventSource, typeof eventType === "string" && eventType !== "" ? eventType : undefined);
};

test("two files read by turns with different filters do not mix, however many names there are", () => {
  const name = fc.oneof(fc.nat(4000).map((n) => `service-${n}`), fc.nat(80).map((n) => "n".repeat(n)), fc.string({ maxLength: 80 }));
  const alike = fc.tuple(fc.nat(20).map((n) => `service-${n}`), fc.nat(32).map((n) => "t".repeat(n)));
  const record = fc.oneof(fc.tuple(name, fc.option(name)), alike).map(([eventSource, eventType]) => JSON.stringify({ eventSource, ...(eventType === null ? {} : { eventType }) }));
  const file = fc.array(record, { maxLength: 300, size: "max" }).map((texts) => Buffer.from(`{"Records":[${texts.join(",")}]}`));
  fc.assert(
    fc.property(file, file, fc.oneof(fc.integer({ min: 10, max: 3000 }), fc.constant(2 ** 20)), (one, other, size) => {
      const readings = [new Reading(DEFAULT_LIMITS, byPreset, presetFilter), new Reading(DEFAULT_LIMITS, sumOf, bySum)] as const;
      const plain = [new Reading(DEFAULT_LIMITS, byPreset), new Reading(DEFAULT_LIMITS, sumOf)] as const;
      for (let at = 0; at < Math.max(one.length, other.length); at += size) {
        for (const [first, second] of [readings, plain]) {
          if (at < one.length) first.push(one.subarray(at, at + size));
          if (at < other.length) second.push(other.subarray(at, at + size));
        }
      }
      expect(readings.map((each) => each.end())).toEqual(plain.map((each) => each.end()));
    }),
    runs(60),
  );
}, 0);
