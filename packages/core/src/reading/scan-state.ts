import { DEFAULT_LIMITS, type Limits, type RawRecord, type RejectReason } from "../raw-record.ts";
import { ByteWindow } from "./byte-window.ts";
import { ElementScan } from "./element-scan.ts";
import { FORM_BYTES } from "./foreign-form.ts";
import { RecordOutput } from "./record-output.ts";
import { Skimmer, type Skimming } from "./skimmer.ts";
import { elementToRecord, type Element, type ElementReader } from "./text-to-record.ts";

/** What stands around the elements: nothing, an array, or an object's `Records` or `Events`. */
export type Frame = "sequence" | "array" | "records";

/** What the bytes at the position are taken for. */
export type Mode = "between" | "element" | "word" | "broken";

/** A stretch that is no element; it ends where the next one starts. */
export interface Broken {
  start: number;
  from: number;
  readonly offset: number;
  readonly reason: RejectReason;
  text: string | undefined;
}

/** Options of a RecordScanner. */
export interface ScanOptions {
  readonly limits?: Limits;
  /** The stage from one element's bytes to its record; by default every element is parsed. */
  readonly readElement?: ElementReader;
  /** Leaves out, before they are parsed, records that the filter decides on; by default none. */
  readonly skim?: Skimming;
}

const UTF8_BYTES_PER_CHAR = 4;

/**
 * Where a scan stands, shared by its steps: the bytes in view, the position in them and what it is taken for, and the
 * records found. Indices are into the window. What moves the scan on gives true: another step can follow at once.
 */
export class ScanState {
  readonly limits: Limits;
  readonly output: RecordOutput;
  readonly readElement: ElementReader;
  readonly skimmer: Skimmer | undefined;
  readonly window = new ByteWindow();
  /** The input's first bytes, at most FORM_BYTES. */
  head = Buffer.alloc(0);
  /** The element at hand. */
  readonly scan = new ElementScan();
  frames: Frame[] = ["sequence"];
  mode: Mode = "between";
  pos = 0;
  wordStart = 0;
  /** Offset in the input of the record that was last waited for. */
  waitedAt = -1;
  broken: Broken | undefined;
  /** The beginning of an element whose bytes were let go. */
  droppedText = "";
  /** True once reading went on behind a broken stretch. */
  foundAgain = false;

  constructor(options: ScanOptions) {
    this.limits = options.limits ?? DEFAULT_LIMITS;
    this.output = new RecordOutput(this.limits);
    this.readElement = options.readElement ?? elementToRecord;
    this.skimmer = options.skim && new Skimmer(options.skim, this.limits);
  }

  /** Takes the next bytes into view. */
  append(chunk: Uint8Array): void {
    this.window.append(chunk);
    const missing = FORM_BYTES - this.head.length;
    if (missing > 0) this.head = Buffer.concat([this.head, chunk.subarray(0, missing)]);
  }

  /** True outside of containers. */
  get inSequence(): boolean {
    return this.frames.length === 1;
  }

  goTo(pos: number): true {
    this.pos = pos;
    this.mode = "between";
    return true;
  }

  enter(frame: Frame, pos: number): true {
    this.frames.push(frame);
    return this.goTo(pos);
  }

  /** Nothing can be read any more of what is open. */
  finish(): true {
    this.frames = ["sequence"];
    return this.goTo(this.window.end);
  }

  breakAt(start: number): true {
    return this.break({ start, from: start + 1, offset: this.window.base + start, reason: "invalid-json", text: undefined });
  }

  break(broken: Broken): true {
    this.broken = broken;
    this.mode = "broken";
    return true;
  }

  add(record: RawRecord | undefined): void {
    if (record !== undefined) this.output.add(record);
  }

  elementAt(start: number, end: number, depth: number): Element {
    const { bytes, base } = this.window;
    return { bytes: bytes.subarray(start, end), offset: base + start, position: this.output.nextPosition, depth, topLevel: this.inSequence };
  }

  /** The text of a stretch, of a long one its beginning. */
  textOf(start: number, end: number): string {
    const most = start + this.limits.quarantineTextChars * UTF8_BYTES_PER_CHAR;
    return this.window.bytes.toString("utf8", start, Math.min(end, most)).trimEnd();
  }
}
