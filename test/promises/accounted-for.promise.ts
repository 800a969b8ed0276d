import assert from "node:assert/strict";
import fc from "fast-check";
import { damagedFiles, wholeFiles } from "./arbitraries/files.ts";
import { hostileRecordTexts } from "./arbitraries/records.ts";
import { promise } from "./product-promise.ts";
import { outcomesOf, type ReadRecord } from "./read-outcomes.ts";

const files = fc.oneof(
  wholeFiles(hostileRecordTexts),
  damagedFiles(hostileRecordTexts).map((bytes) => ({ bytes, records: undefined })),
);
const chunkSizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 70_000 })), { minLength: 1, maxLength: 4 });

/** Outcomes counted by kind. */
function sums(found: readonly ReadRecord[]): Readonly<Record<string, number>> {
  const counts = { row: 0, filtered: 0, rejected: 0 };
  for (const { outcome } of found) counts[outcome.kind] += 1;
  return counts;
}

function checkOutcome({ raw, outcome }: ReadRecord, position: number): void {
  assert.equal(raw.position, position, "records are numbered from 1 without gaps");
  assert.equal(outcome.position, position, "an outcome has its record's number");
  if (!("value" in raw)) assert.equal(outcome.kind, "rejected", "what could not be read is rejected");
  if (outcome.kind === "rejected") assert.ok(outcome.detail !== "" && outcome.text.length <= 4096, "a rejection says why, and its text is cut");
}

export const accountedFor = promise({
  name: "Every record of every file is accounted for, whatever its bytes",
  arbitrary: fc.record({ file: files, sizes: chunkSizes }),
  runs: 500,
  check: async ({ file, sizes }) => {
    const found = await outcomesOf(file.bytes, sizes);
    const { row = 0, filtered = 0, rejected = 0 } = sums(found);
    assert.equal(row + filtered + rejected, found.length, "read = selected + filtered + rejected");
    found.forEach((each, index) => { checkOutcome(each, index + 1); });
    if (file.records !== undefined) assert.equal(found.length, file.records, "as many records are read as were written");
    assert.deepEqual(await outcomesOf(file.bytes), found, "the same whatever the chunks");
  },
});
