import type { Limits, RawRecord, RejectReason } from "../raw-record.ts";
import { foreignDetail, type ForeignForm } from "./foreign-form.ts";
import type { InputFault } from "./input-fault.ts";
import { unreadable } from "./text-to-record.ts";

/** Numbers the records as they are found and words the rejections. */
export class RecordOutput {
  readonly #limits: Limits;
  #position = 0;
  #records: RawRecord[] = [];
  #fault: InputFault | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The number that the next record gets. */
  get nextPosition(): number {
    return this.#position + 1;
  }

  /** The records since the last call. */
  take(): RawRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  add(record: RawRecord): void {
    this.#position++;
    this.#records.push(record);
  }

  /** Counts records that are not given out. */
  passOver(count: number): void {
    this.#position += count;
  }

  /** Says why the bytes end early: the one record that this cuts off is rejected for that reason. */
  expectFault(fault: InputFault | undefined): void {
    this.#fault = fault;
  }

  /** Rejects a stretch of the file; `offset` is the decompressed byte that the detail names, `size` the bytes of what is too large. */
  reject(reason: RejectReason, offset: number, text: string, size?: number): void {
    if (reason === "truncated" && this.#fault) this.#rejectFault(this.#fault, text);
    else this.add(unreadable(this.nextPosition, reason, `${this.#expectation(reason, size)} byte ${offset}`, text, this.#limits));
  }

  /** Rejects the beginning of a file that is something else than JSON. */
  rejectForeign(form: ForeignForm, text: string): void {
    this.add(unreadable(this.nextPosition, "invalid-json", foreignDetail(form), text, this.#limits));
  }

  /** A fault that cut off no record is a rejection of its own. */
  rejectRemainingFault(): void {
    if (this.#fault) this.#rejectFault(this.#fault, this.#fault.text);
  }

  #rejectFault(fault: InputFault, text: string): void {
    this.#fault = undefined;
    this.add(unreadable(this.nextPosition, fault.reason, fault.detail, text, this.#limits));
  }

  #expectation(reason: RejectReason, size: number | undefined): string {
    if (reason === "truncated") return "expected the JSON to go on, found the end of the file at";
    if (reason === "too-large") return `expected at most ${this.#limits.recordBytes} bytes, found ${size ?? "more"}, in the element at`;
    return "expected a record as JSON, found a stretch that cannot be JSON, from";
  }
}
