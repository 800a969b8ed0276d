import { crc32 } from "node:zlib";

const MAGIC = [0x1f, 0x8b] as const;
const DEFLATE = 8;
const FIXED_BYTES = 10;
const HEADER_CHECKSUM = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const RESERVED = 0xe0;
const MAX_HEADER_BYTES = 1024 * 1024;

/** Bytes of a gzip member's trailer: CRC-32 and length, each 32 bits, little-endian (RFC 1952 §2.3.1). */
export const TRAILER_BYTES = 8;

/** True where the bytes begin as every gzip member does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === MAGIC[0] && bytes[1] === MAGIC[1];
}

/** Length of the member header that `bytes` begin with (RFC 1952 §2.3). */
export function headerLength(bytes: Buffer): number | "incomplete" | "corrupt" {
  if (bytes.length < FIXED_BYTES) return "incomplete";
  const flags = bytes[3] ?? 0;
  if (!isGzip(bytes) || bytes[2] !== DEFLATE || (flags & RESERVED) !== 0) return "corrupt";
  const length = optionalFieldsEnd(bytes, flags);
  if (length <= bytes.length) return length;
  return bytes.length > MAX_HEADER_BYTES ? "corrupt" : "incomplete";
}

function optionalFieldsEnd(bytes: Buffer, flags: number): number {
  let end = FIXED_BYTES;
  if ((flags & EXTRA) !== 0) end += 2 + (end + 2 <= bytes.length ? bytes.readUInt16LE(end) : 0);
  if ((flags & NAME) !== 0) end = afterZero(bytes, end);
  if ((flags & COMMENT) !== 0) end = afterZero(bytes, end);
  return (flags & HEADER_CHECKSUM) !== 0 ? end + 2 : end;
}

function afterZero(bytes: Buffer, from: number): number {
  const zero = from < bytes.length ? bytes.indexOf(0, from) : -1;
  return zero === -1 ? Infinity : zero + 1;
}

/** The checksum and length of what a member decompresses to. */
export class MemberSum {
  #checksum = 0;
  #length = 0;

  add(bytes: Uint8Array): void {
    this.#checksum = crc32(bytes, this.#checksum);
    this.#length += bytes.length;
  }

  /** True where `trailer` states the same. */
  agrees(trailer: Buffer): boolean {
    return trailer.readUInt32LE(0) === this.#checksum && trailer.readUInt32LE(4) === this.#length % 2 ** 32;
  }
}
