import { sqlText } from "../../operators/operator.ts";
import type { ClassMapping, Model } from "../../resolve/model.ts";
import { EVENT_COLUMNS, eventsRelation, fallbackColumns, type EventColumnName } from "./events-relation.ts";
import type { Step } from "./select-text.ts";

/** The step that has each silver row with its event. */
export const SOURCED = "sourced";

/** The events tables' rows of the class. */
export function eventsStep(mapping: ClassMapping, model: Model): Step {
  return { name: "events", note: "What the events tables say of the class's events", sql: eventsRelation(model, EVENT_COLUMNS, mapping.className) };
}

/** Each silver row beside its event's mapping row. */
export function sourcedStep(mapping: ClassMapping, model: Model): Step {
  const isFallback = mapping.className === model.preset.fallback.className;
  const fallback = fallbackColumns(model, "silver.eventName", "coalesce(silver.readOnly, false)");
  const column = (name: EventColumnName) => (isFallback ? `CASE WHEN named.event_name IS NULL THEN ${fallback[name]} ELSE named.${name} END` : `named.${name}`);
  const status = isFallback ? `CASE WHEN named.event_name IS NULL THEN ${sqlText(model.preset.fallback.status)} END` : "CAST(NULL AS STRING)";
  const members = [...EVENT_COLUMNS.map((name) => `    ${sqlText(name)}, ${column(name)}`), `    'mapping_status', ${status}`];
  return {
    name: SOURCED,
    note: "Each silver row beside its event's row",
    sql: `  SELECT silver.*, named_struct(\n${members.join(",\n")}) AS event\n  FROM STREAM ${mapping.silverTable} AS silver\n  LEFT JOIN events AS named ON named.event_source = silver.eventSource AND named.event_name = silver.eventName`,
  };
}
