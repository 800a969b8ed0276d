import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unpack } from "./unpack.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-unpack-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** Text and its zstd form, made by DuckDB. */
const made = { plain: Buffer.alloc(0), zstd: Buffer.alloc(0) };
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const [name, compression] of [["plain", "none"], ["zstd", "zstd"]] as const) {
    await connection.run(`COPY (SELECT i, md5(i::text) AS h FROM range(20000) t(i)) TO '${join(folder, name)}' (FORMAT json, COMPRESSION ${compression})`);
    made[name] = readFileSync(join(folder, name));
  }
});

async function unpacked(bytes: Buffer, step: number): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / step) }, (_each, index) => bytes.subarray(index * step, (index + 1) * step));
  const chunks: Uint8Array[] = [];
  for await (const chunk of unpack(Readable.from(pieces) as AsyncIterable<Uint8Array>)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test.each([1000, 65_536, 1 << 28])("zstd, gzip and plain are told by their bytes, in chunks of %d", async (step) => {
  for (const bytes of [made.plain, made.zstd, gzipSync(made.plain)]) expect((await unpacked(bytes, step)).equals(made.plain)).toBe(true);
});

test("members and frames follow one another; a skippable frame is skipped", async () => {
  const twice = Buffer.concat([made.plain, made.plain]);
  const gzip = gzipSync(made.plain);
  const skippable = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
  expect((await unpacked(Buffer.concat([gzip, gzip]), 3333)).equals(twice)).toBe(true);
  expect((await unpacked(Buffer.concat([made.zstd, made.zstd]), 3333)).equals(twice)).toBe(true);
  expect((await unpacked(Buffer.concat([skippable, made.zstd]), 5)).equals(made.plain)).toBe(true);
});

test("a byte at a time, and fewer bytes than a mark has", async () => {
  expect(String(await unpacked(gzipSync("text"), 1))).toBe("text");
  for (const text of ["", "a", "ab", "abc"]) expect(String(await unpacked(Buffer.from(text), 1))).toBe(text);
});

test("data that are cut off or damaged say how they are packed", async () => {
  await expect(unpacked(made.zstd.subarray(0, -1000), 4000)).rejects.toMatchObject({ name: "PackingError", packing: "zstd" });
  await expect(unpacked(Buffer.concat([made.zstd, Buffer.from("something else")]), 4000)).rejects.toMatchObject({ packing: "zstd" });
  await expect(unpacked(gzipSync(made.plain).subarray(0, -1000), 4000)).rejects.toMatchObject({ name: "PackingError", packing: "gzip" });
});
