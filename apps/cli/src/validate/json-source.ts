import { createReadStream } from "node:fs";
import { describeFileError } from "../file-errors.ts";
import { FOREIGN_HEAD_BYTES, describeForeign } from "../input/foreign-input.ts";
import { ByteLineSplitter } from "../input/byte-lines.ts";
import { MAX_TEXT_LENGTH, splitJsonTexts } from "../input/json-texts.ts";
import type { JsonText } from "../input/json-texts.ts";
import { PackingError, peek, unpack } from "../input/unpack.ts";
import type { EventItem, EventSource } from "./check-source.ts";
import { readingFault } from "./findings.ts";
import type { Finding } from "./findings.ts";

const CHUNK_BYTES = 256 * 1024;

/** Whole lines of a plain file: from the byte `start` up to and without `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Events as JSON: NDJSON, a list, or objects one after another, packed or not. */
export class JsonSource implements EventSource {
  readonly name: string;
  readonly unit = "line";
  readonly #open: () => AsyncIterable<Uint8Array>;

  constructor(name: string, open: () => AsyncIterable<Uint8Array>) {
    this.name = name;
    this.#open = open;
  }

  async *items(): AsyncGenerator<EventItem[]> {
    let line: number | undefined;
    try {
      for await (const texts of splitJsonTexts(withoutForeign(unpack(this.#open())))) {
        line = texts.at(-1)?.line ?? line;
        yield texts.map(toItem);
      }
    } catch (error) {
      yield [{ at: error instanceof PackingError ? (line ?? 1) : undefined, fault: readFault(error) }];
    }
  }
}

/** Events of some lines of a plain NDJSON file; their positions count from the range's first line. */
export class LinesSource implements EventSource {
  readonly name: string;
  readonly unit = "line";
  readonly #range: ByteRange;
  /** Line ends in the range, once it has been read. */
  newlines = 0;

  constructor(name: string, range: ByteRange) {
    this.name = name;
    this.#range = range;
  }

  async *items(): AsyncGenerator<EventItem[]> {
    const { start, end } = this.#range;
    const splitter = new ByteLineSplitter(MAX_TEXT_LENGTH);
    try {
      for await (const chunk of createReadStream(this.name, { start, end: end - 1, highWaterMark: CHUNK_BYTES })) {
        yield splitter.push(chunk as Buffer).map(toItem);
      }
    } catch (error) {
      yield [{ at: undefined, fault: readFault(error) }];
    }
    yield splitter.end().map(toItem);
    this.newlines = splitter.newlines;
  }
}

/** A file's bytes. */
export function openFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
}

// Parquet in a file is told before it is read; here it is stdin, or a table packed a second time.
async function* withoutForeign(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peek(bytes, ({ length }) => length >= FOREIGN_HEAD_BYTES);
  const foreign = await describeForeign(head);
  if (foreign !== undefined) throw new Error(foreign);
  yield* whole;
}

function toItem({ line, text, problem }: JsonText): EventItem {
  if (problem === undefined) return { at: line, text };
  if (problem === "too-large") return { at: line, fault: readingFault("too-large", "expected one event of at most 64 MiB, found a longer one") };
  return { at: line, fault: readingFault("invalid-json", "expected whole JSON, the input ends in the middle of it") };
}

/** What went wrong with the reading of a source, as a finding. */
export function readFault(error: unknown): Finding {
  if (error instanceof PackingError) {
    return readingFault(`corrupt-${error.packing}`, `expected whole ${error.packing} data, found a fault after this line: ${error.message}`);
  }
  return readingFault("unreadable", `expected a file that can be read, found: ${describeFileError(error)}`);
}
