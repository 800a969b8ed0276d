import type { Model } from "../resolve/model.ts";

/** Values of the events tables' column `self`. */
export const SELF_VALUES: readonly string[] = ["never", "omitted", "always"];

/** The kinds of target that an event may have: those of the lookup table `target_kinds`, and the fallback's. */
export function targetKinds(model: Model): readonly string[] {
  return [...new Set([...valuesOf("target_kinds", model), model.preset.fallback.target])];
}

/** The values that the rows of a lookup table match. */
export function valuesOf(table: string, model: Model): readonly string[] {
  return (model.lookups.get(table)?.rows ?? []).flatMap((row) => row.match.flatMap((match) => match.values));
}
