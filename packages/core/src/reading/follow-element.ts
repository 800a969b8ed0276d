import { isJsonObject } from "../json.ts";
import { BOUND, CONTAINER, ENDED, MISMATCH, MORE } from "./element-scan.ts";
import { findStart } from "./find-start.ts";
import type { ScanState } from "./scan-state.ts";
import { isRecord } from "./text-to-record.ts";

/** A container may stand in a container (`jq -s` of whole files); deeper ones are ordinary elements. */
const MAX_FRAMES = 16;

/** Follows an object, array or string to its end, and makes its record. False where more bytes are needed. */
export function followElement(state: ScanState, final: boolean): boolean {
  const verdict = state.scan.run(state.window.bytes, state.window.end, state.limits.recordBytes);
  switch (verdict) {
    case MORE:
      return final && cutShort(state);
    case ENDED:
      return complete(state);
    case CONTAINER:
      return container(state);
    case MISMATCH:
      return giveUp(state);
    case BOUND:
      return atBound(state);
  }
}

function complete(state: ScanState): true {
  const { scan } = state;
  if (scan.tail) endTail(state);
  else if (scan.dropping) rejectDropped(state, scan.pos);
  else return read(state, scan.start, scan.pos);
  return state.goTo(scan.pos);
}

function endTail(state: ScanState): void {
  const { start, pos, dropping, isSuspect } = state.scan;
  if (!isSuspect) return;
  const text = dropping ? state.droppedText : state.textOf(start, pos);
  state.output.reject("invalid-json", state.window.base + start, text);
}

function read(state: ScanState, start: number, end: number): true {
  const record = state.readElement(state.elementAt(start, end, state.scan.maxDepth), state.limits);
  const invalid = record !== undefined && "reason" in record && record.reason === "invalid-json";
  if (invalid && state.scan.isSuspect && swallowsAnother(state, end)) return giveUp(state);
  state.add(record);
  return state.goTo(end);
}

/** True where another element seems to start inside the one being scanned, before `end`. */
function swallowsAnother({ scan: { start }, window, inSequence }: ScanState, end: number): boolean {
  const view = window.bytes.subarray(0, end);
  return findStart(view, { start, from: start + 1, to: end, inSequence }) !== -1;
}

function container(state: ScanState): true {
  const { scan } = state;
  if (state.frames.length >= MAX_FRAMES || holdsRecordSoFar(state)) {
    scan.takeAsRecord();
    return true;
  }
  if (scan.isSuspect && !scan.dropping) state.output.reject("invalid-json", state.window.base + scan.start, state.textOf(scan.start, scan.pos));
  return state.enter("records", scan.pos + 1);
}

/** True where the members before a `Records` or `Events` array are a record's. */
function holdsRecordSoFar({ scan: { start, pos, tail, dropping }, window }: ScanState): boolean {
  if (tail || dropping) return false;
  try {
    const value: unknown = JSON.parse(`${window.bytes.toString("utf8", start, pos)}[]}`);
    return isJsonObject(value) && isRecord(value);
  } catch {
    return false;
  }
}

function atBound(state: ScanState): true {
  const { scan } = state;
  const largest = scan.start + state.limits.recordBytes;
  const tooLarge = !scan.dropping && scan.pos >= largest;
  if (tooLarge ? hasNoEnd(state, largest) : isPatienceOver(state)) return giveUp(state);
  if (tooLarge) drop(state, largest);
  return true;
}

function isPatienceOver(state: ScanState): boolean {
  const { scan } = state;
  const begun = !scan.dropping && !scan.tail && swallowsAnother(state, scan.patienceEnd);
  return begun || !scan.extendPatience();
}

function drop(state: ScanState, largest: number): void {
  state.droppedText = state.textOf(state.scan.start, largest);
  state.scan.dropping = true;
}

/** True where an element that did not end before `end` is broken rather than long. */
function hasNoEnd(state: ScanState, end: number): boolean {
  const { scan } = state;
  if (scan.tail || scan.maxDepth > state.limits.depth) return false;
  return scan.isSuspect || swallowsAnother(state, end);
}

function cutShort(state: ScanState): true {
  const { scan, output, window: { base, end } } = state;
  if (!scan.dropping && hasNoEnd(state, end)) return giveUp(state);
  if (scan.dropping && !scan.tail) rejectDropped(state, end);
  else output.reject("truncated", base + end, scan.dropping ? state.droppedText : state.textOf(scan.start, end));
  return state.finish();
}

function rejectDropped({ scan: { start }, output, window, droppedText }: ScanState, end: number): void {
  output.reject("too-large", window.base + start, droppedText, end - start);
}

function giveUp(state: ScanState): true {
  const { start, pos, dropping, tail } = state.scan;
  if (!dropping) return state.breakAt(start);
  const reason = tail ? "invalid-json" : "too-large";
  return state.break({ start: pos, from: pos, offset: state.window.base + pos, reason, text: state.droppedText });
}
