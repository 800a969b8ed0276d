import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { RawRecord } from "../raw-record.ts";
import { RecordScanner } from "./bytes-to-records.ts";
import { foreignForm } from "./foreign-form.ts";
import { readRecords } from "./read-records.ts";

const RECORDS = `{"eventVersion":"1.08","eventName":"CreateUser"}\n{"eventVersion":"1.08","eventName":"DeleteUser"}\n`;
const utf16 = Buffer.from(RECORDS, "utf16le");
const noise = Buffer.from(Array.from({ length: 400 }, (_each, at) => (at * 151 + 7) % 256));

/** How each form's files begin: of the RFC or the project's description of its format. */
const FORMS: readonly (readonly [what: string, head: Buffer, detail: string])[] = [
  ["bzip2", Buffer.from("BZh91AY&SY"), "found bzip2 data, from byte 0: unpack it first (bunzip2)"],
  ["xz", Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00, 0x04]), "found xz data, from byte 0: unpack it first (xz -d)"],
  ["zip", Buffer.from("PK\x03\x04\x14\x00", "latin1"), "found zip data, from byte 0: unpack it first (unzip)"],
  ["zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x04]), "found zstd data, from byte 0: unpack it first (zstd -d)"],
  ["Parquet", Buffer.from("PAR1\x15\x04"), "found a Parquet file, from byte 0: leave it out, or write its records as JSON"],
  ["DuckDB", Buffer.from("\x01\x02\x03\x04\x05\x06\x07\x08DUCK@", "latin1"), "found a DuckDB database, from byte 0: leave it out, it is no log"],
  ["UTF-16, marked", Buffer.from([0xff, 0xfe, 0x7b, 0x00]), "found UTF-16 text, from byte 0: convert it to UTF-8 (iconv -f UTF-16 -t UTF-8)"],
  ["UTF-16 of the other order", Buffer.from([0xfe, 0xff, 0x00, 0x7b]), "found UTF-16 text, from byte 0: convert it to UTF-8 (iconv -f UTF-16 -t UTF-8)"],
];

async function read(...chunks: readonly Uint8Array[]): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for await (const record of readRecords(each(chunks))) records.push(record);
  return records;
}

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe("a file that is no JSON", () => {
  test.each(FORMS)("%s is named, with what to do", async (_what, head, detail) => {
    const [first] = await read(Buffer.concat([head, noise]));
    expect(first).toMatchObject({ position: 1, reason: "invalid-json", detail: `expected a record as JSON, ${detail}` });
  });

  test("packed twice", async () => {
    const [first] = await read(gzipSync(gzipSync(RECORDS)));
    expect(first).toMatchObject({ reason: "invalid-json", detail: "expected a record as JSON, found gzip data within gzip data, from byte 0: unpack it first (gunzip)" });
  });

  test.each([["low byte first", utf16], ["high byte first", Buffer.from(utf16).swap16()]])("UTF-16 without a mark, %s", async (_order, bytes) => {
    const [first] = await read(bytes);
    expect(first).toMatchObject({ reason: "invalid-json", detail: expect.stringContaining("found UTF-16 text, from byte 0") as string });
  });

  test("is told the same however it is cut into chunks", () => {
    const heads = fc.constantFrom(...FORMS.map(([, head]) => head), utf16);
    fc.assert(fc.property(heads, fc.uint8Array({ maxLength: 60 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (head, rest, sizes) => {
      const bytes = Buffer.concat([head, rest]);
      expect(scan(bytes, sizes)).toEqual(scan(bytes, [bytes.length]));
    }));
  });
});

function scan(bytes: Buffer, sizes: readonly number[]): RawRecord[] {
  const scanner = new RecordScanner();
  const records: RawRecord[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    records.push(...scanner.push(Buffer.from(bytes.subarray(at, at + size))));
    at += size;
  }
  return [...records, ...scanner.end()];
}

test.each(["", "{", "[]", RECORDS, "\ufeff[]", " \n{", "\0\0\0\0\0\0\0\0", "B", "PK", "what is this?", "{\0"])("%j is none of these forms", (text) => {
  expect(foreignForm(Buffer.from(text))).toBeUndefined();
});

test.each([[[0xff, 0xd8, 0xff, 0xe0]], [[0xfe, 0x7b, 0xfe, 0x7b]], [[0x7b, 0xff, 0x7d, 0xff]], [[0x7b, 0xfe]], [[0x00, 0xff, 0x00, 0xfe]]])("half of a mark of UTF-16, as in the bytes %j, says nothing", (bytes) => {
  expect(foreignForm(Buffer.from(bytes))).toBeUndefined();
});
