import {
  BACKSLASH, CLOSE, COLON, COMMA, OPEN, OPEN_BRACE, OPEN_BRACKET, OUTSIDE, QUOTE, STRING, STRING_STOP, lastSolid,
} from "./byte-classes.ts";

/** Ran out of bytes. */
export const MORE = 0;
/** The element's last byte was read. */
export const ENDED = 1;
/** A bracket closes what it did not open. */
export const MISMATCH = 2;
/** `bound` was reached inside the element. */
export const BOUND = 3;
/** An array opens under a key `Records` or `Events` of the element itself; `pos` is its bracket. */
export const CONTAINER = 4;

export type Verdict = typeof MORE | typeof ENDED | typeof MISMATCH | typeof BOUND | typeof CONTAINER;

/**
 * How far an element that cannot be JSON is followed in the hope that its brackets still balance, at most and at first:
 * at 256 bytes and at each fourfold of it the scanner looks whether another element has begun. It bounds the bytes that
 * are read twice for each broken element.
 */
const MOST_PATIENCE_BYTES = 64 * 1024;
const FIRST_PATIENCE_BYTES = 256;

const KINDS = 256;
/** `"\u0052\u0065\u0063\u006f\u0072\u0064\u0073"` */
const LONGEST_KEY = 44;
const CAPITAL_R = 0x52;
const CAPITAL_E = 0x45;

/**
 * Follows one element (object, array or string) to its end, across chunks: brackets and strings only, JSON.parse does
 * the rest. Indices are into the window; {@link ElementScan.shift} moves them with it.
 */
export class ElementScan {
  start = 0;
  pos = 0;
  depth = 0;
  maxDepth = 0;
  /** Index of the first byte that no JSON text has there; Infinity while there is none. */
  suspectAt = Infinity;
  /** True once the element's first bytes were let go, because it is too large. */
  dropping = false;
  /** True for what follows the `Records` array in its object: it is no element and gives no record. */
  tail = false;
  inString = false;
  stringStart = -1;
  #underContainerKey = false;
  #isRecord = false;
  #patience = FIRST_PATIENCE_BYTES;
  readonly #kinds = new Uint8Array(KINDS);

  begin(at: number): void {
    this.#reset(at);
  }

  /** Goes on inside an object whose `Records` array has just ended before `at`. */
  beginTail(at: number): void {
    this.#reset(at);
    this.depth = 1;
    this.#kinds[1] = OPEN_BRACE;
    this.tail = true;
  }

  #reset(at: number): void {
    this.start = at;
    this.pos = at;
    this.depth = 0;
    this.maxDepth = 0;
    this.suspectAt = Infinity;
    this.dropping = false;
    this.tail = false;
    this.inString = false;
    this.stringStart = -1;
    this.#underContainerKey = false;
    this.#isRecord = false;
    this.#patience = FIRST_PATIENCE_BYTES;
  }

  /** True once a byte was met that no JSON text has there. */
  get isSuspect(): boolean {
    return this.suspectAt !== Infinity;
  }

  /** Index up to which the element is followed after its first bad byte. */
  get patienceEnd(): number {
    return this.suspectAt + this.#patience;
  }

  /** Follows the element further; false where it has been followed far enough. */
  extendPatience(): boolean {
    this.#patience *= 4;
    return this.#patience <= MOST_PATIENCE_BYTES;
  }

  /** Index of the first byte still needed when the window moves on. */
  keepFrom(end: number): number {
    if (!this.dropping) return this.start;
    const keyInDoubt = this.inString && this.depth === 1 && this.stringStart >= 0;
    if (keyInDoubt && end - this.stringStart <= LONGEST_KEY) return this.stringStart;
    this.stringStart = -1;
    return Math.min(this.pos, end);
  }

  shift(by: number): void {
    this.start -= by;
    this.pos -= by;
    if (this.stringStart >= 0) this.stringStart -= by;
    this.suspectAt -= by;
  }

  /** Says that the element is a record, so that no array of its own is a container. */
  takeAsRecord(): void {
    this.#isRecord = true;
    this.#underContainerKey = false;
  }

  /** Reads on to `bound` at most. The one loop that sees every byte: kept whole, with its state in locals. */
  run(bytes: Buffer, end: number, limit: number): Verdict {
    const kinds = this.#kinds;
    let bound = this.#bound(limit);
    let stop = Math.min(end, bound);
    let { pos, depth, maxDepth, inString } = this;
    let verdict: Verdict = MORE;
    while (pos < stop) {
      if (inString) {
        while (pos < stop && STRING_STOP[bytes[pos] as number] === 0) pos++;
        if (pos >= stop) break;
        const byte = bytes[pos] as number;
        if (byte === BACKSLASH) {
          pos += 2;
          continue;
        }
        if (byte === QUOTE) {
          pos++;
          inString = false;
          if (depth === 1) this.#endString(bytes, pos);
          else if (depth === 0) {
            verdict = ENDED;
            break;
          }
          continue;
        }
      } else {
        const kind = OUTSIDE[bytes[pos] as number] as number;
        if (kind === 0) {
          pos++;
          continue;
        }
        if (kind === STRING) {
          inString = true;
          if (depth === 1) this.stringStart = pos;
          pos++;
          continue;
        }
        if (kind === CLOSE) {
          if (depth < KINDS && bytes[pos] !== (kinds[depth] as number) + 2) {
            verdict = MISMATCH;
            break;
          }
          pos++;
          depth--;
          if (depth === 0) {
            verdict = ENDED;
            break;
          }
          continue;
        }
        if (kind === OPEN) {
          const bracket = bytes[pos] as number;
          if (depth === 1 && this.#underContainerKey && bracket === OPEN_BRACKET) {
            verdict = CONTAINER;
            break;
          }
          const misplaced = depth > 0 && !this.#mayOpen(bytes, pos, depth);
          depth++;
          if (depth > maxDepth) maxDepth = depth;
          if (depth < KINDS) kinds[depth] = bracket;
          if (!misplaced) {
            pos++;
            continue;
          }
        }
      }
      // Only what JSON cannot have there comes here: a foreign byte, a bare control character, a misplaced bracket.
      if (!this.isSuspect) {
        this.suspectAt = pos;
        bound = this.#bound(limit);
        stop = Math.min(end, bound);
      }
      pos++;
    }
    this.pos = pos;
    this.depth = depth;
    this.maxDepth = maxDepth;
    this.inString = inString;
    return verdict === MORE && pos >= bound && end >= bound ? BOUND : verdict;
  }

  #bound(limit: number): number {
    const size = this.dropping ? Infinity : this.start + limit;
    return Math.min(size, this.patienceEnd);
  }

  /** Inside an object a bracket follows a colon, inside an array a comma or the array's own bracket. */
  #mayOpen(bytes: Buffer, at: number, depth: number): boolean {
    if (this.dropping || depth >= KINDS) return true;
    const before = lastSolid(bytes, this.start, at);
    if (before === -1) return true;
    const byte = bytes[before] as number;
    return this.#kinds[depth] === OPEN_BRACE ? byte === COLON : byte === COMMA || byte === OPEN_BRACKET;
  }

  #endString(bytes: Buffer, end: number): void {
    const start = this.stringStart;
    this.#underContainerKey = false;
    if (start < 0 || end - start > LONGEST_KEY || this.#isRecord) return;
    const first = bytes[start + 1];
    if (first !== CAPITAL_R && first !== CAPITAL_E && first !== BACKSLASH) return;
    this.#underContainerKey = isContainerKey(bytes.toString("utf8", start, end));
  }
}

function isContainerKey(text: string): boolean {
  try {
    const key: unknown = JSON.parse(text);
    return key === "Records" || key === "Events";
  } catch {
    return false;
  }
}
