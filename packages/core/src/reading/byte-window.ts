const FIRST_CAPACITY = 64 * 1024;

/**
 * The bytes in view: what is kept of earlier chunks, then the newest chunk. A chunk that follows nothing kept is viewed
 * in place; it is copied only when some of it must outlive the call that brought it.
 */
export class ByteWindow {
  bytes: Buffer = Buffer.alloc(0);
  end = 0;
  /** Offset in the whole input of `bytes[0]`. */
  base = 0;
  #own: Buffer = Buffer.alloc(0);

  append(chunk: Uint8Array): void {
    if (this.end === 0) {
      this.bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      this.end = chunk.byteLength;
      return;
    }
    this.#reserve(this.end + chunk.byteLength);
    this.#own.set(chunk, this.end);
    this.bytes = this.#own;
    this.end += chunk.byteLength;
  }

  /** Forgets all before `from`, which becomes index 0. */
  keepFrom(from: number): void {
    const length = this.end - from;
    if (this.bytes === this.#own) this.#own.copyWithin(0, from, this.end);
    else if (length > 0) this.#adopt(from, length);
    this.bytes = this.#own;
    this.end = length;
    this.base += from;
  }

  #adopt(from: number, length: number): void {
    if (this.#own.length < length) this.#own = Buffer.allocUnsafe(Math.max(length, FIRST_CAPACITY));
    this.bytes.copy(this.#own, 0, from, from + length);
  }

  #reserve(capacity: number): void {
    if (this.#own.length >= capacity) return;
    const grown = Buffer.allocUnsafe(Math.max(capacity, this.#own.length * 2, FIRST_CAPACITY));
    this.#own.copy(grown, 0, 0, this.end);
    this.#own = grown;
  }
}
