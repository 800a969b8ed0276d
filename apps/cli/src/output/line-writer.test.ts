import { PassThrough, Writable } from "node:stream";
import { expect, test } from "vitest";
import { ReaderClosedError } from "../errors.ts";
import { LineWriter } from "./line-writer.ts";

test("lines come whole and in order", async () => {
  const output = new PassThrough();
  const writer = new LineWriter(output);
  for (const line of ["a", "b"]) await writer.write(line);
  await writer.end();
  expect(String(output.read())).toBe("a\nb\n");
});

test("a reader that has gone ends the writing", async () => {
  const closed = new Writable({ write: (_chunk, _encoding, done) => { done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })); } });
  const writer = new LineWriter(closed);
  await writer.write("a");
  await expect(writer.end()).rejects.toThrow(ReaderClosedError);
});

test("a writer waits for a slow reader", async () => {
  let waiting = 0;
  const slow = new Writable({ write: (_chunk, _encoding, done) => { waiting += 1; setTimeout(() => { waiting -= 1; done(); }, 1); } });
  const writer = new LineWriter(slow);
  for (let index = 0; index < 10; index += 1) {
    await writer.write("x".repeat(70_000));
    expect(waiting).toBe(0);
  }
  await writer.end();
});
