import { cleanse } from "../output/terminal-text.ts";
import type { Output } from "../streams.ts";
import { faultToLine } from "./fault.ts";
import type { Fault } from "./fault.ts";
import type { Portion } from "./portion.ts";
import { addTally, emptyTally } from "./transform-tally.ts";

/** Tells faults on `stderr` as they come, and sums up. */
export class TransformReport {
  readonly files = { read: 0, failed: 0 };
  hasFaults = false;
  readonly #json: boolean;
  readonly #stderr: Output;
  readonly #tally = emptyTally();

  /** @param json faults and the summary as objects, one a line; without it there is no summary */
  constructor(json: boolean, stderr: Output) {
    this.#json = json;
    this.#stderr = stderr;
  }

  addPortion({ faults, tally }: Portion): void {
    for (const fault of faults) this.#tell(fault);
    addTally(this.#tally, tally);
  }

  /** A file that was read to its end, or was not. */
  addFile(complete: boolean): void {
    this.files[complete ? "read" : "failed"] += 1;
  }

  /** A path that stands for no file that can be read. */
  addUnreadable(fault: Fault): void {
    this.addFile(false);
    this.#tell(fault);
  }

  /** Prints the summary, if there is one. */
  end(): void {
    const { read, selected, filtered, rejected, printed, invalid, fallback } = this.#tally;
    if (this.#json) this.#print({ files: this.files, records: { read, selected, filtered, rejected }, printed, invalid, fallback });
  }

  #tell(fault: Fault): void {
    this.hasFaults = true;
    if (this.#json) this.#print(fault);
    else this.#stderr.write(`${cleanse(faultToLine(fault))}\n`);
  }

  #print(value: object): void {
    this.#stderr.write(`${JSON.stringify(value)}\n`);
  }
}
