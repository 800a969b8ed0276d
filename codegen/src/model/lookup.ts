import type { At } from "./violations.ts";

/** How a row of a lookup table tells whether it fits a key. */
export interface LookupMatch {
  readonly op: "absent" | "equals" | "contains" | "starts_with" | "any";
  readonly values: readonly string[];
}

export interface LookupRow {
  readonly at: At;
  readonly match: readonly LookupMatch[];
  readonly columns: Readonly<Record<string, string | number>>;
  /** The names of all that the row gives, columns of the table or not. */
  readonly keys: readonly string[];
}

/** A lookup table: the first row that fits counts. Comparison is by case. */
export interface LookupTable {
  readonly name: string;
  readonly at: At;
  readonly columns: readonly string[];
  readonly rows: readonly LookupRow[];
}

/** True where some row always fits, so that a lookup always gives a value. */
export function isTotal(table: LookupTable): boolean {
  return table.rows.some((row) => row.match.some((match) => match.op === "any"));
}
