import type { Condition } from "../model/expression.ts";
import { leafSources } from "../model/sources.ts";
import type { BaseColumn, ClassMapping } from "../resolve/model.ts";
import { keyOf } from "../resolve/silver.ts";

/** The smallest part of a silver row that an attribute takes whole. */
export interface SilverLeaf {
  /** Its column path: `userIdentity.userName`. */
  readonly column: string;
  /** Its member path in the record. */
  readonly member: readonly string[];
}

/** Every leaf that comes from the record; open-ended values and lists are one leaf each. */
export function silverLeaves(columns: readonly BaseColumn[], prefix: readonly string[] = []): readonly SilverLeaf[] {
  return columns.flatMap((column) => {
    const path = [...prefix, column.name];
    if (column.type === "struct") return silverLeaves(column.fields, path);
    return [{ column: path.join("."), member: [...prefix, keyOf(column)] }];
  });
}

/** For each silver leaf: the alternatives, each a list of conditions, under which an attribute of the class takes it. */
export function takenBy(mapping: ClassMapping): ReadonlyMap<string, readonly (readonly Condition[])[]> {
  const taken = new Map<string, (readonly Condition[])[]>();
  for (const { value } of mapping.attributes) {
    for (const source of leafSources(value)) {
      if (!source.whole) continue;
      const column = source.path.segments.join(".");
      taken.set(column, [...(taken.get(column) ?? []), source.guards]);
    }
  }
  return taken;
}
