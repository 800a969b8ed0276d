import { BLANK, COLON, NEWLINE, OPEN_BRACE, OPEN_BRACKET, lastSolid } from "./byte-classes.ts";

const FIRST_KEY = Buffer.from('"eventVersion"');
const MAX_BLANKS = 64;
/** Bytes before and after a brace that {@link findStart} may look at. */
export const CONTEXT_BYTES = MAX_BLANKS + FIRST_KEY.length + 2;

/** Where in a broken stretch to look for the next element. */
export interface StartSearch {
  /** First index that may be looked at, also as context. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** True outside arrays: NDJSON and concatenated values. */
  readonly inSequence: boolean;
}

/**
 * Finds where reading goes on after an element that has no end, a heuristic: the next brace that
 * - is followed by `"eventVersion"`, the first key of every record that CloudTrail writes, with at most 64 blanks
 *   between, and is not the value of a key (an EventBridge envelope's `detail` is no fresh start);
 * - or, outside arrays, is the first byte of a line, as in NDJSON, and neither a value nor an array's first element.
 *
 * A broken record therefore costs at most the records up to the next such brace; they are in the one rejected text.
 */
export function findStart(bytes: Buffer, search: StartSearch): number {
  let at = bytes.indexOf(OPEN_BRACE, search.from);
  while (at !== -1 && at < search.to) {
    if (startsElement(bytes, at, search)) return at;
    at = bytes.indexOf(OPEN_BRACE, at + 1);
  }
  return -1;
}

function startsElement(bytes: Buffer, at: number, search: StartSearch): boolean {
  const before = lastSolid(bytes, Math.max(search.start, at - MAX_BLANKS), at);
  const previous = before === -1 ? undefined : bytes[before];
  if (previous === COLON) return false;
  const startsLine = search.inSequence && at > search.start && bytes[at - 1] === NEWLINE && previous !== OPEN_BRACKET;
  return startsLine || isFollowedByFirstKey(bytes, at + 1);
}

function isFollowedByFirstKey(bytes: Buffer, from: number): boolean {
  const last = from + MAX_BLANKS;
  let at = from;
  while (at < last && BLANK[bytes[at] ?? 0] === 1) at++;
  const end = at + FIRST_KEY.length;
  return end <= bytes.length && bytes.compare(FIRST_KEY, 0, FIRST_KEY.length, at, end) === 0;
}
