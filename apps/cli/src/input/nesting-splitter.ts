import type { JsonText, Splitter } from "./json-texts.ts";

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const BLANK = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** JSON texts told apart by how deep their brackets stand: the elements of an array, or objects one after another. */
export class NestingSplitter implements Splitter {
  readonly #base: 0 | 1;
  readonly #maxChars: number;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #line = 1;
  #text = "";
  #textLine = 1;
  #from = -1;
  #tooLarge = false;

  constructor(shape: "array" | "objects", maxChars: number) {
    this.#base = shape === "array" ? 1 : 0;
    this.#maxChars = maxChars;
  }

  *push(chunk: string): Generator<JsonText> {
    if (this.#text !== "" || this.#tooLarge) this.#from = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const code = chunk.charCodeAt(index);
      if (this.#inString) this.#stepInString(code);
      else yield* this.#step(chunk, index, code);
      if (code === NEWLINE) this.#line += 1;
    }
    if (this.#from !== -1) this.#hold(chunk.slice(this.#from));
    this.#from = -1;
  }

  *end(): Generator<JsonText> {
    const unclosed = this.#depth > 0 || this.#inString;
    const line = this.#text === "" ? this.#line : this.#textLine;
    if (!unclosed) yield* this.#take();
    else yield { line, text: this.#text.trim(), problem: this.#tooLarge ? "too-large" : "unclosed" };
  }

  #stepInString(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === BACKSLASH) this.#escaped = true;
    else if (code === QUOTE) this.#inString = false;
  }

  *#step(chunk: string, index: number, code: number): Generator<JsonText> {
    if (BLANK.has(code)) return;
    if (this.#depth === this.#base && code === COMMA) yield* this.#close(chunk, index);
    else if (CLOSING.has(code)) yield* this.#stepOut(chunk, index);
    else this.#stepIn(index, code);
  }

  #stepIn(index: number, code: number): void {
    const opensArray = OPENING.has(code) && this.#depth < this.#base;
    if (!opensArray) this.#begin(index);
    if (OPENING.has(code)) this.#depth += 1;
    if (code === QUOTE) this.#inString = true;
  }

  *#stepOut(chunk: string, index: number): Generator<JsonText> {
    this.#depth -= 1;
    if (this.#depth < this.#base) yield* this.#close(chunk, index);
    else if (this.#base === 0 && this.#depth === 0) yield* this.#close(chunk, index + 1);
    if (this.#depth < 0) this.#depth = 0;
  }

  #begin(index: number): void {
    if (this.#from !== -1) return;
    this.#from = index;
    this.#textLine = this.#line;
  }

  *#close(chunk: string, end: number): Generator<JsonText> {
    if (this.#from !== -1) this.#hold(chunk.slice(this.#from, end));
    this.#from = -1;
    yield* this.#take();
  }

  #hold(piece: string): void {
    if (this.#text.length + piece.length > this.#maxChars) this.#tooLarge = true;
    else if (!this.#tooLarge) this.#text += piece;
  }

  *#take(): Generator<JsonText> {
    const text = this.#text.trim();
    if (this.#tooLarge) yield { line: this.#textLine, text, problem: "too-large" };
    else if (text !== "") yield { line: this.#textLine, text };
    this.#text = "";
    this.#tooLarge = false;
  }
}
