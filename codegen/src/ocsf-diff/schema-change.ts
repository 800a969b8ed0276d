/** What a change does to a class, an object, an attribute, an enum value or a data type; the order in which they are told. */
export const CHANGE_KINDS = [
  "class-gone",
  "class-deprecated",
  "object-deprecated",
  "attribute-gone",
  "attribute-deprecated",
  "attribute-required",
  "attribute-not-required",
  "type-changed",
  "profiles-changed",
  "constraints-changed",
  "value-gone",
  "value-deprecated",
  "value-caption-changed",
  "requirement-changed",
  "caption-changed",
  "observable-changed",
  "object-new",
  "object-gone",
  "attribute-new",
  "value-new",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that differs between two versions of OCSF, as facts: names, captions, types. */
export interface SchemaChange {
  readonly kind: ChangeKind;
  /** Name of the class or object that it is in, `user`. */
  readonly owner: string;
  readonly attribute?: string;
  /** The enum value, as text. */
  readonly value?: string;
  /** What it was and what it is: a caption, a type, a list of names; absent where there was or is nothing to say. */
  readonly from?: string;
  readonly to?: string;
}
