import { gzipSync } from "node:zlib";
import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { gzipToBytes, type ByteStream } from "./gzip-to-bytes.ts";
import type { InputFault } from "./input-fault.ts";

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function decompress(bytes: Uint8Array, size = 1000): Promise<{ text: string; fault: InputFault | undefined }> {
  return await textOf(gzipToBytes(inChunks(bytes, size)));
}

async function textOf(stream: ByteStream): Promise<{ text: string; fault: InputFault | undefined }> {
  const parts: Uint8Array[] = [];
  let step = await stream.next();
  for (; step.done !== true; step = await stream.next()) parts.push(Buffer.from(step.value));
  return { text: Buffer.concat(parts).toString("latin1"), fault: step.value };
}

const TEXT = Array.from({ length: 3000 }, (_, i) => `line ${i} ${(i * 7919) % 1000}\n`).join("");
const GZ = gzipSync(TEXT);

/** A header with all optional fields (RFC 1952 §2.3.1). */
function withOptionalFields(gz: Buffer): Buffer {
  const header = Buffer.from(gz.subarray(0, 10));
  header[3] = 2 | 4 | 8 | 16;
  return Buffer.concat([header, Buffer.from([3, 0, 1, 2, 3]), Buffer.from("name\0comment\0"), Buffer.from([9, 9]), gz.subarray(10)]);
}

describe("whole files", () => {
  test.each([
    ["plain", Buffer.from(TEXT), TEXT],
    ["empty", Buffer.alloc(0), ""],
    ["one byte", Buffer.from([0x1f]), "\x1f"],
    ["one member", GZ, TEXT],
    ["three members", Buffer.concat([GZ, gzipSync(""), GZ]), TEXT + TEXT],
    ["zeros as padding", Buffer.concat([GZ, Buffer.alloc(5000)]), TEXT],
    ["a member behind zeros", Buffer.concat([GZ, Buffer.alloc(50), GZ]), TEXT + TEXT],
  ])("%s", async (_, bytes, text) => {
    for (const size of [1, 7, 1000, 1_000_000]) expect(await decompress(bytes, size)).toEqual({ text, fault: undefined });
  });

  test("a large file takes the slower way to the same result", async () => {
    const noise = randomBytes(6 * 1024 * 1024);
    const bytes = Buffer.concat([withOptionalFields(gzipSync(noise)), withOptionalFields(GZ), gzipSync(noise)]);
    const { text, fault } = await decompress(bytes, 60_001);
    expect(fault).toBeUndefined();
    expect(text === noise.toString("latin1") + TEXT + noise.toString("latin1")).toBe(true);
  });

  test("headers that come in pieces, in a file that is not held as a whole", async () => {
    const noise = randomBytes(8 * 1024 * 1024);
    const first = gzipSync(noise, { level: 0 });
    const others = Buffer.concat(Array.from({ length: 20 }, (_, i) => withOptionalFields(gzipSync(`line ${i}\n`))));
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield first;
      yield* inChunks(others, 7);
    };
    const { text, fault } = await textOf(gzipToBytes(source()));
    expect(fault).toBeUndefined();
    expect(text.slice(noise.length)).toBe(Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join(""));
    expect(text.startsWith(noise.toString("latin1"))).toBe(true);
  });

  test("a bomb comes out in bounded pieces", async () => {
    let longest = 0;
    let length = 0;
    for await (const piece of gzipToBytes(inChunks(gzipSync(Buffer.alloc(200_000_000)), 65_536))) {
      longest = Math.max(longest, piece.byteLength);
      length += piece.byteLength;
    }
    expect(length).toBe(200_000_000);
    expect(longest).toBeLessThanOrEqual(65_536);
  });
});

describe("faults", () => {
  test("garbage after the last member", async () => {
    expect(await decompress(Buffer.concat([GZ, Buffer.from("garbage")]))).toEqual({
      text: TEXT,
      fault: {
        reason: "corrupt-gzip",
        detail: `expected another gzip member or the end of the file, found other bytes, at byte ${GZ.length}`,
        text: "garbage",
      },
    });
  });

  test("a wrong checksum loses nothing", async () => {
    const bytes = Buffer.concat([GZ, GZ]);
    bytes.writeUInt32LE(1, bytes.length - 8);
    expect(await decompress(bytes)).toEqual({
      text: TEXT + TEXT,
      fault: {
        reason: "corrupt-gzip",
        detail: `expected data with the stated checksum and length, found other, in the gzip member at byte ${GZ.length}`,
        text: "",
      },
    });
  });

  test("corrupt data: all before it comes out", async () => {
    // A deflate stream that goes on with a block of the reserved type.
    const body = Buffer.concat([GZ.subarray(0, 10), storedBlock(Buffer.from(TEXT.slice(0, 20_000))), Buffer.from([7, 1, 2, 3])]);
    const { text, fault } = await decompress(body);
    expect(text).toBe(TEXT.slice(0, 20_000));
    expect(fault?.detail).toBe("expected gzip data, found what cannot be (invalid block type), after byte 10");
  });

  test("corrupt data far in: all before it comes out; of a member of more than 8 MB, all but its last 64 KB", async () => {
    for (const [blocks, missing] of [[4, 0], [150, 64 * 1024]] as const) {
      const noise = Array.from({ length: blocks }, () => randomBytes(60_000));
      const bytes = Buffer.concat([GZ.subarray(0, 10), ...noise.map((each) => storedBlock(each)), Buffer.from([7, 1, 2, 3])]);
      const { text, fault } = await decompress(bytes, 65_536);
      const whole = Buffer.concat(noise).toString("latin1");
      expect(fault?.detail).toMatch(/^expected gzip data, found what cannot be \(invalid block type\), after byte \d+$/u);
      expect(whole.startsWith(text)).toBe(true);
      expect(whole.length - text.length).toBeLessThanOrEqual(missing);
    }
  });

  test("every truncation gives a beginning of the text and says so", async () => {
    const small = gzipSync(TEXT.slice(0, 500));
    let longest = 0;
    for (let length = 2; length < small.length; length++) {
      const { text, fault } = await decompress(small.subarray(0, length));
      expect(fault?.reason).toBe("truncated");
      expect(TEXT.startsWith(text)).toBe(true);
      expect(text.length).toBeGreaterThanOrEqual(longest);
      longest = text.length;
    }
    expect(longest).toBe(500);
  });

  test("errors of the source are thrown", async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(GZ.subarray(0, 100));
      throw new Error("EIO: the disk");
    };
    await expect(gzipToBytes(failing()).next()).rejects.toThrow("EIO: the disk");
  });
});

function storedBlock(data: Buffer): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0]);
  header.writeUInt16LE(data.length, 1);
  header.writeUInt16LE(data.length ^ 0xffff, 3);
  return Buffer.concat([header, data]);
}
