import { expect, test } from "vitest";
import type { Fault } from "./fault.ts";
import { WorkerLane } from "./lane.ts";

// There is no worker.js beside the sources: the thread dies before it says a word.
test("the death of a worker thread is told with the file that it had in hand", async () => {
  const lane = new WorkerLane({ layer: "gold", buffers: 2 });
  const faults: Fault[] = [];
  const write = ({ faults: more }: { readonly faults: readonly Fault[] }): Promise<void> => {
    faults.push(...more);
    return Promise.resolve();
  };
  for (const path of ["a.json", "b.json"]) expect(await lane.transform({ path, size: 0, regular: true }, write)).toBe(false);
  await lane.stop();
  expect(faults.map(({ file, reason }) => [file, reason])).toEqual([["a.json", "unreadable"], ["b.json", "unreadable"]]);
  expect(faults[0]?.detail).toMatch(/^the worker thread stopped: Cannot find module .*; what follows in this file is missing$/u);
});
