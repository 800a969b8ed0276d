import type { JsonText } from "./json-texts.ts";

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * JSON texts told apart by how deep their brackets stand: the elements of an array, or objects one after another. What
 * follows a closed array is another array, or lines. No text goes on over a line end that is in no brackets of its own:
 * what is no JSON stays in its place, and loses nothing of what comes behind it.
 */
export class NestingSplitter {
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
  #afterArray = false;
  #ready: JsonText[] = [];

  constructor(shape: "array" | "objects", maxChars: number) {
    this.#base = shape === "array" ? 1 : 0;
    this.#maxChars = maxChars;
  }

  /** Takes characters and gives the texts that they complete. */
  push(chunk: string): JsonText[] {
    if (this.#text !== "" || this.#tooLarge) this.#from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inString) at = this.#passString(chunk, at);
      else if (this.#afterArray) this.#stepLine(chunk, at, chunk.charCodeAt(at));
      else this.#step(chunk, at, chunk.charCodeAt(at));
    }
    if (this.#from !== -1) this.#hold(chunk.slice(this.#from));
    this.#from = -1;
    return this.#ready.splice(0);
  }

  end(): JsonText[] {
    const unclosed = this.#depth > 0 || this.#inString;
    const line = this.#text === "" ? this.#line : this.#textLine;
    if (unclosed) this.#ready.push({ line, text: this.#text.trim(), problem: this.#tooLarge ? "too-large" : "unclosed" });
    else this.#take();
    return this.#ready.splice(0);
  }

  /** Goes on to a string's closing quote, or to the chunk's last character. */
  #passString(chunk: string, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === NEWLINE) this.#line += 1;
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) {
        this.#inString = false;
        return at;
      }
    }
    return chunk.length - 1;
  }

  #step(chunk: string, at: number, code: number): void {
    if (code <= SPACE) {
      if (code === NEWLINE) this.#endLine(chunk, at);
    } else if (code === COMMA && this.#depth === this.#base) this.#close(chunk, at);
    else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) this.#stepOut(chunk, at);
    else this.#stepIn(at, code);
  }

  #endLine(chunk: string, at: number): void {
    if (this.#depth === this.#base) this.#close(chunk, at);
    this.#line += 1;
  }

  #stepLine(chunk: string, at: number, code: number): void {
    if (code === NEWLINE) {
      this.#close(chunk, at);
      this.#line += 1;
    } else if (code === OPENING_BRACKET && this.#from === -1) {
      this.#afterArray = false;
      this.#depth = 1;
    } else if (code > SPACE) this.#begin(at);
  }

  #stepIn(at: number, code: number): void {
    const opens = code === OPENING_BRACKET || code === OPENING_BRACE;
    if (!opens || this.#depth >= this.#base) this.#begin(at);
    if (opens) this.#depth += 1;
    if (code === QUOTE) this.#inString = true;
  }

  #stepOut(chunk: string, at: number): void {
    this.#depth -= 1;
    if (this.#depth < this.#base) {
      this.#close(chunk, at);
      this.#afterArray = this.#base === 1;
    } else if (this.#base === 0 && this.#depth === 0) this.#close(chunk, at + 1);
    if (this.#depth < 0) this.#depth = 0;
  }

  #begin(at: number): void {
    if (this.#from !== -1) return;
    this.#from = at;
    this.#textLine = this.#line;
  }

  #close(chunk: string, end: number): void {
    if (this.#from !== -1) this.#hold(chunk.slice(this.#from, end));
    this.#from = -1;
    this.#take();
  }

  #hold(piece: string): void {
    if (this.#text.length + piece.length > this.#maxChars) this.#tooLarge = true;
    else if (!this.#tooLarge) this.#text += piece;
  }

  #take(): void {
    const text = this.#text.trim();
    if (this.#tooLarge) this.#ready.push({ line: this.#textLine, text, problem: "too-large" });
    else if (text !== "") this.#ready.push({ line: this.#textLine, text });
    this.#text = "";
    this.#tooLarge = false;
  }
}
