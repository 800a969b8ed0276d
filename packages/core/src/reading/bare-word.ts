import { QUOTE, SEPARATOR, WORD_END_IN_ARRAY, WORD_END_IN_SEQUENCE } from "./byte-classes.ts";
import type { ScanState } from "./scan-state.ts";
import { elementToRecord } from "./text-to-record.ts";

/** Longer bare words are garbage. */
const WORD_BYTES = 4096;

/** Reads a number, a literal or garbage, which is no record. False where more bytes are needed. */
export function readBareWord(state: ScanState, final: boolean): boolean {
  const { window: { bytes, end }, wordStart } = state;
  const isEnd = state.inSequence ? WORD_END_IN_SEQUENCE : WORD_END_IN_ARRAY;
  const bound = Math.min(end, wordStart + WORD_BYTES);
  let pos = Math.max(state.pos, wordStart + 1);
  while (pos < bound && isEnd[bytes[pos] as number] === 0) pos++;
  state.pos = pos;
  if (pos >= wordStart + WORD_BYTES) return state.breakAt(wordStart);
  return pos < end ? endWord(state, pos) : final && lastWord(state, pos);
}

function endWord(state: ScanState, end: number): true {
  const record = elementToRecord(state.elementAt(state.wordStart, solidEnd(state, end), 0), state.limits);
  const garbage = record !== undefined && "reason" in record && record.reason === "invalid-json";
  // In a list a quote right behind a bare word means that strings and what is between them have changed places.
  if (garbage && (state.inSequence || state.window.bytes[end] === QUOTE)) return state.breakAt(state.wordStart);
  state.add(record);
  return state.goTo(end);
}

function solidEnd({ window, wordStart }: ScanState, end: number): number {
  let at = end;
  while (at > wordStart + 1 && SEPARATOR[window.bytes[at - 1] as number] === 1) at--;
  return at;
}

function lastWord(state: ScanState, end: number): true {
  if (state.inSequence) return endWord(state, end);
  state.output.reject("truncated", state.window.base + end, state.textOf(state.wordStart, end));
  return state.finish();
}
