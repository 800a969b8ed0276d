import { BACKSLASH, byteAt, MINUS, POINT, QUOTE, SMALL, ZERO } from "./characters";

const WHOLE: usize = 16;
const LETTER_E: u32 = 0x65;
const LETTER_F: u32 = 0x66;
const LETTER_N: u32 = 0x6e;
const LETTER_T: u32 = 0x74;
const LETTER_U: u32 = 0x75;

/** Where the last escape stood that was met; where the bytes stopped being JSON. */
export let lastEscape: usize = 0;
export let faultAt: usize = 0;

/** Begins another record. */
export function forgetEscapes(): void {
  lastEscape = 0;
}

/** Notes where the bytes stopped being JSON; 0 stands for that everywhere. */
export function fault(at: usize): usize {
  faultAt = at;
  return 0;
}

/** Past JSON's whitespace. */
export function pastBlanks(at: usize): usize {
  return byteAt(at) > 0x20 ? at : pastRun(at, 0x20);
}

/** Past whitespace and one more kind of byte. */
export function pastRun(from: usize, also: u8): usize {
  let at = from;
  while (true) {
    const bytes = v128.load(at);
    const blank = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x0a))),
      v128.or(i8x16.eq(bytes, i8x16.splat(0x0d)), i8x16.eq(bytes, i8x16.splat(0x09))),
    );
    const others = i8x16.bitmask(v128.or(blank, i8x16.eq(bytes, i8x16.splat(also)))) ^ 0xffff;
    if (others != 0) return at + ctz(others);
    at += WHOLE;
  }
}

/** The quote that ends the string whose first byte is at `from`, or 0. */
export function stringEnd(from: usize): usize {
  const stops = stringStops(from);
  const at = from + ctz(stops);
  return stops != 0 && byteAt(at) == QUOTE ? at : longStringEnd(stops != 0 ? at : from + WHOLE);
}

function longStringEnd(from: usize): usize {
  let at = from;
  while (true) {
    const stops = stringStops(at);
    if (stops == 0) {
      at += WHOLE;
      continue;
    }
    at += ctz(stops);
    const byte = byteAt(at);
    if (byte == QUOTE) return at;
    if (byte != BACKSLASH) return fault(at);
    lastEscape = at;
    const length = escapeLength(at);
    if (length == 0) return fault(at);
    at += length;
  }
}

/** A bit for each of 16 bytes that is a quote, a backslash or a control character. */
function stringStops(at: usize): i32 {
  const bytes = v128.load(at);
  const special = v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c)));
  return i8x16.bitmask(v128.or(special, i8x16.le_u(bytes, i8x16.splat(0x1f))));
}

function escapeLength(at: usize): usize {
  switch (byteAt(at + 1)) {
    case 0x22: case 0x5c: case 0x2f: case 0x62: case 0x66: case 0x6e: case 0x72: case 0x74:
      return 2;
    case LETTER_U:
      return isHex(at + 2) && isHex(at + 3) && isHex(at + 4) && isHex(at + 5) ? 6 : 0;
    default:
      return 0;
  }
}

function isHex(at: usize): bool {
  const byte = byteAt(at);
  return byte - ZERO < 10 || (byte | SMALL) - 0x61 < 6;
}

/** Past a number, `true`, `false` or `null`, or 0. */
export function scalarEnd(at: usize): usize {
  switch (byteAt(at)) {
    case LETTER_T: return load<u32>(at) == 0x65757274 ? at + 4 : fault(at);
    case LETTER_N: return load<u32>(at) == 0x6c6c756e ? at + 4 : fault(at);
    case LETTER_F: return load<u32>(at + 1) == 0x65736c61 ? at + 5 : fault(at);
    default: return numberEnd(at);
  }
}

function numberEnd(from: usize): usize {
  let at = byteAt(from) == MINUS ? from + 1 : from;
  at = byteAt(at) == ZERO ? at + 1 : digitsEnd(at);
  if (at != 0 && byteAt(at) == POINT) at = digitsEnd(at + 1);
  if (at == 0 || (byteAt(at) | SMALL) != LETTER_E) return at;
  const sign = byteAt(at + 1);
  return digitsEnd(sign == MINUS || sign == 0x2b ? at + 2 : at + 1);
}

/** Past at least one digit, or 0. */
function digitsEnd(from: usize): usize {
  let at = from;
  while (byteAt(at) - ZERO < 10) at++;
  return at > from ? at : fault(at);
}
