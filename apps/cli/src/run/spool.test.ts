import type * as Fs from "node:fs";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { afterAll, expect, test, vi } from "vitest";
import { FileFailure } from "./file-worker.ts";
import { spool } from "./spool.ts";

const failing = vi.hoisted(() => ({ code: "" }));

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof Fs>();
  const broken = (): Writable => new Writable({ write: (_chunk, _encoding, done) => { done(Object.assign(new Error(`${failing.code}: write`), { code: failing.code })); } });
  return { ...fs, createWriteStream: (path: string) => (failing.code === "" ? fs.createWriteStream(path) : broken()) };
});

const folder = mkdtempSync(join(tmpdir(), "trailhouse-spool-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** Copies this text as standard input. */
async function spooled(text: string, code = ""): Promise<unknown> {
  failing.code = code;
  const streams = { stdin: Object.assign(Readable.from([Buffer.from(text)]), { isTTY: false }), stdout: new PassThrough(), stderr: new PassThrough() };
  return await spool({ path: "-", size: 0, regular: false }, join(folder, "input"), streams, new AbortController().signal).catch((error: unknown) => error);
}

test("standard input is copied as it is", async () => {
  expect(await spooled("a\u0000\n")).toBe(join(folder, "input"));
  expect(readFileSync(join(folder, "input"), "utf8")).toBe("a\u0000\n");
});

test.each([
  ["ENOSPC", "the disk is full", true],
  ["EDQUOT", "the disk quota is used up", true],
  ["EFBIG", "the file is larger than is allowed here (ulimit -f, or the file system)", true],
  ["EROFS", "the file system is read-only", true],
  ["EIO", "the disk could not be read", false],
])("where it cannot be copied, %s is told, and whose fault it is", async (code, message, environment) => {
  const error = await spooled("x", code);
  expect(error).toBeInstanceOf(FileFailure);
  expect((error as FileFailure).failure).toEqual({ message, environment });
});
