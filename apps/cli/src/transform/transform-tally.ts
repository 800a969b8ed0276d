import type { Outcome } from "@trailhouse/core";

/** Numbers by name. */
export type Counts = Record<string, number>;

/** What became of the records: `read = selected + filtered + rejected`, `selected = printed + invalid`. */
export interface TransformTally {
  read: number;
  selected: number;
  filtered: Counts;
  rejected: Counts;
  printed: number;
  /** Events that do not validate. */
  invalid: number;
  /** Selected events that no mapping table names, by their name; printed or invalid like the others. */
  fallback: Counts;
}

/** A tally of no records. */
export function emptyTally(): TransformTally {
  return { read: 0, selected: 0, filtered: noCounts(), rejected: noCounts(), printed: 0, invalid: 0, fallback: noCounts() };
}

/** Counts one outcome; one that is printed, or is not because it is invalid, is told by `printed`. */
export function countOutcome(tally: TransformTally, outcome: Outcome<unknown>, printed: boolean): void {
  tally.read += 1;
  if (outcome.kind !== "row") {
    addCount(outcome.kind === "filtered" ? tally.filtered : tally.rejected, outcome.reason, 1);
    return;
  }
  tally.selected += 1;
  if (printed) tally.printed += 1;
  else tally.invalid += 1;
  if (outcome.fallback !== undefined) addCount(tally.fallback, outcome.fallback, 1);
}

/** Counts records that were filtered without being parsed. */
export function countFiltered(tally: TransformTally, filtered: ReadonlyMap<string, number>): void {
  for (const [reason, count] of filtered) {
    tally.read += count;
    addCount(tally.filtered, reason, count);
  }
}

/** Adds what another tally has counted. */
export function addTally(tally: TransformTally, more: TransformTally): void {
  for (const key of ["read", "selected", "printed", "invalid"] as const) tally[key] += more[key];
  for (const key of ["filtered", "rejected", "fallback"] as const) {
    for (const [name, count] of Object.entries(more[key])) addCount(tally[key], name, count);
  }
}

// Names come from data, `__proto__` may be one.
function noCounts(): Counts {
  return Object.create(null) as Counts;
}

function addCount(counts: Counts, name: string, count: number): void {
  counts[name] = (counts[name] ?? 0) + count;
}
