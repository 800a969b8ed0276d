import type { Member, Operation, Shape } from "../aws/shapes.ts";

/**
 * Operations with every member of either model: the tables may name what was and what is, and are broken only where they
 * name what never was. Where a type differs, the earlier one counts.
 */
export function mergeOperations(before: readonly Operation[], after: readonly Operation[]): readonly Operation[] {
  const later = new Map(after.map((operation) => [operation.name, operation]));
  const merged = before.map((operation) => {
    const other = later.get(operation.name);
    later.delete(operation.name);
    return other ? { name: operation.name, input: mergeMembers(operation.input, other.input), output: mergeMembers(operation.output, other.output) } : operation;
  });
  return [...merged, ...later.values()];
}

function mergeMembers(before: readonly Member[], after: readonly Member[]): readonly Member[] {
  const known = new Set(before.map(({ key }) => key));
  const shared = before.map((member) => {
    const other = after.find(({ key }) => key === member.key);
    return other ? { ...member, shape: mergeShapes(member.shape, other.shape) } : member;
  });
  return [...shared, ...after.filter(({ key }) => !known.has(key))];
}

function mergeShapes(before: Shape, after: Shape): Shape {
  if (before.kind === "structure" && after.kind === "structure") return { ...before, members: mergeMembers(before.members, after.members) };
  if (before.kind === "list" && after.kind === "list") return { ...before, member: mergeShapes(before.member, after.member) };
  if (before.kind === "map" && after.kind === "map") return { ...before, value: mergeShapes(before.value, after.value) };
  return before;
}
