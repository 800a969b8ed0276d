import { expect, test } from "vitest";
import { engineMemory, queryMemory, thisMachine, writingThreads } from "./engine-memory.ts";

const GB = 1_000_000_000;

test("an engine begins with 320 MB, with less where little is free, and grows to half of what there is", () => {
  expect(engineMemory({ total: 24 * GB, available: 20 * GB })).toEqual({ first: 320, most: 12_000 });
  expect(engineMemory({ total: 2 * GB, available: 1.2 * GB })).toEqual({ first: 300, most: 1000 });
  expect(engineMemory({ total: 0.4 * GB, available: 0.1 * GB })).toEqual({ first: 256, most: 256 });
});

test("SQL that anybody writes has a quarter of the memory", () => {
  expect(queryMemory({ total: 24 * GB, available: 20 * GB })).toEqual({ first: 6000, most: 12_000 });
});

test("what is free is never more than there is", () => {
  const { total, available } = thisMachine();
  expect(total).toBeGreaterThan(0);
  expect(available).toBeLessThanOrEqual(total);
});

test("rows are taken in by one thread where few cores also make them", () => {
  expect([1, 2, 4, 8, 64].map((cores) => writingThreads(cores))).toEqual([1, 1, 1, 2, 4]);
});
