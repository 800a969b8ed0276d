import type { Member, Operation, Shape } from "./shapes.ts";
import type { Side } from "./operations.ts";

/** The members that a path in CloudTrail's casing goes through, as far as it leads; lists are looked through. */
export function membersAlong(operation: Operation, side: Side, path: readonly string[]): readonly Member[] {
  const found: Member[] = [];
  let members = operation[side];
  for (const key of path) {
    const member = members.find((each) => each.key === key);
    if (member === undefined) break;
    found.push(member);
    members = membersInside(member.shape);
  }
  return found;
}

/** The members of a structure, or of the structures in a list or map. */
export function membersInside(shape: Shape): readonly Member[] {
  switch (shape.kind) {
    case "list": return membersInside(shape.member);
    case "map": return membersInside(shape.value);
    case "structure": return shape.members;
    default: return [];
  }
}

/** A type as people write it: `string`, `list<Tag>`, `map<string>`. */
export function typeText(shape: Shape): string {
  switch (shape.kind) {
    case "list": return `list<${typeText(shape.member)}>`;
    case "map": return `map<${typeText(shape.value)}>`;
    case "structure": return shape.name;
    default: return shape.kind;
  }
}

/** The type as far as a mapping depends on it: a structure's name says nothing of its members. */
export function typeKind(shape: Shape): string {
  switch (shape.kind) {
    case "list": return `list<${typeKind(shape.member)}>`;
    case "map": return `map<${typeKind(shape.value)}>`;
    case "structure": return "structure";
    default: return shape.kind;
  }
}
