/** One thing wrong with an event. */
export interface Finding {
  /** Where: `actor.user.uid`, `observables[2].name`; empty for the event as a whole. */
  readonly path: string;
  /** A stable name of the rule, a key of `RULES`. */
  readonly rule: RuleId;
  /** What was expected and what was found, in words. */
  readonly message: string;
}

/** The rules an event is held to; `RULES` says what each means. */
export type RuleId =
  | "required"
  | "type"
  | "enum"
  | "pattern"
  | "max-length"
  | "range"
  | "unknown-attribute"
  | "profile-not-declared"
  | "constraint-at-least-one"
  | "constraint-just-one"
  | "unsupported-version"
  | "unknown-class"
  | "unknown-profile"
  | "type-uid"
  | "caption-mismatch"
  | "other-without-name"
  | "observable-path"
  | "observable-value"
  | "too-deep"
  | "recommended"
  | "deprecated";
