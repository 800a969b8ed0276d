import { COMMA, OPEN_BRACE, byteAt } from "./characters";
import { REASONS, RESULTS } from "./memory";
import { READ_WHOLE, UNKNOWN, decide, forget, verdict } from "./names";
import { levels, recordEnd, sourceAt, sourceLength, typeAt, typeLength } from "./record";
import { faultAt, pastRun } from "./tokens";

export { decide, forget };

/** Why a call came back: see `Stop` in `src/reading/skimmer.ts`. */
const AT_END: i32 = 0;
const NO_RECORD: i32 = 1;
const CUT_OFF: i32 = 2;
const WHOLE: i32 = 3;
const UNDECIDED: i32 = 4;

/** Bytes before the end in which a fault may be nothing but the end. */
const TOKEN_BYTES: usize = 8;

/**
 * Reads the records from `from` on, of which those that are filtered only leave their reason's number, until one is not
 * or the bytes before `end` are used up. Zeros follow the bytes: JSON has none, so nothing is read past them.
 */
export function skim(from: usize, end: usize, mostBytes: usize, mostLevels: i32): i32 {
  let at = from;
  let next = from;
  let count: usize = 0;
  let stop = AT_END;
  while (true) {
    at = pastRun(at, u8(COMMA));
    if (at >= end) break;
    stop = NO_RECORD;
    if (byteAt(at) != OPEN_BRACE) break;
    next = recordEnd(at, mostLevels);
    if (next == 0 && faultAt + TOKEN_BYTES >= end) stop = CUT_OFF;
    if (next == 0 || next - at > mostBytes) break;
    const known = verdict();
    stop = known == UNKNOWN ? UNDECIDED : WHOLE;
    if (known <= READ_WHOLE) break;
    store<u8>(REASONS + count, known - READ_WHOLE - 1);
    count++;
    at = next;
    stop = AT_END;
  }
  tell(at, next, count);
  return stop;
}

function tell(at: usize, next: usize, count: usize): void {
  store<u32>(RESULTS, at, 0);
  store<u32>(RESULTS, next, 4);
  store<u32>(RESULTS, levels, 8);
  store<u32>(RESULTS, count, 12);
  store<u32>(RESULTS, sourceAt, 16);
  store<u32>(RESULTS, sourceLength, 20);
  store<u32>(RESULTS, typeAt, 24);
  store<u32>(RESULTS, typeLength, 28);
}
