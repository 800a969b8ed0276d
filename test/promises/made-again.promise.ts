import assert from "node:assert/strict";
import { oddRecordTexts } from "./arbitraries/records.ts";
import { promise } from "./product-promise.ts";
import { rowOf } from "./read-outcomes.ts";

export const madeAgain = promise({
  name: "A row that is made again from the record that silver keeps is the same row",
  arbitrary: oddRecordTexts,
  runs: 300,
  check: async (text) => {
    const row = await rowOf(text);
    if (row === undefined) return;
    assert.deepEqual(await rowOf(row.silver.record), row);
  },
});
