import fc from "fast-check";

/** Something that the product promises, as a property of any input. */
export interface ProductPromise<T> {
  /** In words that a user would use. */
  readonly name: string;
  /** Inputs; may be made anew for each round, and must be the same for the same seed. */
  readonly arbitrary: fc.Arbitrary<T>;
  /** Inputs that a test run tries, and one round of `npm run fuzz`. */
  readonly runs: number;
  /** @throws where the promise does not hold for the input */
  check(value: T): Promise<void> | void;
}

/** A promise whose kind of input does not matter to whoever runs it. */
export interface AnyPromise {
  readonly name: string;
  readonly runs: number;
  /** Tries inputs of a seed; gives the smallest that was found to break the promise. */
  try(options: TryOptions): Promise<Attempt>;
}

/** Which inputs are tried. */
export interface TryOptions {
  readonly seed: number;
  readonly runs: number;
  /** Tries only the input that a failure named. */
  readonly path?: string;
  /** After so long no further input is tried; a failure at hand is made no smaller. */
  readonly limitMs?: number;
}

/** What came of trying. */
export interface Attempt {
  readonly tried: number;
  readonly failure: Failure | undefined;
}

/** The smallest input that was found to break a promise. */
export interface Failure {
  readonly seed: number;
  readonly path: string;
  readonly input: unknown;
  readonly message: string;
}

/** Makes a promise ready to be tried. */
export function promise<T>(of: ProductPromise<T>): AnyPromise {
  return { name: of.name, runs: of.runs, try: (options) => attempt(of, options) };
}

async function attempt<T>(of: ProductPromise<T>, { seed, runs, path, limitMs }: TryOptions): Promise<Attempt> {
  const property = fc.asyncProperty(of.arbitrary, async (value) => { await of.check(value); });
  const details = await fc.check(property, {
    seed,
    numRuns: path === undefined ? runs : 1,
    ...(path === undefined ? {} : { path, endOnFailure: true }),
    ...(limitMs === undefined ? {} : { interruptAfterTimeLimit: limitMs, markInterruptAsFailure: false }),
  });
  if (!details.failed || details.counterexample === null) return { tried: details.numRuns, failure: undefined };
  const [input] = details.counterexample;
  return { tried: details.numRuns, failure: { seed: details.seed, path: details.counterexamplePath, input, message: messageOf(details.errorInstance) } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
