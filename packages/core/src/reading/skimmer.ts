import type { Limits } from "../raw-record.ts";
import type { ByteWindow } from "./byte-window.ts";
import { instantiateSkim, type WasmSkim } from "./wasm-skim.ts";

/**
 * Says from a record's eventSource, a text that is not empty, and its eventType, undefined where it has none, why the
 * record is filtered; undefined where more must be read to know. Must say the same of the same names every time, and read
 * no records itself.
 */
export type SkimFilter = (eventSource: string, eventType: string | undefined) => string | undefined;

/** What to leave out, and where it is added up by reason. */
export interface Skimming {
  readonly filter: SkimFilter;
  readonly counts: Map<string, number>;
}

/** As far as `pos` there are no more records; there may be behind it. */
export const USED_UP = 0;
/** At `pos` stands no record that could be read here. */
export const NO_RECORD = 1;
/** The record at `pos` goes on behind the bytes. */
export const CUT_OFF = 2;
/** From `pos` to `end` stands a record that is to be read whole. */
export const WHOLE = 3;
const UNDECIDED = 4;

/** Where skimming came to; indices are into the window. */
export interface Skimmed {
  readonly stop: number;
  readonly pos: number;
  readonly end: number;
  readonly levels: number;
  /** Records before `pos`, each of them filtered. */
  readonly passedOver: number;
}

// The memory as assembly/memory.ts lays it out.
const RESULTS = 1024;
const RESULT_COUNT = 8;
const REASONS = 135_168;
const BYTES = 200_704;
const CAPACITY = 512 * 1024;
const PADDING = 64;

const MOST_LEVELS = 255;
const MOST_BYTES = 2 ** 31 - 1;
const READ_WHOLE = 1;
const FIRST_REASON = 2;
const MOST_REASONS = 200;

/** The thread's one instance, which skimmers use by turns. */
class Machine {
  readonly wasm: WasmSkim;
  readonly results: Int32Array;
  readonly bytes: Buffer;
  user: Skimmer | undefined;
  filter: SkimFilter | undefined;
  reasons: string[] = [];

  constructor(wasm: WasmSkim) {
    this.wasm = wasm;
    this.results = new Int32Array(wasm.memory.buffer, RESULTS, RESULT_COUNT);
    this.bytes = Buffer.from(wasm.memory.buffer);
  }

  /** One of the numbers that the last call left; see `tell` in assembly/skim.ts. */
  result(index: number): number {
    return this.results[index] ?? 0;
  }

  /** Counts the records that the last call passed over; gives their number. */
  count(counts: Map<string, number>): number {
    const passedOver = this.result(3);
    for (let i = 0; i < passedOver; i++) {
      const reason = this.reasons[this.bytes[REASONS + i] as number] as string;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return passedOver;
  }

  /** Asks the filter about the names that the last call came back with. */
  decide(filter: SkimFilter): void {
    const eventType = this.#textAt(this.result(6), this.result(7));
    const reason = filter(this.#textAt(this.result(4), this.result(5)), eventType === "" ? undefined : eventType);
    this.wasm.decide(reason === undefined ? READ_WHOLE : this.#verdictOf(reason));
  }

  #verdictOf(reason: string): number {
    const known = this.reasons.indexOf(reason);
    if (known !== -1) return FIRST_REASON + known;
    if (this.reasons.length === MOST_REASONS) return READ_WHOLE;
    return FIRST_REASON + this.reasons.push(reason) - 1;
  }

  #textAt(at: number, length: number): string {
    return this.bytes.toString("utf8", at, at + length);
  }
}

let machine: Machine | "none" | undefined;

function theMachine(): Machine | undefined {
  machine ??= newMachine();
  return machine === "none" ? undefined : machine;
}

function newMachine(): Machine | "none" {
  const wasm = instantiateSkim();
  return wasm === undefined ? "none" : new Machine(wasm);
}

/**
 * Reads the records of a window as far as is needed to tell which are filtered: in WebAssembly, where one pass finds a
 * record's end, checks that it is JSON (RFC 8259) and picks its eventSource and eventType.
 *
 * A record is filtered here only where it is one JSON object as JSON.parse has it, no key of its own is written with
 * escapes, its last eventSource is a text and, like its last eventType, has no escapes, and the filter decides on these
 * two. Everything else goes the way it would go without skimming, so the outcome is the same on any input.
 *
 * How a stretch of a file is read is decided here, record by record, with no guess about the rest of the file:
 * - filtered: counted, nothing is made of it;
 * - JSON, but not filtered: JSON.parse at once, its end and depth are known already;
 * - anything else (a container, faulty or cut off bytes, over a limit): RecordScanner's own scan, from its first byte.
 *
 * MB of JSON for each second of CPU time, on `trailhouse sample` with Node.js 20:
 *
 *                              5% IAM   5% IAM, pretty-printed   all IAM
 *     gunzipSync alone            680                      920       890
 *     every record parsed         120                      135       120
 *     skimmed                     460                      510       165
 *
 * The pass by itself reads 2,100 MB/s. The same in JavaScript reads 240 MB/s, no more than JSON.parse; so dense hits do
 * not want another way than sparse ones: they too gain by it, since it stands for the scan that finds where they end.
 */
export class Skimmer {
  readonly #filter: SkimFilter;
  readonly #counts: Map<string, number>;
  readonly #mostBytes: number;
  readonly #mostLevels: number;
  #from = 0;
  #to = 0;

  constructor({ filter, counts }: Skimming, limits: Limits) {
    this.#filter = filter;
    this.#counts = counts;
    this.#mostBytes = Math.min(limits.recordBytes, MOST_BYTES);
    this.#mostLevels = Math.min(limits.depth, MOST_LEVELS);
  }

  /** Forgets the window's bytes, because they change. */
  release(): void {
    this.#from = 0;
    this.#to = 0;
  }

  /** Skims from `from`, the index of a brace, as far as it can; undefined where there is no WebAssembly. */
  skim(window: ByteWindow, from: number): Skimmed | undefined {
    const used = theMachine();
    if (used === undefined) return undefined;
    this.#take(used);
    if (from < this.#from || from >= this.#to) this.#load(used, window, from);
    const found = this.#run(used, from);
    if (found.stop !== CUT_OFF || this.#to === window.end) return found;
    if (found.pos === this.#from) return { ...found, stop: NO_RECORD };
    this.release();
    return { ...found, stop: USED_UP };
  }

  #take(used: Machine): void {
    if (used.filter !== this.#filter) {
      used.wasm.forget();
      used.filter = this.#filter;
      used.reasons = [];
    }
    if (used.user !== this) this.release();
    used.user = this;
  }

  #load(used: Machine, window: ByteWindow, from: number): void {
    this.#from = from;
    this.#to = Math.min(window.end, from + CAPACITY);
    window.bytes.copy(used.bytes, BYTES, this.#from, this.#to);
    const end = BYTES + this.#to - this.#from;
    used.bytes.fill(0, end, end + PADDING);
  }

  #run(used: Machine, from: number): Skimmed {
    let at = from - this.#from + BYTES;
    let stop = UNDECIDED;
    let passedOver = 0;
    while (stop === UNDECIDED) {
      stop = used.wasm.skim(at, BYTES + this.#to - this.#from, this.#mostBytes, this.#mostLevels);
      passedOver += used.count(this.#counts);
      at = used.result(0);
      if (stop === UNDECIDED) used.decide(this.#filter);
    }
    return { stop, pos: this.#indexOf(at), end: this.#indexOf(used.result(1)), levels: used.result(2), passedOver };
  }

  #indexOf(address: number): number {
    return address - BYTES + this.#from;
  }
}
