import { expect, test } from "vitest";
import { BufferPool } from "./buffer-pool.ts";
import { PORTION_BYTES } from "./portion.ts";
import type { Portion } from "./portion.ts";
import { PortionWriter } from "./portion-writer.ts";

function gather(): { writer: PortionWriter; text: () => string; portions: Portion[] } {
  const portions: Portion[] = [];
  const parts: string[] = [];
  const pool = new BufferPool(1);
  const send = (portion: Portion): Promise<void> => {
    portions.push(portion);
    parts.push(Buffer.from(portion.buffer, 0, portion.length).toString());
    pool.giveBack(portion.buffer);
    return Promise.resolve();
  };
  return { writer: new PortionWriter({ takeBuffer: () => pool.take(), send }), text: () => parts.join(""), portions };
}

test("lines come out whole and in order, whatever their length and characters", async () => {
  const lines = ["", "a", "ä€😀".repeat(40_000), "b".repeat(PORTION_BYTES), "c".repeat(PORTION_BYTES / 3 - 1), "d".repeat(3 * PORTION_BYTES), "e"];
  const { writer, text, portions } = gather();
  for (const line of lines) await writer.write(line);
  await writer.flush();
  expect(text()).toBe(lines.map((line) => `${line}\n`).join(""));
  expect(portions.length).toBeGreaterThan(4);
});

test("faults go with the lines before them, and make a portion by themselves when they are many", async () => {
  const { writer, portions } = gather();
  for (let record = 1; record <= 1000; record += 1) writer.addFault({ file: "f", record, reason: "no-event-time", detail: "" });
  expect(writer.isFull).toBe(true);
  await writer.flush();
  expect(portions).toMatchObject([{ length: 0, faults: { length: 1000 } }]);
  expect(writer.isFull).toBe(false);
});

test("a pool hands out no more buffers than it may", async () => {
  const pool = new BufferPool(2);
  const first = await pool.take();
  await pool.take();
  let third: ArrayBuffer | undefined;
  const waiting = pool.take().then((buffer) => { third = buffer; });
  await new Promise(setImmediate);
  expect(third).toBeUndefined();
  pool.giveBack(first);
  await waiting;
  expect(third).toBe(first);
});
