import type { Violations } from "../model/violations.ts";
import type { EventRow, Model } from "../resolve/model.ts";
import { targetKinds, valuesOf } from "./vocabulary.ts";

/** Every event's class has tables, and its target is a kind that the tables know. */
export function checkEvents(model: Model, violations: Violations): void {
  const { fallback, tables } = model.preset;
  const classes = tables.map((each) => each.className);
  checkColumn(model.events, (event) => event.className, classes, "unknown-class", `a class with tables in the preset (${classes.join(", ")})`, violations);
  const kinds = targetKinds(model);
  checkColumn(model.events, (event) => event.target, kinds, "unknown-target", `one of ${kinds.join(", ")}`, violations);
  const used = [...model.events.map((each) => each.target), ...valuesOf("target_kinds", model)];
  if (model.events.length > 0 && !used.includes(fallback.target)) {
    violations.add(model.preset.at, "preset.fallback", "unknown-target", `expected a target that rows of the events tables have, found '${fallback.target}'`);
  }
}

/** Tells of a value at the first row that has it, and how many more do. */
function checkColumn(events: readonly EventRow[], valueOf: (event: EventRow) => string, known: readonly string[], rule: string, wanted: string, violations: Violations): void {
  for (const value of new Set(events.map(valueOf).filter((each) => !known.includes(each)))) {
    const [first, ...more] = events.filter((event) => valueOf(event) === value);
    const also = more.length > 0 ? `, and in ${more.length} more rows` : "";
    if (first) violations.add(first.at, `events.${first.eventName}`, rule, `expected ${wanted}, found '${value}'${also}`);
  }
}
