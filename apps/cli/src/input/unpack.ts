import { Decompress } from "fzstd";
import { Readable, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { messageOf } from "../file-errors.ts";

/** How bytes are packed. */
export type Packing = "gzip" | "zstd";

/** Packed data that are damaged or end too early. */
export class PackingError extends Error {
  override readonly name = "PackingError";
  readonly packing: Packing;

  constructor(packing: Packing, cause: unknown) {
    super(messageOf(cause), { cause });
    this.packing = packing;
  }
}

// As many bytes as the longest mark has.
const HEAD_BYTES = 4;

// Four bytes may stand for a block of 128 KiB, so that this much unpacks to 128 MiB at worst.
const ZSTD_STEP_BYTES = 4096;

/**
 * Bytes unpacked where they begin as gzip (RFC 1952) or zstd (RFC 8878) does, else as they are. Several gzip members or
 * zstd frames in one file are one.
 * @throws PackingError while they are read
 */
export async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peek(bytes, ({ length }) => length >= HEAD_BYTES);
  const packing = packingOf(head);
  if (packing === undefined) yield* whole;
  else yield* packing === "gzip" ? gunzip(whole) : unzstd(whole);
}

/** How bytes are packed that begin so; undefined for bytes that are as they are. */
export function packingOf(head: Uint8Array): Packing | undefined {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b) return "gzip";
  const skippable = a !== undefined && (a & 0xf0) === 0x50 && b === 0x2a && c === 0x4d && d === 0x18;
  return skippable || (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) ? "zstd" : undefined;
}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = pipeline(Readable.from(packed), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
  try {
    yield* unpacked;
  } catch (error) {
    throw error instanceof Error && "code" in error && String(error.code).startsWith("Z_") ? new PackingError("gzip", error) : error;
  }
}

// Node's own decoder is not in every Node that is supported, and where it is it drops what follows the first frame.
async function* unzstd(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => ready.push(chunk));
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += ZSTD_STEP_BYTES) {
      yield* pushZstd(decoder, chunk.subarray(at, at + ZSTD_STEP_BYTES), ready, false);
    }
  }
  yield* pushZstd(decoder, new Uint8Array(0), ready, true);
}

function pushZstd(decoder: Decompress, chunk: Uint8Array, ready: Uint8Array[], last: boolean): Uint8Array[] {
  try {
    decoder.push(chunk, last);
  } catch (error) {
    throw new PackingError("zstd", error);
  }
  return ready.splice(0).filter(({ length }) => length > 0);
}

/** As many of a stream's first bytes as are enough, or all there are, and the stream with them. */
export async function peek(bytes: AsyncIterable<Uint8Array>, enough: (head: Uint8Array) => boolean): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (!enough(head)) {
    const next = await source.next();
    if (next.done === true) break;
    head = head.length === 0 ? Uint8Array.from(next.value) : Uint8Array.from(Buffer.concat([head, next.value]));
  }
  return { head, whole: chain(head, source) };
}

async function* chain(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
