import { keepTyped, type Members } from "./rest.ts";

/** The smallest part of a row that is taken whole: its column, and where the record has it. */
export interface Leaf {
  readonly column: readonly string[];
  readonly member: readonly string[];
}

/** The leaves of a row by struct; each knows its number in the list that it came from. */
export type LeafTree = readonly (LeafNode | StructNode)[];

interface LeafNode {
  readonly key: string;
  readonly number: number;
  readonly member: readonly string[];
  readonly inner: undefined;
}

interface StructNode {
  readonly key: string;
  readonly inner: LeafTree;
}

/** Sorts leaves into their structs; those of one struct must follow each other. */
export function leafTree(leaves: readonly Leaf[]): LeafTree {
  return treeOf(leaves.map(({ column, member }, number) => ({ column, member, number })));
}

function treeOf(leaves: readonly (Leaf & { readonly number: number })[]): LeafTree {
  const keys = [...new Set(leaves.map(({ column: [key = ""] }) => key))];
  return keys.map((key) => {
    const inside = leaves.filter(({ column }) => column[0] === key);
    const [leaf] = inside;
    if (leaf?.column.length === 1) return { key, number: leaf.number, member: leaf.member, inner: undefined };
    return { key, inner: treeOf(inside.map((each) => ({ ...each, column: each.column.slice(1) }))) };
  });
}

/** Keeps the values of the leaves that are not taken; `taken` is by the leaves' numbers. */
export function keepUntaken(rest: Members, row: object, leaves: LeafTree, taken: readonly boolean[]): void {
  for (const leaf of leaves) {
    if (leaf.inner === undefined && taken[leaf.number] === true) continue;
    const value = (row as Record<string, unknown>)[leaf.key];
    if (value === undefined) continue;
    if (leaf.inner === undefined) keepTyped(rest, leaf.member, value);
    else keepUntaken(rest, value as object, leaf.inner, taken);
  }
}
