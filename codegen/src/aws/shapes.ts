/** The kinds of a value without members, after Smithy's simple types. The SDK's schemas call every number below a BigInteger one type: "integer" here. */
export type SimpleKind = "string" | "integer" | "long" | "double" | "boolean" | "timestamp" | "blob" | "document";

/** The type of a member's value in an AWS API. */
export type Shape =
  | { readonly kind: SimpleKind; readonly sensitive: boolean }
  | { readonly kind: "list"; readonly member: Shape }
  | { readonly kind: "map"; readonly key: Shape; readonly value: Shape }
  | { readonly kind: "structure"; readonly name: string; readonly members: readonly Member[] };

/** One member of an operation's input or output, or of a structure in it. */
export interface Member {
  /** The API's own casing: `UserName`. */
  readonly name: string;
  /** CloudTrail's casing: `userName`, `sSHPublicKeyId`. */
  readonly key: string;
  readonly shape: Shape;
  /** The member, or the simple type of its value, has Smithy's `sensitive` trait. */
  readonly sensitive: boolean;
  readonly required: boolean;
}

/** One operation of an AWS API. */
export interface Operation {
  readonly name: string;
  readonly input: readonly Member[];
  readonly output: readonly Member[];
}

/** CloudTrail's spelling of an API member: the first letter, and only that, becomes small. */
export function cloudTrailKey(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** True for a value that is sensitive itself, or a list or map of such values. A structure's members say so of themselves. */
export function isSensitive(shape: Shape): boolean {
  switch (shape.kind) {
    case "list": return isSensitive(shape.member);
    case "map": return isSensitive(shape.value);
    case "structure": return false;
    default: return shape.sensitive;
  }
}
