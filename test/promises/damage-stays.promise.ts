import assert from "node:assert/strict";
import fc from "fast-check";
import { PLAIN, recordText } from "./arbitraries/record-text.ts";
import { ordinaryRecords } from "./arbitraries/records.ts";
import { promise } from "./product-promise.ts";
import { outcomesOf } from "./read-outcomes.ts";

/** A list as CloudTrail writes it, and which of its records has a quote too many before its brace. */
const lists = fc.tuple(fc.array(ordinaryRecords, { minLength: 2, maxLength: 6 }), fc.nat(5)).map(([records, which]) => ({
  texts: records.map((record) => recordText(record, PLAIN)),
  damaged: which % records.length,
}));

function listOf(texts: readonly string[]): Buffer {
  return Buffer.from(`{"Records":[${texts.join(",")}]}`);
}

/** The record texts that were read, whatever became of them. */
async function textsRead(texts: readonly string[]): Promise<string[]> {
  const found = await outcomesOf(listOf(texts));
  return found.flatMap(({ raw }) => ("value" in raw ? [raw.text] : []));
}

export const damageStays = promise({
  name: "A quote too many before a record costs no other record of its list",
  arbitrary: lists,
  runs: 200,
  check: async ({ texts, damaged }) => {
    const written = texts.map((text, index) => (index === damaged ? `"${text}` : text));
    assert.deepEqual(await textsRead(written), texts.filter((_, index) => index !== damaged), "all the others are read, as they stand");
  },
});
