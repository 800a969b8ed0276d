import type { Limits, RawRecord, RejectReason } from "../raw-record.ts";
import { DEFAULT_LIMITS } from "../raw-record.ts";
import { ByteWindow } from "./byte-window.ts";
import {
  CLOSE_BRACE, CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET, QUOTE, SEPARATOR, WORD_END_IN_ARRAY, WORD_END_IN_SEQUENCE,
} from "./byte-classes.ts";
import { BOUND, CONTAINER, ENDED, ElementScan, MISMATCH, MORE } from "./element-scan.ts";
import { CONTEXT_BYTES, findStart } from "./find-start.ts";
import type { InputFault } from "./input-fault.ts";
import { RecordOutput } from "./record-output.ts";
import { CUT_OFF, Skimmer, USED_UP, WHOLE, type Skimmed, type Skimming } from "./skimmer.ts";
import { elementToRecord, type Element, type ElementReader, isRecord } from "./text-to-record.ts";
import { isJsonObject } from "../json.ts";

/** What stands around the elements: nothing, an array, or an object's `Records` or `Events`. */
type Frame = "sequence" | "array" | "records";
type Mode = "between" | "element" | "word" | "broken";

/** A stretch that is no element; it ends where the next one starts. */
interface Broken {
  start: number;
  from: number;
  readonly offset: number;
  readonly reason: RejectReason;
  text: string | undefined;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** A container may stand in a container (`jq -s` of whole files); deeper ones are ordinary elements. */
const MAX_FRAMES = 16;
/** Longer bare words are garbage. */
const WORD_BYTES = 4096;
const UTF8_BYTES_PER_CHAR = 4;
/** A record that goes on in the next bytes is skimmed once more with them, rather than scanned, if no longer than this. */
const MOST_WAITING_BYTES = 64 * 1024;

/** Options of a {@link RecordScanner}. */
export interface ScanOptions {
  readonly limits?: Limits;
  /** The stage from one element's bytes to its record; by default every element is parsed. */
  readonly readElement?: ElementReader;
  /** Leaves out, before they are parsed, records that the filter decides on; by default none. */
  readonly skim?: Skimming;
}

/**
 * Finds the records in decompressed bytes, however they are cut into chunks, and keeps no more than one record's bytes.
 * Containers (mapping-decisions §1): `{"Records":[…]}`, `{"Events":[…]}`, an array, values one after the other; any of
 * them in an array too. Bytes that are no JSON become unreadable records; nothing is thrown. Missing, doubled and
 * trailing commas between elements are read over.
 */
export class RecordScanner {
  readonly #limits: Limits;
  readonly #readElement: ElementReader;
  readonly #output: RecordOutput;
  readonly #window = new ByteWindow();
  readonly #scan = new ElementScan();
  readonly #skimmer: Skimmer | undefined;
  #waitedAt = -1;
  #frames: Frame[] = ["sequence"];
  #mode: Mode = "between";
  #pos = 0;
  #wordStart = 0;
  #broken: Broken | undefined;
  #droppedText = "";
  #foundAgain = false;

  constructor(options: ScanOptions = {}) {
    this.#limits = options.limits ?? DEFAULT_LIMITS;
    this.#output = new RecordOutput(this.#limits);
    this.#readElement = options.readElement ?? elementToRecord;
    this.#skimmer = options.skim && new Skimmer(options.skim, this.#limits);
  }

  /** Takes the next bytes, which are not kept after the call, and returns the records that end in them. */
  push(chunk: Uint8Array): RawRecord[] {
    if (chunk.byteLength === 0) return [];
    this.#window.append(chunk);
    while (this.#step(false));
    this.#moveOn();
    return this.#output.take();
  }

  /**
   * Like `push`, but returns the records of some `bytes` bytes at a time. The chunk must not change until all have been
   * returned. Where nothing is kept of earlier bytes, the chunk is read in place, whatever its length.
   */
  *pushBy(chunk: Uint8Array, bytes: number): Generator<RawRecord[], void, undefined> {
    for (let at = 0; at < chunk.byteLength;) {
      const end = this.#window.end === 0 ? chunk.byteLength : at + bytes;
      this.#window.append(chunk.subarray(at, end));
      yield* this.#stepBy(bytes);
      at = end;
    }
  }

  *#stepBy(bytes: number): Generator<RawRecord[], void, undefined> {
    let from = this.#pos;
    while (this.#step(false)) {
      if (this.#pos - from < bytes) continue;
      yield this.#output.take();
      from = this.#pos;
    }
    this.#moveOn();
    yield this.#output.take();
  }

  /** Says that no bytes follow, or none that can be had because of `fault`, and returns what is left. */
  end(fault?: InputFault): RawRecord[] {
    this.#output.expectFault(fault);
    while (this.#step(true));
    if (this.#frames.length > 1) this.#output.reject("truncated", this.#window.base + this.#window.end, "");
    this.#output.rejectRemainingFault();
    return this.#output.take();
  }

  /** True where another step can follow at once, false where more bytes are needed. */
  #step(final: boolean): boolean {
    switch (this.#mode) {
      case "between":
        return this.#between(final);
      case "element":
        return this.#element(final);
      case "word":
        return this.#word(final);
      case "broken":
        return this.#searchStart(final);
    }
  }

  #between(final: boolean): boolean {
    const { bytes, end } = this.#window;
    let pos = this.#pos;
    while (pos < end && SEPARATOR[bytes[pos] as number] === 1) pos++;
    this.#pos = pos;
    const next = pos < end && bytes[pos] === OPEN_BRACE ? this.#skim(final) : undefined;
    return next ?? (this.#pos < end && this.#start(bytes[this.#pos] as number, final));
  }

  /** True and false as in #step; undefined where what stands at the position must be scanned. */
  #skim(final: boolean): boolean | undefined {
    const found = this.#skimmer?.skim(this.#window, this.#pos);
    if (found === undefined) return undefined;
    this.#output.passOver(found.passedOver);
    this.#pos = found.pos;
    switch (found.stop) {
      case USED_UP:
        return true;
      case WHOLE:
        return this.#readWhole(found);
      case CUT_OFF:
        return !final && this.#mayWait() ? false : undefined;
      default:
        return undefined;
    }
  }

  #readWhole({ pos, end, levels }: Skimmed): true {
    const record = this.#readElement(this.#elementAt(pos, end, levels), this.#limits);
    if (record !== undefined) this.#output.add(record);
    return this.#goTo(end);
  }

  #mayWait(): boolean {
    const offset = this.#window.base + this.#pos;
    if (offset === this.#waitedAt || this.#window.end - this.#pos > MOST_WAITING_BYTES) return false;
    this.#waitedAt = offset;
    return true;
  }

  #start(byte: number, final: boolean): boolean {
    const frame = this.#frames.at(-1);
    if (byte === OPEN_BRACE || byte === QUOTE || (byte === OPEN_BRACKET && frame !== "sequence")) return this.#open();
    if (byte === OPEN_BRACKET) return this.#enter("array", this.#pos + 1);
    if (byte === CLOSE_BRACKET && frame !== "sequence") return this.#leave();
    if (frame === "sequence") {
      if (byte === BYTE_ORDER_MARK[0]) return this.#byteOrderMark(final);
      if (this.#foundAgain && (byte === CLOSE_BRACKET || byte === CLOSE_BRACE)) return this.#goTo(this.#pos + 1);
    }
    this.#wordStart = this.#pos;
    this.#mode = "word";
    return true;
  }

  #goTo(pos: number): true {
    this.#pos = pos;
    this.#mode = "between";
    return true;
  }

  #open(): true {
    this.#scan.begin(this.#pos);
    this.#mode = "element";
    return true;
  }

  #enter(frame: Frame, pos: number): true {
    this.#frames.push(frame);
    return this.#goTo(pos);
  }

  #leave(): true {
    const frame = this.#frames.pop();
    if (frame === "array") return this.#goTo(this.#pos + 1);
    this.#scan.beginTail(this.#pos + 1);
    this.#mode = "element";
    return true;
  }

  /** A file may begin with one, and so may each of several files written one after the other. */
  #byteOrderMark(final: boolean): boolean {
    const { bytes, end } = this.#window;
    const found = bytes.subarray(this.#pos, Math.min(this.#pos + BYTE_ORDER_MARK.length, end));
    if (found.equals(BYTE_ORDER_MARK)) return this.#goTo(this.#pos + BYTE_ORDER_MARK.length);
    if (!final && found.equals(BYTE_ORDER_MARK.subarray(0, found.length))) return false;
    return this.#breakAt(this.#pos);
  }

  #element(final: boolean): boolean {
    const verdict = this.#scan.run(this.#window.bytes, this.#window.end, this.#limits.recordBytes);
    switch (verdict) {
      case MORE:
        return final && this.#cutShort();
      case ENDED:
        return this.#complete();
      case CONTAINER:
        return this.#container();
      case MISMATCH:
        return this.#giveUp();
      case BOUND:
        return this.#atBound();
    }
  }

  #complete(): true {
    const scan = this.#scan;
    if (scan.tail) this.#endTail();
    else if (scan.dropping) this.#rejectDropped(scan.pos);
    else return this.#read(scan.start, scan.pos);
    return this.#goTo(scan.pos);
  }

  #endTail(): void {
    const { start, pos, dropping, isSuspect } = this.#scan;
    if (!isSuspect) return;
    const text = dropping ? this.#droppedText : this.#textOf(start, pos);
    this.#output.reject("invalid-json", this.#window.base + start, text);
  }

  #read(start: number, end: number): true {
    const record = this.#readElement(this.#elementAt(start, end, this.#scan.maxDepth), this.#limits);
    if (record === undefined) return this.#goTo(end);
    const invalid = "reason" in record && record.reason === "invalid-json";
    if (invalid && this.#scan.isSuspect && this.#swallowsAnother(end)) return this.#giveUp();
    this.#output.add(record);
    return this.#goTo(end);
  }

  #elementAt(start: number, end: number, depth: number): Element {
    const { bytes, base } = this.#window;
    const topLevel = this.#frames.length === 1;
    return { bytes: bytes.subarray(start, end), offset: base + start, position: this.#output.nextPosition, depth, topLevel };
  }

  /** True where another element seems to start inside the one being scanned, before `end`. */
  #swallowsAnother(end: number): boolean {
    const { start } = this.#scan;
    const view = this.#window.bytes.subarray(0, end);
    return findStart(view, { start, from: start + 1, to: end, inSequence: this.#inSequence() }) !== -1;
  }

  #inSequence(): boolean {
    return this.#frames.length === 1;
  }

  #container(): true {
    const scan = this.#scan;
    if (this.#frames.length >= MAX_FRAMES || this.#holdsRecordSoFar()) {
      scan.takeAsRecord();
      return true;
    }
    if (scan.isSuspect && !scan.dropping) this.#rejectSlice("invalid-json", scan.start, scan.pos);
    return this.#enter("records", scan.pos + 1);
  }

  /** True where the members before a `Records` or `Events` array are a record's. */
  #holdsRecordSoFar(): boolean {
    const { start, pos, tail, dropping } = this.#scan;
    if (tail || dropping) return false;
    try {
      const value: unknown = JSON.parse(`${this.#window.bytes.toString("utf8", start, pos)}[]}`);
      return isJsonObject(value) && isRecord(value);
    } catch {
      return false;
    }
  }

  #atBound(): true {
    const scan = this.#scan;
    const largest = scan.start + this.#limits.recordBytes;
    const tooLarge = !scan.dropping && scan.pos >= largest;
    if (tooLarge ? this.#hasNoEnd(largest) : this.#isPatienceOver()) return this.#giveUp();
    if (tooLarge) this.#drop(largest);
    return true;
  }

  #isPatienceOver(): boolean {
    const scan = this.#scan;
    const begun = !scan.dropping && !scan.tail && this.#swallowsAnother(scan.patienceEnd);
    return begun || !scan.extendPatience();
  }

  #drop(largest: number): void {
    this.#droppedText = this.#textOf(this.#scan.start, largest);
    this.#scan.dropping = true;
  }

  /** True where an element that did not end before `end` is broken rather than long. */
  #hasNoEnd(end: number): boolean {
    const scan = this.#scan;
    if (scan.tail || scan.maxDepth > this.#limits.depth) return false;
    return scan.isSuspect || this.#swallowsAnother(end);
  }

  #cutShort(): true {
    const scan = this.#scan;
    const { base, end } = this.#window;
    if (!scan.dropping && this.#hasNoEnd(end)) return this.#giveUp();
    if (scan.dropping && !scan.tail) this.#rejectDropped(end);
    else this.#output.reject("truncated", base + end, scan.dropping ? this.#droppedText : this.#textOf(scan.start, end));
    return this.#finish();
  }

  #finish(): true {
    this.#frames = ["sequence"];
    return this.#goTo(this.#window.end);
  }

  #giveUp(): true {
    const { start, pos, dropping, tail } = this.#scan;
    if (!dropping) return this.#breakAt(start);
    const offset = this.#window.base + pos;
    const reason = tail ? "invalid-json" : "too-large";
    return this.#break({ start: pos, from: pos, offset, reason, text: this.#droppedText });
  }

  #breakAt(start: number): true {
    const offset = this.#window.base + start;
    return this.#break({ start, from: start + 1, offset, reason: "invalid-json", text: undefined });
  }

  #break(broken: Broken): true {
    this.#broken = broken;
    this.#mode = "broken";
    return true;
  }

  #searchStart(final: boolean): boolean {
    const broken = this.#broken;
    if (broken === undefined) return this.#goTo(this.#pos);
    const { bytes, end } = this.#window;
    const to = final ? end : end - CONTEXT_BYTES;
    const view = bytes.subarray(0, end);
    const at = findStart(view, { start: broken.start, from: broken.from, to, inSequence: this.#inSequence() });
    if (at !== -1 || final) return this.#endBroken(broken, at);
    broken.from = Math.max(broken.from, to);
    const enough = broken.start + this.#limits.quarantineTextChars * UTF8_BYTES_PER_CHAR;
    if (broken.from >= enough) broken.text ??= this.#textOf(broken.start, broken.from);
    return false;
  }

  #endBroken(broken: Broken, at: number): true {
    const stop = at === -1 ? this.#window.end : at;
    this.#output.reject(broken.reason, broken.offset, broken.text ?? this.#textOf(broken.start, stop));
    this.#broken = undefined;
    this.#foundAgain = true;
    return at === -1 ? this.#finish() : this.#goTo(at);
  }

  #word(final: boolean): boolean {
    const { bytes, end } = this.#window;
    const isEnd = this.#inSequence() ? WORD_END_IN_SEQUENCE : WORD_END_IN_ARRAY;
    const bound = Math.min(end, this.#wordStart + WORD_BYTES);
    let pos = Math.max(this.#pos, this.#wordStart + 1);
    while (pos < bound && isEnd[bytes[pos] as number] === 0) pos++;
    this.#pos = pos;
    if (pos >= this.#wordStart + WORD_BYTES) return this.#breakAt(this.#wordStart);
    return pos < end ? this.#endWord(pos) : final && this.#lastWord(pos);
  }

  #endWord(end: number): true {
    const record = elementToRecord(this.#elementAt(this.#wordStart, this.#solidEnd(end), 0), this.#limits);
    const garbage = record !== undefined && "reason" in record && record.reason === "invalid-json";
    // In a list a quote right behind a bare word means that strings and what is between them have changed places.
    if (garbage && (this.#inSequence() || this.#window.bytes[end] === QUOTE)) return this.#breakAt(this.#wordStart);
    if (record !== undefined) this.#output.add(record);
    return this.#goTo(end);
  }

  #solidEnd(end: number): number {
    let at = end;
    while (at > this.#wordStart + 1 && SEPARATOR[this.#window.bytes[at - 1] as number] === 1) at--;
    return at;
  }

  #lastWord(end: number): true {
    if (this.#inSequence()) return this.#endWord(end);
    this.#output.reject("truncated", this.#window.base + end, this.#textOf(this.#wordStart, end));
    return this.#finish();
  }

  #textOf(start: number, end: number): string {
    const most = start + this.#limits.quarantineTextChars * UTF8_BYTES_PER_CHAR;
    return this.#window.bytes.toString("utf8", start, Math.min(end, most)).trimEnd();
  }

  #rejectDropped(end: number): void {
    const { start } = this.#scan;
    this.#output.reject("too-large", this.#window.base + start, this.#droppedText, end - start);
  }

  #rejectSlice(reason: RejectReason, start: number, end: number): void {
    this.#output.reject(reason, this.#window.base + start, this.#textOf(start, end));
  }

  /** Lets go of the bytes that are no longer needed. */
  #moveOn(): void {
    const by = this.#keepFrom();
    this.#window.keepFrom(by);
    this.#skimmer?.release();
    this.#pos -= by;
    this.#wordStart -= by;
    this.#scan.shift(by);
    if (this.#broken === undefined) return;
    this.#broken.start = Math.max(0, this.#broken.start - by);
    this.#broken.from -= by;
  }

  #keepFrom(): number {
    const { end } = this.#window;
    if (this.#mode === "element") return this.#scan.keepFrom(end);
    if (this.#mode === "word") return this.#wordStart;
    if (this.#broken === undefined) return Math.min(this.#pos, end);
    const { start, from, text } = this.#broken;
    return Math.min(end, text === undefined ? start : Math.max(start, from - CONTEXT_BYTES));
  }
}
