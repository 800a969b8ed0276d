import type { Statement } from "../ddl/statement.ts";

/** Something that a plan cannot bring about by adding. */
export interface Conflict {
  /** `main.gold.account_change user.uid`. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  /** What a person can do. */
  readonly remedy: string;
}

/** What is between a catalog and what this Trailhouse wants. */
export interface Difference {
  /** In the order to run them. */
  readonly statements: readonly Statement[];
  /** Stands in the way of pushes until somebody acts. */
  readonly conflicts: readonly Conflict[];
  /** Differs, is left as it is, and does no harm. */
  readonly notes: readonly Conflict[];
}

/** No difference. */
export const NO_DIFFERENCE: Difference = { statements: [], conflicts: [], notes: [] };

/** All of them, in order. */
export function joinDifferences(parts: readonly Difference[]): Difference {
  return {
    statements: parts.flatMap((part) => part.statements),
    conflicts: parts.flatMap((part) => part.conflicts),
    notes: parts.flatMap((part) => part.notes),
  };
}
