import type { At } from "./violations.ts";

/**
 * The mapping language: a closed set of operators. Each has one meaning, given in TypeScript and in Spark SQL by its
 * file in `operators/`, and held together by the cases in `codegen/cases/<operator>`.
 *
 * A value may be absent; absent is never null and never an empty string.
 */
export type Expression =
  | PathExpression
  | ConstExpression
  | FirstExpression
  | WhenExpression
  | SwitchExpression
  | LookupExpression
  | EventExpression
  | CaptionExpression
  | MillisExpression
  | DocumentExpression
  | IpExpression
  | ArnExpression
  | ArnInExpression
  | NamedInExpression
  | WithoutExpression
  | JoinExpression
  | ListExpression
  | EachExpression
  | ObjectExpression
  | HashExpression
  | ObservablesExpression
  | RestExpression
  | FrameExpression;

interface Located {
  readonly at: At;
}

/** `userIdentity.arn`: the value of a silver column or of a member below it. Text out of open-ended JSON. */
export interface PathExpression extends Located {
  readonly op: "path";
  readonly segments: readonly string[];
}

/** `{$const: AWS}`, a plain number or boolean, or a list of constants. */
export interface ConstExpression extends Located {
  readonly op: "const";
  readonly value: string | number | boolean | readonly string[];
}

/** `{$first: [a, b]}`: the first that is present. */
export interface FirstExpression extends Located {
  readonly op: "first";
  readonly items: readonly Expression[];
}

/** `{$when: [{if: condition, then: a}, {else: b}]}`: the first case whose condition holds. */
export interface WhenExpression extends Located {
  readonly op: "when";
  readonly cases: readonly { readonly if: Condition; readonly then: Expression }[];
  readonly otherwise: Expression | undefined;
}

/** `{$switch: target, cases: {user: a, role: b}, else: c}`: chosen by a column of the event's mapping row. */
export interface SwitchExpression extends Located {
  readonly op: "switch";
  readonly column: EventColumn;
  readonly cases: readonly { readonly values: readonly string[]; readonly then: Expression; readonly at: At }[];
  readonly otherwise: Expression | undefined;
}

/** `{$lookup: error_codes, key: errorCode, column: disposition_id}`: the first row of a lookup table that fits. */
export interface LookupExpression extends Located {
  readonly op: "lookup";
  readonly table: string;
  readonly key: Expression;
  readonly column: string;
}

/** `{$event: activity_id}`: a column of the event's mapping row. */
export interface EventExpression extends Located {
  readonly op: "event";
  readonly column: EventColumn;
}

/** `{$caption: type_id, other: userIdentity.type}`: OCSF's caption of a sibling's value; `other` where it is 99. */
export interface CaptionExpression extends Located {
  readonly op: "caption";
  readonly of: string;
  readonly other: Expression | undefined;
  /** The sibling's expression and the schema's captions of its values; filled when the object is resolved. */
  readonly key: Expression | undefined;
  readonly captions: Readonly<Record<string, string>>;
}

/** `{$millis: eventTime}`: a timestamp as integer milliseconds since 1970 UTC. */
export interface MillisExpression extends Located {
  readonly op: "millis";
  readonly of: Expression;
}

/** `{$document: path}`: a policy document, JSON text that may be URL-encoded: parsed where it parses, else the text. */
export interface DocumentExpression extends Located {
  readonly op: "document";
  readonly of: Expression;
}

/** `{$ip: sourceIPAddress, take: first|others}`: addresses out of an address or a comma-separated list of them. */
export interface IpExpression extends Located {
  readonly op: "ip";
  readonly of: Expression;
  readonly take: "first" | "others";
}

/** `{$arn: name, of: userIdentity.arn}`: a part of an ARN; absent where the text is no ARN, or one of another resource. */
export interface ArnExpression extends Located {
  readonly op: "arn";
  readonly part: ArnPart;
  readonly of: Expression;
  readonly resourceType: string | undefined;
  /** Parts that the ARN must have. */
  readonly wanted: readonly WantedPart[];
}

/** A part of an ARN that must be present and equal to a value. */
export interface WantedPart {
  readonly part: "name" | "account";
  readonly value: Expression;
}

/** Parts of `arn:partition:service:region:account:type/path/name`; `arn` is the whole. */
export type ArnPart = "arn" | "partition" | "account" | "type" | "name";

/** `{$arn_in: errorMessage}`: the ARN of the resource that a denied call was about. */
export interface ArnInExpression extends Located {
  readonly op: "arn_in";
  readonly of: Expression;
}

/** `{$named_in: errorMessage, word: role}`: the name of the resource that a denied call was about, told without ARN. */
export interface NamedInExpression extends Located {
  readonly op: "named_in";
  readonly of: Expression;
  readonly word: string;
}

/** `{$without: requestParameters.url, prefix: "https://"}`: a text without what it begins with. */
export interface WithoutExpression extends Located {
  readonly op: "without";
  readonly of: Expression;
  readonly prefix: string;
}

/** `{$join: [a, b], separator: /}`: text joined; absent where one part is. */
export interface JoinExpression extends Located {
  readonly op: "join";
  readonly items: readonly Expression[];
  readonly separator: string;
}

/** `{$list: [a, b]}`: an array of the values that are present; absent where none is. */
export interface ListExpression extends Located {
  readonly op: "list";
  readonly items: readonly Expression[];
}

/** `{$each: resources, as: resource, do: {uid: resource.arn}}`: an array made element by element, or the first of it. */
export interface EachExpression extends Located {
  readonly op: "each";
  readonly take: "all" | "first";
  readonly of: Expression;
  readonly as: string;
  readonly body: Expression;
}

/** A plain mapping: an object of the members that are present. Absent where a required member or a constraint fails. */
export interface ObjectExpression extends Located {
  readonly op: "object";
  readonly members: readonly { readonly name: string; readonly value: Expression; readonly at: At }[];
  /** What must be there for the object to be: filled from the OCSF schema for gold objects. */
  readonly shape: ObjectShape | undefined;
}

export interface ObjectShape {
  /** TypeScript name of the object's type. */
  readonly typeName: string;
  readonly required: readonly string[];
  readonly atLeastOne: readonly (readonly string[])[];
}

/** `{$sha256: [a, b]}`: SHA-256 in hex over the parts joined by U+001F, absent as empty. */
export interface HashExpression extends Located {
  readonly op: "hash";
  readonly items: readonly Expression[];
}

/** `{$observables: [actor.user.name]}`: OCSF observables of the attributes named, where they are present. */
export interface ObservablesExpression extends Located {
  readonly op: "observables";
  readonly entries: readonly { readonly name: string; readonly typeId: number; readonly type: string }[];
  readonly names: readonly { readonly name: string; readonly at: At }[];
}

/** `{$rest: {…}}`: every member of the record that no attribute took, and the members named here. */
export interface RestExpression extends Located {
  readonly op: "rest";
  readonly members: readonly { readonly name: string; readonly value: Expression; readonly at: At }[];
}

/** `{$frame: actor}`: what the shared frame says of an attribute; resolved away. */
export interface FrameExpression extends Located {
  readonly op: "frame";
  readonly attribute: string;
}

/** A test on a value, for `$when`. */
export type Condition =
  | ValueCondition
  | { readonly op: "all"; readonly items: readonly Condition[] }
  | { readonly op: "any"; readonly items: readonly Condition[] }
  | { readonly op: "not"; readonly item: Condition };

/** A condition on one value. */
export type ValueCondition =
  | { readonly op: "present" | "absent"; readonly of: Expression }
  | { readonly op: "equals" | "starts_with" | "ends_with" | "contains"; readonly of: Expression; readonly values: readonly string[] }
  | { readonly op: "matches"; readonly of: Expression; readonly pattern: NamedPattern }
  /** True, or text that says so, at a key path of an open-ended column. */
  | { readonly op: "is_true"; readonly of: PathExpression }
  /** A number that is just this one; made by resolving, never written. */
  | { readonly op: "is"; readonly of: Expression; readonly value: number };

/** Patterns that a condition may ask for, each written once for both engines. */
export type NamedPattern = "iam_name" | "ip_list";

/** Columns of an event's mapping row. */
export type EventColumn =
  | "class_uid"
  | "class_name"
  | "category_uid"
  | "category_name"
  | "activity_id"
  | "activity_name"
  | "type_uid"
  | "type_name"
  | "target"
  | "self"
  | "mapping_status";
