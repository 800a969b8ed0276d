import { expect } from "vitest";
import { commandOf, shortened } from "./failure-report.ts";
import type { AnyPromise } from "./product-promise.ts";

const SEED = 20_260_301;

/** Milliseconds that a promise may take on a busy machine. */
export const PATIENCE_MS = 600_000;

/** Tries the same inputs in every run; `npm run fuzz` tries others. */
export async function holdPromise(promise: AnyPromise): Promise<void> {
  const { failure } = await promise.try({ seed: SEED, runs: promise.runs });
  expect(failure && `${failure.message}\n\n${shortened(failure.input)}\n\nTo run it alone: ${commandOf(promise, failure)}`).toBeUndefined();
}
