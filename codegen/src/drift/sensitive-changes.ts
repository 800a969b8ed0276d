import { membersInside, membersAlong } from "../aws/member-at.ts";
import type { Side } from "../aws/operations.ts";
import type { Member, Operation } from "../aws/shapes.ts";
import type { At } from "../model/violations.ts";
import type { MemberChange } from "./drift-model.ts";
import { nameOf, pathChange, type Pair } from "./member-changes.ts";

/**
 * Sensitive members by which values are redacted: gone or renamed, no longer marked, or marked anew. What is marked anew
 * is redacted from the next `npm run generate` on, not before.
 */
export function sensitiveChanges(pair: Pair, at: At): readonly MemberChange[] {
  return (["input", "output"] as const).flatMap((side) => [...lostMarks(pair, side, at), ...newMarks(pair, side, at)]);
}

function lostMarks(pair: Pair, side: Side, at: At): readonly MemberChange[] {
  return sensitivePaths(pair.before, side).flatMap((path) => {
    const is = membersAlong(pair.after, side, path);
    if (is.length < path.length) return pathChange(pair, side, path, at) ?? [];
    if (is.at(-1)?.sensitive === true) return [];
    const member = nameOf(side, path);
    return [{ kind: "no-longer-sensitive" as const, member, before: member, after: undefined, at }];
  });
}

function newMarks({ before, after }: Pair, side: Side, at: At): readonly MemberChange[] {
  return sensitivePaths(after, side).flatMap((path) => {
    const was = membersAlong(before, side, path);
    if (was.length === path.length && was.at(-1)?.sensitive === true) return [];
    const member = nameOf(side, path);
    return [{ kind: "sensitive" as const, member, before: member, after: undefined, at }];
  });
}

function sensitivePaths(operation: Operation, side: Side): readonly (readonly string[])[] {
  return below(operation[side], []);
}

function below(members: readonly Member[], path: readonly string[]): readonly (readonly string[])[] {
  return members.flatMap((member) => {
    const here = [...path, member.key];
    return [...(member.sensitive ? [here] : []), ...below(membersInside(member.shape), here)];
  });
}
