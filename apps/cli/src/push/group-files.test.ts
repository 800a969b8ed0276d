import fc from "fast-check";
import { expect, test } from "vitest";
import { groupFiles } from "./group-files.ts";
import type { Weighed } from "./group-files.ts";

const FULL = { files: 3, bytes: 100, rows: 10 };
const files = fc.array(fc.record({ bytes: fc.nat(150), newRows: fc.nat(15) }), { maxLength: 30 });

async function groupsOf(some: readonly Weighed[]): Promise<Weighed[][]> {
  const groups: Weighed[][] = [];
  for await (const group of groupFiles(each(some), FULL)) groups.push(group);
  return groups;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

test("every file is in one group, in order, and only a file by itself is heavier than allowed", async () => {
  await fc.assert(fc.asyncProperty(files, async (some) => {
    const groups = await groupsOf(some);
    expect(groups.flat()).toEqual(some);
    for (const group of groups) expect(group.length === 1 || fits(group)).toBe(true);
  }));
});

test("a group is not ended before the next file would be too much", async () => {
  await fc.assert(fc.asyncProperty(files, async (some) => {
    const groups = await groupsOf(some);
    for (const [index, group] of groups.entries()) {
      const next = groups[index + 1]?.[0];
      if (next !== undefined) expect(fits([...group, next])).toBe(false);
    }
  }));
});

function fits(group: readonly Weighed[]): boolean {
  const sum = (of: (file: Weighed) => number): number => group.reduce((total, file) => total + of(file), 0);
  return group.length <= FULL.files && sum(({ bytes }) => bytes) <= FULL.bytes && sum(({ newRows }) => newRows) <= FULL.rows;
}
