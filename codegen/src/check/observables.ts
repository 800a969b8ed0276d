import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";

/** Every attribute that `$observables` names is an observable of at least one class. */
export function checkObservables(model: Model, violations: Violations): void {
  const lists = model.classes.flatMap((each) => each.attributes.flatMap(({ value }) => (value.op === "observables" ? [value] : [])));
  const found = new Set(lists.flatMap((list) => list.entries.map((entry) => entry.name)));
  for (const { name, at } of lists[0]?.names ?? []) {
    if (!found.has(name)) {
      violations.add(at, "frame.observables", "unknown-attribute", `expected an attribute that OCSF ${model.ocsf.version} has an observable type for, found '${name}'`);
    }
  }
}
