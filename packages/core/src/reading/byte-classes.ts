/** Bytes that JSON gives a meaning to. */
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COLON = 0x3a;
export const COMMA = 0x2c;
export const NEWLINE = 0x0a;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;

/** Classes of {@link OUTSIDE}. */
export const PLAIN = 0;
export const STRING = 1;
export const OPEN = 2;
export const CLOSE = 3;
export const FOREIGN = 4;

const WHITESPACE = " \t\r\n";

function table(otherwise: number, ...classes: readonly (readonly [chars: string, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(256).fill(otherwise);
  for (const [chars, value] of classes) for (const byte of Buffer.from(chars, "latin1")) bytes[byte] = value;
  return bytes;
}

/** What a byte outside strings is: numbers, literals, commas and blanks are PLAIN; FOREIGN bytes are in no JSON text. */
export const OUTSIDE = table(
  FOREIGN,
  [`${WHITESPACE},:0123456789+-.eEtrufalsn`, PLAIN],
  ['"', STRING],
  ["{[", OPEN],
  ["}]", CLOSE],
);

/** 1 where a string's run of ordinary bytes stops: quote, backslash, control character. */
export const STRING_STOP = new Uint8Array(256).fill(1, 0, 0x20);
STRING_STOP[QUOTE] = 1;
STRING_STOP[BACKSLASH] = 1;

/** 1 for JSON's whitespace. */
export const BLANK = table(0, [WHITESPACE, 1]);

/** 1 for what may stand between two elements. */
export const SEPARATOR = table(0, [`${WHITESPACE},`, 1]);

/** 1 where a bare word (number, literal, garbage) ends, in a sequence of values. */
export const WORD_END_IN_SEQUENCE = table(0, [`${WHITESPACE},{}[]"`, 1]);

/** 1 where a bare word ends, in an array; a stray brace belongs to the word. */
export const WORD_END_IN_ARRAY = table(0, [`,{[]"`, 1]);

/** Index of the last byte before `at`, not before `from`, that is no whitespace; -1 where there is none. */
export function lastSolid(bytes: Uint8Array, from: number, at: number): number {
  let i = at - 1;
  while (i >= from && BLANK[bytes[i] as number] === 1) i--;
  return i >= from ? i : -1;
}
