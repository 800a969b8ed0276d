import fc from "fast-check";
import { expect, test } from "vitest";
import type { FoundFile } from "../input/find-files.ts";
import { FileQueue } from "./file-queue.ts";

function file(size: number, regular = true): FoundFile {
  return { path: `${size}`, size, regular };
}

function groups(files: readonly FoundFile[], lanes: number): number[][] {
  const queue = new FileQueue(files, lanes);
  const all: number[][] = [];
  for (let group = queue.take(); group.length > 0; group = queue.take()) all.push(group.map(([number]) => number));
  return all;
}

test("every file comes once, in order, and no group is larger than allowed", () => {
  fc.assert(fc.property(fc.array(fc.nat(40_000_000)), fc.integer({ min: 1, max: 8 }), (sizes, lanes) => {
    const found = groups(sizes.map((size) => file(size)), lanes);
    expect(found.flat()).toEqual(sizes.map((_, index) => index));
    expect(Math.max(0, ...found.map((group) => group.length))).toBeLessThanOrEqual(64);
  }));
});

test("large files and pipes come alone", () => {
  const small = Array.from({ length: 20 }, () => file(10));
  expect(groups([...small, file(20_000_000), file(0, false), ...small], 1)).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [10, 11, 12, 13, 14, 15, 16, 17, 18, 19], [20], [21], [22, 23, 24, 25, 26, 27, 28, 29, 30, 31], [32, 33, 34, 35, 36, 37, 38, 39, 40, 41],
  ]);
});

test("few files are shared among the lanes", () => {
  expect(groups(Array.from({ length: 6 }, () => file(10)), 2)).toHaveLength(6);
});
