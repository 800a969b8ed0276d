import { membersAlong, membersInside, typeKind, typeText } from "../aws/member-at.ts";
import type { Side } from "../aws/operations.ts";
import type { Member, Operation } from "../aws/shapes.ts";
import type { At } from "../model/violations.ts";
import type { MemberChange } from "./drift-model.ts";

const ROOTS: Readonly<Record<Side, string>> = { input: "requestParameters", output: "responseElements" };

/** The same operation in the model that the tables were generated with, and in the one at hand. */
export interface Pair {
  readonly before: Operation;
  readonly after: Operation;
}

/** What became of the member that a path leads to; nothing where it is as it was, or was not there before. */
export function pathChange({ before, after }: Pair, side: Side, path: readonly string[], at: At): MemberChange | undefined {
  const was = membersAlong(before, side, path);
  const is = membersAlong(after, side, path);
  const member = nameOf(side, path);
  const last = was.at(-1);
  if (last === undefined || was.length < path.length) return undefined;
  if (is.length < was.length) return lost({ before, after }, side, path, is.length, at);
  const differs = was.findIndex((each, index) => !sameWay(each, is[index], index === path.length - 1));
  const [from, to] = [was[differs], is[differs]];
  if (from === undefined || to === undefined) return undefined;
  return { kind: "retyped", member, before: typeText(from.shape), after: typeText(to.shape), at };
}

/** The way to a member may go on where its kind stays; what stands at its end must be of the same type altogether. */
function sameWay(before: Member, after: Member | undefined, isEnd: boolean): boolean {
  if (after === undefined) return false;
  return isEnd ? typeKind(before.shape) === typeKind(after.shape) : before.shape.kind === after.shape.kind;
}

function lost(pair: Pair, side: Side, path: readonly string[], held: number, at: At): MemberChange {
  const to = successor(pair, side, path, held);
  const member = nameOf(side, path);
  return { kind: to === undefined ? "removed" : "renamed", member, before: member, after: to && nameOf(side, to), at };
}

/** The member that seems to stand in the place of one that is gone: new beside it, of its type, and alone so or alike in name. */
function successor({ before, after }: Pair, side: Side, path: readonly string[], held: number): readonly string[] | undefined {
  const gone = membersAlong(before, side, path)[held];
  if (gone === undefined) return undefined;
  const siblings = (operation: Operation) => (held === 0 ? operation[side] : membersInsideLast(operation, side, path.slice(0, held)));
  const known = new Set(siblings(before).map(({ key }) => key));
  const candidates = siblings(after).filter((each) => !known.has(each.key) && typeKind(each.shape) === typeKind(gone.shape));
  const best = [...candidates].sort((a, b) => likeness(b.name, gone.name) - likeness(a.name, gone.name))[0];
  if (best === undefined || likeness(best.name, gone.name) < ALIKE) return undefined;
  const found = [...path.slice(0, held), best.key, ...path.slice(held + 1)];
  return membersAlong(after, side, found).length === found.length ? found : undefined;
}

function membersInsideLast(operation: Operation, side: Side, path: readonly string[]): readonly Member[] {
  const last = membersAlong(operation, side, path).at(-1);
  return last ? membersInside(last.shape) : [];
}

/** Names are alike that share a third of their words. */
const ALIKE = 1 / 3;

/** The share of words, by capitals, that two names have in common: 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(left.size, right.size, 1);
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set((name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? []).map((word) => word.toLowerCase()));
}

/** A member in CloudTrail's casing: `requestParameters.userName`. */
export function nameOf(side: Side, path: readonly string[]): string {
  return [ROOTS[side], ...path].join(".");
}
