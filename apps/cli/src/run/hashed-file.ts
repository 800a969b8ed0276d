import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { FileIdentity, FileLocation } from "./worker-messages.ts";

const MAX_CHUNK_BYTES = 256 * 1024;

/**
 * A file that is hashed as it is read. It is read synchronously, which costs a thread of its own least where files are
 * many and small.
 */
export class HashedFile {
  readonly #descriptor: number;
  readonly #chunkBytes: number;
  readonly #hash = createHash("sha256");
  #size = 0;

  /** @throws Error of the system where the file cannot be opened */
  constructor(path: FileLocation) {
    this.#descriptor = openSync(typeof path === "string" ? path : Buffer.from(path), "r");
    this.#chunkBytes = Math.max(1, Math.min(MAX_CHUNK_BYTES, fstatSync(this.#descriptor).size));
  }

  /** The bytes that have not been read yet, in chunks that belong to the caller. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let chunk = this.#read(Buffer.allocUnsafe(this.#chunkBytes)); chunk.length > 0; chunk = this.#read(Buffer.allocUnsafe(this.#chunkBytes))) {
      yield await Promise.resolve(chunk);
    }
  }

  /** SHA-256 and size of the whole file; reads what has not been read yet. */
  identity(): FileIdentity {
    const buffer = Buffer.allocUnsafe(this.#chunkBytes);
    while (this.#read(buffer).length > 0);
    return { sha256: this.#hash.copy().digest("hex"), size: this.#size };
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #read(buffer: Buffer): Uint8Array {
    const chunk = buffer.subarray(0, readSync(this.#descriptor, buffer, 0, buffer.length, null));
    this.#hash.update(chunk);
    this.#size += chunk.length;
    return chunk;
  }
}

/** SHA-256 and size of a file's raw bytes. @throws Error of the system */
export function hashFile(path: FileLocation): FileIdentity {
  const file = new HashedFile(path);
  try {
    return file.identity();
  } finally {
    file.close();
  }
}
