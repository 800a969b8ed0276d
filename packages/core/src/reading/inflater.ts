import { createInflateRaw, type InflateRaw } from "node:zlib";

const OUTPUT_BYTES = 64 * 1024;

/** One deflate stream. Whatever a call of `write` decompresses is in its result before the promise settles. */
export class Inflater {
  /** True once the stream's own end was read. */
  ended = false;
  readonly #zlib: InflateRaw = createInflateRaw({ chunkSize: OUTPUT_BYTES });
  #output: Buffer[] = [];
  #fail: (error: Error) => void = () => undefined;

  constructor() {
    // Output is taken where zlib hands it over: a stream that fails drops what it has buffered for its readers.
    this.#zlib.push = (chunk: Buffer | null) => {
      if (chunk === null) this.ended = true;
      else this.#output.push(chunk);
      return true;
    };
    this.#zlib.on("error", (error) => {
      this.#fail(error);
    });
  }

  /** Compressed bytes taken so far; behind the stream's end nothing is taken. */
  get consumed(): number {
    return this.#zlib.bytesWritten;
  }

  /**
   * Decompresses `bytes`, which must be few: a thousand times as many may come out.
   * @throws zlib's Error where the bytes are no deflate stream; output of earlier calls is not affected.
   */
  write(bytes: Uint8Array): Promise<Buffer[]> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      this.#zlib.write(bytes, () => {
        const output = this.#output;
        this.#output = [];
        resolve(output);
      });
    });
  }

  /** Output that was handed over before `write` failed. */
  takeRest(): Buffer[] {
    return this.#output.splice(0);
  }

  close(): void {
    this.#zlib.destroy();
  }
}
