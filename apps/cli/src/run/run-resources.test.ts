import { totalmem } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { bearable, thisMachine } from "./run-resources.ts";

const MIB = 1024 * 1024;
afterEach(() => { vi.restoreAllMocks(); });

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

test.each([
  ["0::/box\n", "/sys/fs/cgroup/box/memory.stat", "anon 7\ninactive_file 3000000\nactive_file 2000000\n"],
  ["9:cpu:/\n4:memory:/box\n0::/\n", "/sys/fs/cgroup/memory/box/memory.stat", "inactive_file 1\nactive_file 1\ntotal_inactive_file 3000000\ntotal_active_file 2000000\n"],
])("what a container holds of files is free: %j", async (group, place, stat) => {
  vi.spyOn(process, "availableMemory").mockReturnValue(1000);
  const limited = vi.spyOn(process, "constrainedMemory").mockReturnValue(100_000_000);
  const files: Readonly<Record<string, string>> = { "/proc/self/cgroup": group, [place]: stat };
  const read = (path: string): Promise<string> => Promise.resolve(files[path] ?? "");
  expect(await thisMachine(read)).toEqual({ freeMemory: 5_001_000, openFiles: undefined });
  expect((await thisMachine(() => Promise.resolve(""))).freeMemory).toBe(1000);
  limited.mockReturnValue(4_000_000);
  expect((await thisMachine(read)).freeMemory).toBe(4_000_000);
  limited.mockReturnValue(totalmem());
  expect((await thisMachine(read)).freeMemory).toBe(1000);
});
