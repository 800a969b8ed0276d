import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";

/** Every event's class has tables, its target is a kind that the tables know, and every operation has a row. */
export function checkEvents(model: Model, violations: Violations): void {
  const classes = new Set(model.classes.map((each) => each.className));
  const kinds = new Set(model.lookups.get("target_kinds")?.rows.flatMap((row) => row.match.flatMap((match) => match.values)));
  kinds.add(model.preset.fallback.target);
  for (const event of model.events) {
    const path = `events.${event.eventName}`;
    if (!classes.has(event.className)) {
      violations.add(event.at, path, "unknown-class", `expected a class with tables in the preset (${[...classes].join(", ")}), found '${event.className}'`);
    }
    if (!kinds.has(event.target)) {
      violations.add(event.at, path, "unknown-target", `expected one of ${[...kinds].join(", ")}, found '${event.target}'`);
    }
  }
}
