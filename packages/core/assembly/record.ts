import { byteAt, CLOSE_BRACE, COLON, COMMA, OPEN_BRACE, OPEN_BRACKET, QUOTE } from "./characters";
import { BRACKETS } from "./memory";
import { fault, forgetEscapes, lastEscape, pastBlanks, scalarEnd, stringEnd } from "./tokens";

/** Stands for a string that is written with escapes: its bytes are not its text. */
export const ESCAPED: i32 = -1;

/** Of the record last read: levels of nesting, and where its eventSource and eventType stand; length 0: no text. */
export let levels: i32 = 0;
export let sourceAt: usize = 0;
export let sourceLength: i32 = 0;
export let typeAt: usize = 0;
export let typeLength: i32 = 0;

const OTHER_KEY: i32 = 0;
const SOURCE_KEY: i32 = 1;
const TYPE_KEY: i32 = 2;
/** `Records` or `Events`, which may be a container, or a key whose escapes may spell anything. */
const DOUBTFUL_KEY: i32 = 3;

/**
 * Reads one JSON object from its brace on, as JSON.parse would (RFC 8259), and gives the place after it; 0 where it is
 * not JSON, is not complete, is nested deeper than `mostLevels` or has a doubtful key. The one loop that sees every
 * token: kept whole, with its state in locals.
 */
export function recordEnd(from: usize, mostLevels: i32): usize {
  let depth: i32 = 1;
  let deepest: i32 = 1;
  let close = CLOSE_BRACE;
  let mayClose = true;
  let at = from + 1;
  sourceLength = 0;
  typeLength = 0;
  forgetEscapes();
  if (mostLevels < 1) return fault(from);
  while (true) {
    at = pastBlanks(at);
    let byte = byteAt(at);
    if (!(mayClose && byte == close)) {
      let key = OTHER_KEY;
      if (close == CLOSE_BRACE) {
        if (byte != QUOTE) return fault(at);
        const keyAt = at + 1;
        at = stringEnd(keyAt);
        if (at == 0) return 0;
        if (depth == 1) {
          key = keyOf(keyAt, at);
          if (key == DOUBTFUL_KEY) return fault(keyAt);
        }
        at = pastBlanks(at + 1);
        if (byteAt(at) != COLON) return fault(at);
        at = pastBlanks(at + 1);
        byte = byteAt(at);
      }
      if (byte == QUOTE) {
        const textAt = at + 1;
        at = stringEnd(textAt);
        if (at == 0) return 0;
        if (key != OTHER_KEY) note(key, textAt, at);
        at++;
      } else {
        if (key != OTHER_KEY) note(key, at, at);
        if (byte == OPEN_BRACE || byte == OPEN_BRACKET) {
          store<u8>(BRACKETS + depth, u8(close));
          depth++;
          if (depth > deepest) {
            deepest = depth;
            if (depth > mostLevels) return fault(at);
          }
          close = byte + 2;
          mayClose = true;
          at++;
          continue;
        }
        at = scalarEnd(at);
        if (at == 0) return 0;
      }
    }
    at = pastBlanks(at);
    while (byteAt(at) == close) {
      at++;
      depth--;
      if (depth == 0) {
        levels = deepest;
        return at;
      }
      close = byteAt(BRACKETS + depth);
      at = pastBlanks(at);
    }
    if (byteAt(at) != COMMA) return fault(at);
    at++;
    mayClose = false;
  }
}

/** What a key of the record itself is to the reader. */
function keyOf(at: usize, end: usize): i32 {
  if (lastEscape >= at) return DOUBTFUL_KEY;
  switch (u32(end - at)) {
    case 11: return load<u64>(at) == 0x756f53746e657665 && load<u32>(at + 7) == 0x65637275 ? SOURCE_KEY : OTHER_KEY;
    case 9: return load<u64>(at) == 0x7079_5474_6e65_7665 && byteAt(at + 8) == 0x65 ? TYPE_KEY : OTHER_KEY;
    case 7: return load<u32>(at) == 0x6f636552 && load<u32>(at + 3) == 0x7364726f ? DOUBTFUL_KEY : OTHER_KEY;
    case 6: return load<u32>(at) == 0x6e657645 && load<u16>(at + 4) == 0x7374 ? DOUBTFUL_KEY : OTHER_KEY;
    default: return OTHER_KEY;
  }
}

/** The last of a key's values counts, as in JSON.parse. */
function note(key: i32, at: usize, end: usize): void {
  const length = end > at && lastEscape >= at ? ESCAPED : i32(end - at);
  if (key == SOURCE_KEY) {
    sourceAt = at;
    sourceLength = length;
  } else {
    typeAt = at;
    typeLength = length;
  }
}
