import type { LakeRow } from "@trailhouse/lakehouse";
import { expect, test } from "vitest";
import { rowItems } from "./lake-source.ts";

async function* rows(count: number): AsyncGenerator<LakeRow> {
  for (let index = 0; index < count; index += 1) yield await Promise.resolve({ _row_key: `key${index}`, _source_file: "a", time: index });
}

test.each([0, 1, 999, 1000, 1001, 2500])("all of %i rows are events at their keys, each once, some at a time, without the table's own columns", async (count) => {
  const found = [];
  let times = 0;
  for await (const items of rowItems(rows(count))) {
    expect(items.length).toBeLessThanOrEqual(1000);
    found.push(...items);
    times += 1;
  }
  expect(times).toBe(Math.floor(count / 1000) + 1);
  expect(found).toEqual(Array.from({ length: count }, (_, index) => ({ at: `key${index}`, event: { time: index } })));
});
