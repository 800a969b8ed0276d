import { closeSync, openSync, writeSync } from "node:fs";

const BUFFER_CHARS = 512 * 1024;

/** Appends lines to a new file: written synchronously, so that a slow disk slows the reader and memory stays bounded. */
export class AppendFile {
  readonly path: string;
  /** Bytes written so far, without what is held. */
  bytes = 0;
  /** Bytes of the longest line. */
  maxLineBytes = 0;
  readonly #descriptor: number;
  #held: string[] = [];
  #heldChars = 0;

  /** @throws Error of the system where the file cannot be made. */
  constructor(path: string) {
    this.path = path;
    this.#descriptor = openSync(path, "w");
  }

  append(line: string): void {
    if (line.length * 3 > this.maxLineBytes) this.maxLineBytes = Math.max(this.maxLineBytes, Buffer.byteLength(line));
    this.#held.push(line, "\n");
    this.#heldChars += line.length + 1;
    if (this.#heldChars >= BUFFER_CHARS) this.#flush();
  }

  /** Writes what is held and closes the file. */
  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#descriptor);
    }
  }

  /** Closes the file without what is held. */
  discard(): void {
    closeSync(this.#descriptor);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#held.join(""), "utf8");
    this.#held = [];
    this.#heldChars = 0;
    for (let from = 0; from < bytes.length; ) from += writeSync(this.#descriptor, bytes, from);
    this.bytes += bytes.length;
  }
}
