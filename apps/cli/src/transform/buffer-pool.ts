import { PORTION_BYTES } from "./portion.ts";

/** Buffers that are filled, handed out, and come back. A fresh one costs five times what filling it does. */
export class BufferPool {
  readonly #free: ArrayBuffer[] = [];
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #out = 0;

  /** `most`: how many may be out at once. */
  constructor(most: number) {
    this.#most = most;
  }

  /** A buffer of PORTION_BYTES; waits while as many are out as may be. One taker at a time. */
  async take(): Promise<ArrayBuffer> {
    while (this.#out >= this.#most) await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
    this.#out += 1;
    return this.#free.pop() ?? new ArrayBuffer(PORTION_BYTES);
  }

  /** Takes back a buffer, or another in its place, which is kept only if it is of the usual size. */
  giveBack(buffer: ArrayBuffer): void {
    this.#out -= 1;
    if (buffer.byteLength === PORTION_BYTES) this.#free.push(buffer);
    this.#waiting.shift()?.();
  }
}
