/** What became of the records of one file, before the lake has told new ones from duplicates. */
export interface FileSums {
  read: number;
  selected: number;
  /** Count by reason; `rejected` likewise. */
  readonly filtered: Record<string, number>;
  readonly rejected: Record<string, number>;
  /** Count by the name of an event that is in no mapping table. */
  readonly fallback: Record<string, number>;
}

/** Sums of nothing. */
export function emptySums(): FileSums {
  return { read: 0, selected: 0, filtered: emptyCounts(), rejected: emptyCounts(), fallback: emptyCounts() };
}

/** Counts by name, none yet; names come from data, so the object inherits none. */
export function emptyCounts(): Record<string, number> {
  return Object.create(null) as Record<string, number>;
}

/** Adds one to a count. */
export function countUp(counts: Record<string, number>, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

/** Adds counts to counts. */
export function addCounts(to: Record<string, number>, from: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(from)) countUp(to, name, count);
}

/** The sum of counts. */
export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Counts with the largest first, equal ones by name. */
export function byCount(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
