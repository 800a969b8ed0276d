import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

const BUFFER_BYTES = 512 * 1024;
const FIRST_BYTES = 16 * 1024;
/** A UTF-16 unit is at most so many bytes of UTF-8. */
const MOST_BYTES_A_CHAR = 3;

/**
 * Appends lines to a new file: written synchronously, so that a slow disk slows the reader and memory stays bounded. The
 * file and its folder are made when 512 KB are held, or at the end.
 */
export class AppendFile {
  readonly path: string;
  /** Bytes of the longest line. */
  maxLineBytes = 0;
  #buffer = Buffer.allocUnsafe(FIRST_BYTES);
  #held = 0;
  #written = 0;
  #descriptor: number | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Bytes of all lines so far. */
  get bytes(): number {
    return this.#written + this.#held;
  }

  /** Adds a line, given in one or more parts. @throws Error of the system where the file cannot be made or written */
  append(...parts: readonly string[]): void {
    const before = this.bytes;
    for (const part of parts) this.#hold(part);
    this.maxLineBytes = Math.max(this.maxLineBytes, this.bytes - before);
    this.#hold("\n");
  }

  /** Writes what is held and closes the file. @throws Error of the system */
  close(): void {
    try {
      this.#flush();
    } finally {
      this.discard();
    }
  }

  /** Where no file has been made yet: all lines, and none will be made. Else undefined, and the file is closed. */
  closeHeld(): Uint8Array | undefined {
    if (this.#descriptor === undefined) return Uint8Array.from(this.#buffer.subarray(0, this.#held));
    this.close();
    return undefined;
  }

  /** Closes the file without what is held. */
  discard(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #hold(text: string): void {
    const most = text.length * MOST_BYTES_A_CHAR;
    if (this.#held + most > this.#buffer.length) this.#makeRoom(most);
    this.#held += this.#buffer.write(text, this.#held, "utf8");
  }

  #makeRoom(bytes: number): void {
    if (this.#held + bytes > BUFFER_BYTES) this.#flush();
    if (this.#held + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes, Math.min(BUFFER_BYTES, (this.#held + bytes) * 2)));
    this.#buffer.copy(larger, 0, 0, this.#held);
    this.#buffer = larger;
  }

  #flush(): void {
    this.#descriptor ??= this.#make();
    for (let from = 0; from < this.#held; ) from += writeSync(this.#descriptor, this.#buffer, from, this.#held - from);
    this.#written += this.#held;
    this.#held = 0;
    // A buffer that one very long line needed.
    if (this.#buffer.length > BUFFER_BYTES) this.#buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  }

  #make(): number {
    mkdirSync(dirname(this.path), { recursive: true });
    return openSync(this.path, "w");
  }
}
