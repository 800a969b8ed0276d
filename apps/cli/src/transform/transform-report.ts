import { jsonLine } from "../output/json-line.ts";
import { addPlace, noPlaces, TRANSFORM_REMEDIES } from "../run/fault-places.ts";
import { faultsToLines } from "../run/faults-to-lines.ts";
import { countUp, emptyCounts } from "../run/file-sums.ts";
import type { Output } from "../streams.ts";
import type { Fault } from "./fault.ts";
import type { Portion } from "./portion.ts";
import { addTally, emptyTally } from "./transform-tally.ts";

/** Tells faults on `stderr`: as objects when they come, or for people at the end, by reason. */
export class TransformReport {
  readonly files = { read: 0, failed: 0 };
  hasFaults = false;
  readonly #json: boolean;
  readonly #stderr: Output;
  readonly #tally = emptyTally();
  readonly #counts = emptyCounts();
  readonly #places = noPlaces();

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

  /** Prints what was wrong, for people: each reason with its count, its first places and what to do. */
  tellFaults(): void {
    if (this.#json) return;
    const [, ...lines] = faultsToLines(this.#counts, this.#places, TRANSFORM_REMEDIES);
    for (const line of lines) this.#stderr.write(`${line}\n`);
  }

  /** Prints the summary: what was wrong, or with `json` the sums. */
  end(): void {
    this.tellFaults();
    const { read, selected, filtered, rejected, printed, invalid, fallback } = this.#tally;
    if (this.#json) this.#print({ files: this.files, records: { read, selected, filtered, rejected }, printed, invalid, fallback });
  }

  #tell(fault: Fault): void {
    this.hasFaults = true;
    if (this.#json) {
      this.#print(fault);
      return;
    }
    countUp(this.#counts, fault.reason);
    addPlace(this.#places, fault.reason, fault);
  }

  #print(value: object): void {
    this.#stderr.write(`${jsonLine(value)}\n`);
  }
}
