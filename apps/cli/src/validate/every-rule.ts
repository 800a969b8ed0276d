import { RULES } from "@trailhouse/ocsf";
import readingRules from "./reading-rules.json" with { type: "json" };

/** A rule that a finding can name. */
export interface AnyRule {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  /** True for a rule that only --strict holds events to. */
  readonly strict: boolean;
}

/** The rules of events, then those of what is read before there is an event. */
export const EVERY_RULE: readonly AnyRule[] = [
  ...Object.entries(RULES).map(([id, { what, why, mend, strict }]) => ({ id, what, why, mend, strict: strict === true })),
  ...Object.entries(readingRules).map(([id, { what, why, mend }]) => ({ id, what, why, mend, strict: false })),
];
