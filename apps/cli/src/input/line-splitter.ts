import type { JsonText, Splitter } from "./json-texts.ts";

/** Lines, without blank ones; a line of more than `maxChars` is reported once and passed over. */
export class LineSplitter implements Splitter {
  readonly #maxChars: number;
  #line = 1;
  #held = "";
  #tooLarge = false;

  constructor(maxChars: number) {
    this.#maxChars = maxChars;
  }

  *push(chunk: string): Generator<JsonText> {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", from)) {
      this.#hold(chunk.slice(from, end));
      yield* this.#take();
      this.#line += 1;
      from = end + 1;
    }
    this.#hold(chunk.slice(from));
  }

  *end(): Generator<JsonText> {
    yield* this.#take();
  }

  #hold(piece: string): void {
    if (this.#held.length + piece.length > this.#maxChars) this.#tooLarge = true;
    else if (!this.#tooLarge) this.#held += piece;
  }

  *#take(): Generator<JsonText> {
    const text = this.#held.trim();
    if (this.#tooLarge) yield { line: this.#line, text, problem: "too-large" };
    else if (text !== "") yield { line: this.#line, text };
    this.#held = "";
    this.#tooLarge = false;
  }
}
