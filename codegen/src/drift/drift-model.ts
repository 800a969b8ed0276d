import type { At, Violation } from "../model/violations.ts";

/** What became of a member that a mapping uses. */
export type MemberChangeKind = "renamed" | "removed" | "retyped" | "sensitive" | "no-longer-sensitive" | "required" | "optional";

/** One member of a request or a response that a mapping uses, and that is not what it was. */
export interface MemberChange {
  readonly kind: MemberChangeKind;
  /** In CloudTrail's casing: `requestParameters.userName`. */
  readonly member: string;
  /** The type before, or the member's name in the place of `to`. */
  readonly before: string;
  /** The type now, or the member that seems to stand in its place; undefined where there is none. */
  readonly after: string | undefined;
  /** Where the tables use it. */
  readonly at: At;
}

/**
 * An operation on which the tables and the API model differ. `new`: the model has it and no row names it. `gone`: a row
 * names it and the model no longer has it. `changed`: members that a mapping uses are no longer what they were.
 */
export interface OperationDrift {
  readonly kind: "new" | "gone" | "changed";
  readonly operation: string;
  /** The row of the operation; for a new one the list that it is missing from. */
  readonly at: At;
  /** What is the matter and what to do, for `new` and `gone`; for `changed` the changes tell it. */
  readonly message: string;
  readonly changes: readonly MemberChange[];
}

/** What `trailhouse mappings drift` finds. */
export interface Drift {
  /** Where the API model was read from. */
  readonly source: string;
  /** How many operations it has. */
  readonly operations: number;
  readonly found: readonly OperationDrift[];
  /** What is wrong with the tables themselves, whatever the model; what needs it was not compared. */
  readonly violations: readonly Violation[];
}
