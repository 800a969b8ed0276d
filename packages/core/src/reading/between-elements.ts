import { CLOSE_BRACE, CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET, QUOTE, SEPARATOR } from "./byte-classes.ts";
import type { ScanState } from "./scan-state.ts";
import { CUT_OFF, USED_UP, WHOLE, type Skimmed } from "./skimmer.ts";

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** A record that goes on in the next bytes is skimmed once more with them, rather than scanned, if no longer than this. */
const MOST_WAITING_BYTES = 64 * 1024;

/** Goes over what separates elements, skims as many records as it can, and says what begins. False where more bytes are needed. */
export function passToElement(state: ScanState, final: boolean): boolean {
  const { bytes, end } = state.window;
  let pos = state.pos;
  while (pos < end && SEPARATOR[bytes[pos] as number] === 1) pos++;
  state.pos = pos;
  const next = pos < end && bytes[pos] === OPEN_BRACE ? skim(state, final) : undefined;
  return next ?? (state.pos < end && start(state, bytes[state.pos] as number, final));
}

/** Undefined where what stands at the position must be scanned. */
function skim(state: ScanState, final: boolean): boolean | undefined {
  const found = state.skimmer?.skim(state.window, state.pos);
  if (found === undefined) return undefined;
  state.output.passOver(found.passedOver);
  state.pos = found.pos;
  switch (found.stop) {
    case USED_UP:
      return true;
    case WHOLE:
      return readWhole(state, found);
    case CUT_OFF:
      return !final && mayWait(state) ? false : undefined;
    default:
      return undefined;
  }
}

function readWhole(state: ScanState, { pos, end, levels }: Skimmed): true {
  state.add(state.readElement(state.elementAt(pos, end, levels), state.limits));
  return state.goTo(end);
}

function mayWait(state: ScanState): boolean {
  const { window: { base, end }, pos } = state;
  if (base + pos === state.waitedAt || end - pos > MOST_WAITING_BYTES) return false;
  state.waitedAt = base + pos;
  return true;
}

function start(state: ScanState, byte: number, final: boolean): boolean {
  const frame = state.frames.at(-1);
  if (byte === OPEN_BRACE || byte === QUOTE || (byte === OPEN_BRACKET && frame !== "sequence")) return open(state);
  if (byte === OPEN_BRACKET) return state.enter("array", state.pos + 1);
  if (byte === CLOSE_BRACKET && frame !== "sequence") return leave(state);
  if (frame === "sequence") {
    if (byte === BYTE_ORDER_MARK[0]) return byteOrderMark(state, final);
    if (state.foundAgain && (byte === CLOSE_BRACKET || byte === CLOSE_BRACE)) return state.goTo(state.pos + 1);
  }
  state.wordStart = state.pos;
  state.mode = "word";
  return true;
}

function open(state: ScanState): true {
  state.scan.begin(state.pos);
  state.mode = "element";
  return true;
}

function leave(state: ScanState): true {
  const frame = state.frames.pop();
  if (frame === "array") return state.goTo(state.pos + 1);
  state.scan.beginTail(state.pos + 1);
  state.mode = "element";
  return true;
}

/** A file may begin with one, and so may each of several files written one after the other. */
function byteOrderMark(state: ScanState, final: boolean): boolean {
  const { window: { bytes, end }, pos } = state;
  const found = bytes.subarray(pos, Math.min(pos + BYTE_ORDER_MARK.length, end));
  if (found.equals(BYTE_ORDER_MARK)) return state.goTo(pos + BYTE_ORDER_MARK.length);
  if (!final && found.equals(BYTE_ORDER_MARK.subarray(0, found.length))) return false;
  return state.breakAt(pos);
}
