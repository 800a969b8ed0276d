import type { RawRecord } from "../raw-record.ts";
import { readBareWord } from "./bare-word.ts";
import { passToElement } from "./between-elements.ts";
import { keptOfBroken, passBrokenStretch, shiftBroken } from "./broken-stretch.ts";
import { followElement } from "./follow-element.ts";
import type { InputFault } from "./input-fault.ts";
import { ScanState, type ScanOptions } from "./scan-state.ts";

export type { ScanOptions } from "./scan-state.ts";

/**
 * Finds the records in decompressed bytes, however they are cut into chunks, and keeps no more than one record's bytes.
 * Containers (mapping-decisions §1): `{"Records":[…]}`, `{"Events":[…]}`, an array, values one after the other; any of
 * them in an array too. Bytes that are no JSON become unreadable records; nothing is thrown. Missing, doubled and
 * trailing commas between elements are read over.
 */
export class RecordScanner {
  readonly #state: ScanState;

  constructor(options: ScanOptions = {}) {
    this.#state = new ScanState(options);
  }

  /** Takes the next bytes, which are not kept after the call, and returns the records that end in them. */
  push(chunk: Uint8Array): RawRecord[] {
    if (chunk.byteLength === 0) return [];
    this.#state.append(chunk);
    while (step(this.#state, false));
    moveOn(this.#state);
    return this.#state.output.take();
  }

  /**
   * Like `push`, but returns the records of some `bytes` bytes at a time. The chunk must not change until all have been
   * returned. Where nothing is kept of earlier bytes, the chunk is read in place, whatever its length.
   */
  *pushBy(chunk: Uint8Array, bytes: number): Generator<RawRecord[], void, undefined> {
    for (let at = 0; at < chunk.byteLength;) {
      const end = this.#state.window.end === 0 ? chunk.byteLength : at + bytes;
      this.#state.append(chunk.subarray(at, end));
      yield* stepBy(this.#state, bytes);
      at = end;
    }
  }

  /** Says that no bytes follow, or none that can be had because of `fault`, and returns what is left. */
  end(fault?: InputFault): RawRecord[] {
    const state = this.#state;
    const { output, window } = state;
    output.expectFault(fault);
    while (step(state, true));
    if (!state.inSequence) output.reject("truncated", window.base + window.end, "");
    output.rejectRemainingFault();
    return output.take();
  }
}

function* stepBy(state: ScanState, bytes: number): Generator<RawRecord[], void, undefined> {
  let from = state.pos;
  while (step(state, false)) {
    if (state.pos - from < bytes) continue;
    yield state.output.take();
    from = state.pos;
  }
  moveOn(state);
  yield state.output.take();
}

/** True where another step can follow at once, false where more bytes are needed. */
function step(state: ScanState, final: boolean): boolean {
  switch (state.mode) {
    case "between":
      return passToElement(state, final);
    case "element":
      return followElement(state, final);
    case "word":
      return readBareWord(state, final);
    case "broken":
      return passBrokenStretch(state, final);
  }
}

/** Lets go of the bytes that are no longer needed. */
function moveOn(state: ScanState): void {
  const by = firstNeeded(state);
  state.window.keepFrom(by);
  state.skimmer?.release();
  state.pos -= by;
  state.wordStart -= by;
  state.scan.shift(by);
  if (state.broken !== undefined) shiftBroken(state.broken, by);
}

function firstNeeded({ mode, scan, wordStart, broken, pos, window: { end } }: ScanState): number {
  if (mode === "element") return scan.keepFrom(end);
  if (mode === "word") return wordStart;
  return broken === undefined ? Math.min(pos, end) : keptOfBroken(broken, end);
}
