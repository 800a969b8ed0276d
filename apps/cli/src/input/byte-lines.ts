import type { JsonText } from "./json-texts.ts";

const NEWLINE = 0x0a;
const SPACE = 0x20;

/**
 * The lines of UTF-8 bytes, without blank ones, as many at a time as a chunk of bytes ends. A line of more than
 * `maxBytes` is reported once and passed over. Lines are found in the bytes and decoded once.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, { maxBytes }: { readonly maxBytes: number }): AsyncGenerator<JsonText[]> {
  const splitter = new ByteLineSplitter(maxBytes);
  for await (const chunk of chunks) yield splitter.push(chunk);
  yield splitter.end();
}

/** Cuts chunks of bytes into lines. */
export class ByteLineSplitter {
  readonly #maxBytes: number;
  /** The beginning of a line whose end has not come. */
  #held: Buffer[] = [];
  #heldBytes = 0;
  #line = 1;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Newlines so far. */
  get newlines(): number {
    return this.#line - 1;
  }

  push(chunk: Uint8Array): JsonText[] {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const texts: JsonText[] = [];
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      if (this.#heldBytes > 0) this.#takeHeld(texts, bytes.subarray(from, end));
      else this.#take(texts, bytes, from, end);
      this.#line += 1;
      from = end + 1;
    }
    this.#hold(bytes.subarray(from));
    return texts;
  }

  end(): JsonText[] {
    const texts: JsonText[] = [];
    this.#takeHeld(texts, Buffer.alloc(0));
    return texts;
  }

  #hold(piece: Buffer): void {
    this.#heldBytes += piece.length;
    if (this.#heldBytes > this.#maxBytes) this.#held = [];
    else if (piece.length > 0) this.#held.push(piece);
  }

  #takeHeld(texts: JsonText[], piece: Buffer): void {
    this.#hold(piece);
    const whole = Buffer.concat(this.#held);
    if (this.#heldBytes > this.#maxBytes) texts.push({ line: this.#line, text: "", problem: "too-large" });
    else this.#take(texts, whole, 0, whole.length);
    this.#held = [];
    this.#heldBytes = 0;
  }

  #take(texts: JsonText[], bytes: Buffer, from: number, end: number): void {
    if (end - from > this.#maxBytes) {
      texts.push({ line: this.#line, text: "", problem: "too-large" });
    } else if (end > from) {
      const text = bytes.toString("utf8", from, end);
      const trimmed = (bytes[from] ?? 0) > SPACE && (bytes[end - 1] ?? 0) > SPACE ? text : text.trim();
      if (trimmed !== "") texts.push({ line: this.#line, text: trimmed });
    }
  }
}
