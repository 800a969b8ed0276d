import { expect, test } from "vitest";
import { bearable, thisMachine } from "./run-resources.ts";

const MIB = 1024 * 1024;

test("a machine with enough of everything says nothing", () => {
  expect(bearable(8, 16 * MIB, { freeMemory: 4e9, openFiles: 1024 })).toEqual({ workers: 8, warnings: [] });
  expect(bearable(8, 16 * MIB, { freeMemory: 4e9, openFiles: undefined })).toEqual({ workers: 8, warnings: [] });
});

test("no more workers than may open their files, and at least one", () => {
  expect(bearable(8, MIB, { freeMemory: 4e9, openFiles: 128 })).toEqual({ workers: 3, warnings: ["warning: 128 files may be open at once (ulimit -n), which does for 3 of 8 workers"] });
  expect(bearable(8, MIB, { freeMemory: 4e9, openFiles: 20 }).workers).toBe(1);
});

test("records too large for the memory are told before they come", () => {
  expect(bearable(4, 100_000_000, { freeMemory: 2e9, openFiles: 1024 }).warnings).toEqual([
    "warning: 4 workers with records of 100.0 MB may need 4.0 GB of memory, 2.0 GB are free: use fewer --workers or a smaller --max-record-bytes",
  ]);
});

test("this machine has memory", async () => {
  expect((await thisMachine()).freeMemory).toBeGreaterThan(0);
});
