/** A rule that events are held to. */
export interface Rule {
  /** When an event breaks it. */
  readonly what: string;
  /** What it costs to let that pass. */
  readonly why: string;
  /** What to do about a finding. */
  readonly mend: string;
  /** True for a rule that only `strict` holds events to. */
  readonly strict?: true;
}
