import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { HashedFile, hashFile } from "./hashed-file.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-hash-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

test.each([0, 1, 1000, 256 * 1024, 700_000])("the identity of %i bytes is theirs, however much was read before", async (size) => {
  const bytes = randomBytes(size);
  const path = join(folder, String(size));
  writeFileSync(path, bytes);
  const whole = { sha256: createHash("sha256").update(bytes).digest("hex"), size };
  expect(hashFile(path)).toEqual(whole);
  for (const chunks of [0, 1, Infinity]) expect(await readSome(path, chunks)).toEqual(whole);
});

test("chunks stay as they were", async () => {
  const bytes = randomBytes(600_000);
  const path = join(folder, "chunks");
  writeFileSync(path, bytes);
  const file = new HashedFile(path);
  const chunks = [];
  for await (const chunk of file.chunks()) chunks.push(chunk);
  file.close();
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
});

async function readSome(path: string, count: number): Promise<unknown> {
  const file = new HashedFile(path);
  let left = count;
  for await (const chunk of file.chunks()) {
    if (chunk.length > 0) left -= 1;
    if (left <= 0) break;
  }
  const identity = file.identity();
  file.close();
  return identity;
}
