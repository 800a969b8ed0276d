import { foreignForm } from "./foreign-form.ts";
import { CONTEXT_BYTES, findStart } from "./find-start.ts";
import type { Broken, ScanState } from "./scan-state.ts";

const UTF8_BYTES_PER_CHAR = 4;

/** Looks for the element behind a stretch that is none, and rejects the stretch. False where more bytes are needed. */
export function passBrokenStretch(state: ScanState, final: boolean): boolean {
  const { broken, window: { bytes, end } } = state;
  if (broken === undefined) return state.goTo(state.pos);
  const to = final ? end : end - CONTEXT_BYTES;
  const view = bytes.subarray(0, end);
  const at = findStart(view, { start: broken.start, from: broken.from, to, inSequence: state.inSequence });
  if (at !== -1 || final) return endBroken(state, broken, at);
  broken.from = Math.max(broken.from, to);
  const enough = broken.start + state.limits.quarantineTextChars * UTF8_BYTES_PER_CHAR;
  if (broken.from >= enough) broken.text ??= state.textOf(broken.start, broken.from);
  return false;
}

function endBroken(state: ScanState, broken: Broken, at: number): true {
  const stop = at === -1 ? state.window.end : at;
  const text = broken.text ?? state.textOf(broken.start, stop);
  const form = broken.offset === 0 ? foreignForm(state.head.subarray(0, state.window.base + stop)) : undefined;
  if (form === undefined) state.output.reject(broken.reason, broken.offset, text);
  else state.output.rejectForeign(form, text);
  state.broken = undefined;
  state.foundAgain = true;
  return at === -1 ? state.finish() : state.goTo(at);
}

/** Index of the first byte of a broken stretch that is still needed when the window moves on. */
export function keptOfBroken({ start, from, text }: Broken, end: number): number {
  return Math.min(end, text === undefined ? start : Math.max(start, from - CONTEXT_BYTES));
}

/** Moves a broken stretch with the window. */
export function shiftBroken(broken: Broken, by: number): void {
  broken.start = Math.max(0, broken.start - by);
  broken.from -= by;
}
