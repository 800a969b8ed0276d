/** A member's type, read from the notation of gen/operations.ts. */
export interface MemberType {
  /** A simple kind, "list", "map" or the name of a structure. */
  readonly kind: string;
  /** What a list or a map holds. */
  readonly of: MemberType | undefined;
  readonly required: boolean;
  readonly sensitive: boolean;
}

const NOTATION = /^(\w+)(?:<(.+)>)?(!?)(\*?)$/;

const known = new Map<string, MemberType>();

/** Reads `list<Tag>!*`. Throws where the text is not of that form. */
export function memberType(text: string): MemberType {
  const type = known.get(text) ?? parse(text);
  known.set(text, type);
  return type;
}

function parse(text: string): MemberType {
  const [, kind, of, required, sensitive] = NOTATION.exec(text) ?? [];
  if (kind === undefined) throw new Error(`sample: expected a member type such as list<Tag>!, found "${text}" in gen/operations.ts; run \`npm run generate\``);
  return { kind, of: of === undefined ? undefined : memberType(of), required: required === "!", sensitive: sensitive === "*" };
}
