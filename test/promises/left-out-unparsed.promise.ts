import assert from "node:assert/strict";
import { presetFilter, readRecordBatches, readRecords, transformRecord, type RawRecord } from "@trailhouse/core";
import fc from "fast-check";
import { damagedFiles, wholeFiles } from "./arbitraries/files.ts";
import { hostileRecordTexts } from "./arbitraries/records.ts";
import { promise } from "./product-promise.ts";
import { chunks } from "./read-outcomes.ts";

/** What remains of a file, and how many records were left out, by reason. */
interface Reading {
  readonly records: readonly RawRecord[];
  readonly filtered: Readonly<Record<string, number>>;
}

function count(counts: Record<string, number>, reason: string, number = 1): void {
  counts[reason] = (counts[reason] ?? 0) + number;
}

async function readWhole(bytes: Uint8Array): Promise<Reading> {
  const records: RawRecord[] = [];
  const filtered: Record<string, number> = {};
  for await (const raw of readRecords(chunks(bytes))) {
    const outcome = transformRecord(raw);
    if (outcome.kind === "filtered") count(filtered, outcome.reason);
    else records.push(raw);
  }
  return { records, filtered };
}

async function readSkimming(bytes: Uint8Array, sizes: readonly number[]): Promise<Reading> {
  const records: RawRecord[] = [];
  const filtered: Record<string, number> = {};
  for await (const batch of readRecordBatches(chunks(bytes, sizes), { skim: presetFilter })) {
    for (const [reason, number] of batch.filtered) count(filtered, reason, number);
    for (const raw of batch.records) {
      const outcome = transformRecord(raw);
      if (outcome.kind === "filtered") count(filtered, outcome.reason);
      else records.push(raw);
    }
  }
  return { records, filtered };
}

export const leftOutUnparsed = promise({
  name: "Records of other services are left out unparsed exactly where parsing them would leave them out",
  arbitrary: fc.record({
    bytes: fc.oneof(wholeFiles(hostileRecordTexts).map((file) => file.bytes), damagedFiles(hostileRecordTexts)),
    sizes: fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 3 }),
  }),
  runs: 300,
  check: async ({ bytes, sizes }) => {
    assert.deepEqual(await readSkimming(bytes, sizes), await readWhole(bytes));
  },
});
