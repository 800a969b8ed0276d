import type { Fault } from "./fault.ts";
import type { TransformTally } from "./transform-tally.ts";

/** Which form of a row is printed. */
export type Layer = "silver" | "gold";

/** Some whole lines of a file's output, and what happened on the way to them. */
export interface Portion {
  /** UTF-8, each line with its end; what is in use of `buffer`. */
  readonly length: number;
  readonly buffer: ArrayBuffer;
  readonly faults: readonly Fault[];
  readonly tally: TransformTally;
}

/** Takes a file's portions in their order. */
export interface PortionSink {
  /** A buffer of PORTION_BYTES for the next portion, which may come with another; waits while as many are out as may be. */
  readonly takeBuffer: () => Promise<ArrayBuffer>;
  readonly send: (portion: Portion) => Promise<void>;
}

/** What is gathered before it is handed on. */
export const PORTION_BYTES = 256 * 1024;
