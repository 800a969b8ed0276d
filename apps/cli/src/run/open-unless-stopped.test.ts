import type { Lake } from "@trailhouse/lakehouse";
import { expect, test } from "vitest";
import { openUnlessStopped } from "./open-unless-stopped.ts";

function lakeThatCounts(): { lake: Lake; closed: () => number } {
  let closed = 0;
  const close = (): Promise<void> => {
    closed += 1;
    return Promise.resolve();
  };
  return { lake: { close } as Lake, closed: () => closed };
}

test("a lake that opens is given, and left open", async () => {
  const { lake, closed } = lakeThatCounts();
  expect(await openUnlessStopped(() => Promise.resolve(lake), new AbortController().signal)).toBe(lake);
  expect(closed()).toBe(0);
});

test("an interrupt is not kept waiting, and what opens later is closed", async () => {
  const { lake, closed } = lakeThatCounts();
  const stop = new AbortController();
  let opened: (lake: Lake) => void = () => undefined;
  const opening = openUnlessStopped(() => new Promise((resolve) => { opened = resolve; }), stop.signal);
  stop.abort();
  expect(await opening).toBeUndefined();
  opened(lake);
  await new Promise(setImmediate);
  expect(closed()).toBe(1);
});

test("what fails after an interrupt is nobody's business; before, it is the error", async () => {
  const stop = new AbortController();
  const fail = (): Promise<Lake> => Promise.reject(new Error("no answer"));
  await expect(openUnlessStopped(fail, stop.signal)).rejects.toThrow("no answer");
  const failing = openUnlessStopped(() => new Promise((_resolve, reject) => { setTimeout(() => { reject(new Error("no answer")); }, 1); }), stop.signal);
  stop.abort();
  expect(await failing).toBeUndefined();
  expect(await openUnlessStopped(fail, stop.signal)).toBeUndefined();
});
