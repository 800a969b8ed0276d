import { expect, test } from "vitest";
import { OrderedOutput } from "./ordered-output.ts";
import type { Portion } from "./portion.ts";
import { emptyTally } from "./transform-tally.ts";

function portion(text: string): Portion {
  const bytes = Uint8Array.from(Buffer.from(text));
  return { buffer: bytes.buffer, length: bytes.length, faults: [], tally: emptyTally() };
}

function textOf({ buffer, length }: Portion): string {
  return Buffer.from(buffer, 0, length).toString();
}

test("writes in the order of the files, whichever is made first, and one portion at a time", async () => {
  const written: string[] = [];
  let writing = 0;
  const output = new OrderedOutput(async (each) => {
    writing += 1;
    expect(writing).toBe(1);
    await new Promise(setImmediate);
    written.push(textOf(each));
    writing -= 1;
  });
  const ended: number[] = [];
  const adding = [output.add(2, portion("c")), output.add(0, portion("a1")), output.add(1, portion("b"))];
  output.endFile(2, () => ended.push(2));
  output.endFile(1, () => ended.push(1));
  await adding[1];
  expect(written).toEqual(["a1"]);
  adding.push(output.add(0, portion("a2")));
  output.endFile(0, () => ended.push(0));
  await Promise.all(adding);
  await output.written();
  expect(written).toEqual(["a1", "a2", "b", "c"]);
  expect(ended).toEqual([0, 1, 2]);
});

test("whoever adds what cannot be written is told", async () => {
  const output = new OrderedOutput(() => Promise.reject(new Error("the disk is full")));
  await expect(output.add(0, portion("a"))).rejects.toThrow("the disk is full");
});
