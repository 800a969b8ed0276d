/** A source of bytes that can be looked at before they are taken. Its own errors pass through. */
export class ByteInput {
  /** The bytes read and not yet taken. */
  bytes: Buffer = Buffer.alloc(0);
  /** Offset in the source of `bytes[0]`. */
  offset = 0;
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #onRead: (bytes: number) => void;

  constructor(source: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void) {
    this.#source = source[Symbol.asyncIterator]();
    this.#onRead = onRead;
  }

  /** Reads one more chunk; false at the end of the source. */
  async fill(): Promise<boolean> {
    const step = await this.#source.next();
    if (step.done === true) return false;
    this.#onRead(step.value.byteLength);
    const chunk = Buffer.from(step.value.buffer, step.value.byteOffset, step.value.byteLength);
    this.bytes = this.bytes.length === 0 ? chunk : Buffer.concat([this.bytes, chunk]);
    return true;
  }

  /** Reads until `count` bytes can be looked at; false where the source has fewer left. */
  async has(count: number): Promise<boolean> {
    while (this.bytes.length < count) if (!(await this.fill())) return false;
    return true;
  }

  /** Reads until more than `count` bytes can be looked at or the source ends; true where it ended. */
  async endsWithin(count: number): Promise<boolean> {
    const chunks = this.bytes.length === 0 ? [] : [this.bytes];
    let length = this.bytes.length;
    this.bytes = Buffer.alloc(0);
    let more = true;
    while (length <= count && more) {
      more = await this.fill();
      if (more) chunks.push(this.bytes);
      length += this.bytes.length;
      this.bytes = Buffer.alloc(0);
    }
    const [only] = chunks;
    this.bytes = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
    return !more;
  }

  /** Takes `count` of the bytes that can be looked at. */
  take(count: number): Buffer {
    const taken = this.bytes.subarray(0, count);
    this.bytes = this.bytes.subarray(count);
    this.offset += taken.length;
    return taken;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
