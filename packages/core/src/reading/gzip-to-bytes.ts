import { gunzipSync } from "node:zlib";
import { ByteInput } from "./byte-input.ts";
import { headerLength, isGzip, MemberSum, TRAILER_BYTES } from "./gzip-framing.ts";
import { inflateMember } from "./inflate-member.ts";
import type { InputFault } from "./input-fault.ts";
import { releaseBuffer } from "./release-buffer.ts";

/** Compressed files up to this size are decompressed in one call, where the result is not too large. */
const SMALL_FILE_BYTES = 8 * 1024 * 1024;
const SMALL_OUTPUT_BYTES = 64 * 1024 * 1024;
const GARBAGE_TEXT_BYTES = 16 * 1024;
const LEAST_OUTPUT_BYTES = 1024;
/** Deflate's greatest ratio (zlib Technical Details, "Maximum Compression Factor"). */
const MOST_DEFLATION = 1032;
const LENGTH_BYTES = 4;

/**
 * Bytes in the order of the file, each chunk to be read before the next is asked for; the generator's return value says why
 * they end early, if they do.
 */
export type ByteStream = AsyncGenerator<Uint8Array, InputFault | undefined, undefined>;

/**
 * Decompresses a source that begins with the bytes 1f 8b, one gzip member or several, and passes any other through.
 * All that could be decompressed comes out before a fault is returned, except that in a member of more than 8 MB
 * compressed up to 64 KB right before corrupt bytes may be missing. Zero bytes after a member are padding, as gzip(1)
 * has it. `onRead` is told the length of each chunk of the source. Errors of the source itself are thrown.
 */
export async function* gzipToBytes(
  source: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void = () => undefined,
): ByteStream {
  const input = new ByteInput(source, onRead);
  try {
    await input.has(2);
    if (!isGzip(input.bytes)) return yield* passThrough(input);
    if (await input.endsWithin(SMALL_FILE_BYTES)) {
      const whole = gunzipWhole(input.bytes);
      if (whole) {
        yield whole;
        releaseBuffer(whole);
        return undefined;
      }
    }
    return yield* members(input);
  } finally {
    await input.close();
  }
}

async function* passThrough(input: ByteInput): ByteStream {
  do {
    if (input.bytes.length > 0) yield input.take(input.bytes.length);
  } while (await input.fill());
  return undefined;
}

/** Undefined where anything is unusual; the slower way finds out what. */
function gunzipWhole(bytes: Buffer): Buffer<ArrayBuffer> | undefined {
  try {
    const options = { maxOutputLength: SMALL_OUTPUT_BYTES, chunkSize: outputSize(bytes), info: true };
    const result = gunzipSync(bytes, options) as unknown as { buffer: Buffer<ArrayBuffer>; engine: { bytesWritten: number } };
    return bytes.length === result.engine.bytesWritten ? result.buffer : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Room for what the last member says it holds, were it the only one, if deflate can pack so much into so little. With
 * Node's 16 KiB at a time, decompressing takes half as long again, and the garbage collector has more to do.
 */
function outputSize(bytes: Buffer): number {
  const stated = bytes.length < TRAILER_BYTES ? 0 : bytes.readUInt32LE(bytes.length - LENGTH_BYTES);
  const most = Math.min(SMALL_OUTPUT_BYTES, bytes.length * MOST_DEFLATION);
  // One byte more, so that zlib need not ask for room again to find that it is done.
  return Math.max(LEAST_OUTPUT_BYTES, Math.min(stated, most) + 1);
}

async function* members(input: ByteInput): ByteStream {
  do {
    const fault = yield* member(input);
    if (fault) return fault;
    await skipZeros(input);
  } while (await input.has(1));
  return undefined;
}

async function skipZeros(input: ByteInput): Promise<void> {
  while (await input.has(1)) {
    const solid = input.bytes.findIndex((byte) => byte !== 0);
    input.take(solid === -1 ? input.bytes.length : solid);
    if (solid !== -1) return;
  }
}

async function* member(input: ByteInput): ByteStream {
  const start = input.offset;
  const headerFault = await takeHeader(input);
  if (headerFault) return headerFault;
  const sum = new MemberSum();
  const fault = yield* inflateMember(input, sum);
  return fault ?? (await takeTrailer(input, sum, start));
}

async function takeHeader(input: ByteInput): Promise<InputFault | undefined> {
  if (!(await input.has(2)) || !isGzip(input.bytes)) return garbage(input);
  let length = headerLength(input.bytes);
  while (length === "incomplete") {
    if (!(await input.fill())) return truncated(input, "a gzip header");
    length = headerLength(input.bytes);
  }
  if (length === "corrupt") return corrupt(`expected a gzip header, found another, at byte ${input.offset}`);
  input.take(length);
  return undefined;
}

async function takeTrailer(input: ByteInput, sum: MemberSum, start: number): Promise<InputFault | undefined> {
  if (!(await input.has(TRAILER_BYTES))) return truncated(input, "a gzip checksum");
  const agrees = sum.agrees(input.take(TRAILER_BYTES));
  return agrees ? undefined : corrupt(`expected data with the stated checksum and length, found other, in the gzip member at byte ${start}`);
}

function garbage(input: ByteInput): InputFault {
  const found = input.bytes.subarray(0, GARBAGE_TEXT_BYTES);
  const detail = `expected another gzip member or the end of the file, found other bytes, at byte ${input.offset}`;
  return corrupt(detail, found.toString("utf8"));
}

function corrupt(detail: string, text = ""): InputFault {
  return { reason: "corrupt-gzip", detail, text };
}

function truncated(input: ByteInput, part: string): InputFault {
  const at = input.offset + input.bytes.length;
  return { reason: "truncated", detail: `expected the rest of ${part}, found the end of the file, at byte ${at}`, text: "" };
}
