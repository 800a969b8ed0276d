/** What is asked: the rules of OCSF's schema, and its arithmetic of type_uid. */
export type ExpectationKind = "required" | "at_least_one" | "just_one" | "enum" | "constant" | "sum";

/** What the OCSF schema says of every row of a gold table. */
export interface Expectation {
  readonly table: string;
  /** Unique within its table: letters, digits, underscores. */
  readonly name: string;
  /** The attribute or object that it is about: `actor.user`; empty for the event. */
  readonly path: string;
  readonly kind: ExpectationKind;
  /** For people. */
  readonly what: string;
  /** Spark SQL: true for a row that is as it should be, and never NULL. */
  readonly condition: string;
}

/** One expectation of an object, before its place in the row is known. */
export interface Rule {
  /** Attributes from the object down: `product.vendor_name`. */
  readonly path: readonly string[];
  readonly kind: ExpectationKind;
  readonly what: string;
  readonly condition: string;
}
