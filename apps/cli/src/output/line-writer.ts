import { EnvironmentError, ReaderClosedError } from "../errors.ts";
import { describeFileError, errnoOf } from "../file-errors.ts";
import type { Output } from "../streams.ts";

const FLUSH_CHARS = 64 * 1024;

/**
 * Writes lines to an output at the pace of its reader, holding at most about 64 KiB.
 * @throws ReaderClosedError (from `write` or `end`) once the reader has closed the pipe; EnvironmentError where the output
 *   cannot be written.
 */
export class LineWriter {
  readonly #output: Output;
  #held = "";
  #failure: Error | undefined;
  readonly #onError = (error: Error): void => {
    this.#failure ??= errnoOf(error) === "EPIPE"
      ? new ReaderClosedError("the reader closed the pipe")
      : new EnvironmentError(`The output cannot be written: ${describeFileError(error)}.`);
  };

  constructor(output: Output) {
    this.#output = output;
    output.on("error", this.#onError);
  }

  /** Adds a line; wait for the promise before the next. */
  async write(line: string): Promise<void> {
    this.#held += `${line}\n`;
    if (this.#held.length >= FLUSH_CHARS) await this.flush();
  }

  /** Hands everything held to the output. */
  async flush(): Promise<void> {
    const text = this.#held;
    this.#held = "";
    if (text !== "") await this.#send(text);
  }

  /** Writes whole lines as UTF-8; the bytes may change when the promise has settled. */
  async writeBytes(lines: Uint8Array): Promise<void> {
    await this.flush();
    await this.#send(lines);
  }

  /** Writes what is held and lets go of the output, which stays open. */
  async end(): Promise<void> {
    await this.flush();
    this.#output.off("error", this.#onError);
  }

  async #send(text: string | Uint8Array): Promise<void> {
    this.#check();
    await new Promise<void>((resolve) => {
      this.#output.write(text, () => { resolve(); });
    });
    this.#check();
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#output.destroyed) throw new ReaderClosedError("the reader closed the pipe");
  }
}
