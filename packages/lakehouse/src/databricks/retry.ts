import { setTimeout as delay } from "node:timers/promises";
import { databricksError } from "./databricks-error.ts";
import type { RetryOptions } from "./connection-options.ts";
import { toFailure, type Failure } from "./failure.ts";
import type { Scrub } from "./scrub.ts";

/**
 * May a statement be sent again when the connection was lost and nobody knows whether it acted? `always`: a second time
 * changes nothing more. `never`: give up. A function looks it up: true where it did act and nothing is left to do.
 */
export type Repeat = "always" | "never" | (() => Promise<boolean>);

export interface Attempted {
  /** For people: `merge into gold.account_change`. */
  readonly what: string;
  readonly repeat: Repeat;
}

export interface RetryRules extends RetryOptions {
  readonly scrub: Scrub;
  /** Tries where nothing answers at all, if fewer than of other failures. */
  readonly unreachedTries?: number;
  /** Aborted: no pause and no further try. */
  readonly stop?: AbortSignal;
}

/**
 * Tries until it works. What did not act is always tried again (429 and 503 after what Retry-After asks for; a refused or
 * stale connection; a conflict with another writer); what may have acted, by `repeat`; what the server refuses, never.
 * @returns undefined where a look-up has found that a lost statement did act
 * @throws DatabricksError
 */
export async function retried<T>({ what, repeat }: Attempted, rules: RetryRules, work: () => Promise<T>): Promise<T | undefined> {
  const most = rules.attempts ?? 8;
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const failure = scrubbed(toFailure(error), rules.scrub);
      if (tries >= Math.min(most, triesOf(failure, rules) ?? most) || !mayRepeat(failure, repeat)) throw databricksError(what, failure, tries);
      await delay(pause(failure, tries, rules), undefined, rules.stop === undefined ? {} : { signal: rules.stop }).catch(() => undefined);
      if (rules.stop?.aborted === true) throw databricksError(what, failure, tries);
      if (isUncertain(failure) && typeof repeat === "function" && (await repeat())) return undefined;
    }
  }
}

function triesOf(failure: Failure, { unreachedTries }: RetryRules): number | undefined {
  return failure.tries ?? (failure.kind === "unreached" ? unreachedTries : undefined);
}

function scrubbed(failure: Failure, scrub: Scrub): Failure {
  return { ...failure, message: scrub(failure.message) };
}

function mayRepeat(failure: Failure, repeat: Repeat): boolean {
  if (failure.kind === "refused" || failure.kind === "unauthorized" || failure.kind === "timeout") return false;
  return isUncertain(failure) ? repeat !== "never" : true;
}

/** A statement about the volume has told where to upload, but the upload has not gone through as a whole. */
function isUncertain(failure: Failure): boolean {
  return failure.kind === "lost" || failure.kind === "unsaid" || failure.kind === "storage";
}

/** Doubles from try to try, with a random part so that two writers do not meet again. */
function pause(failure: Failure, tries: number, { minDelayMs = 1000, maxDelayMs = 60_000 }: RetryRules): number {
  const longest = Math.min(maxDelayMs, minDelayMs * 2 ** (tries - 1));
  return Math.max(failure.waitMs ?? 0, longest / 2 + (Math.random() * longest) / 2);
}
