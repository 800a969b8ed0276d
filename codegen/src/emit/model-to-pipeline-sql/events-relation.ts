import type { ClassMapping, Model } from "../../resolve/model.ts";
import { sqlText } from "../../operators/operator.ts";
import { comment } from "./select-text.ts";

const OTHER = 99;

/** What a mapping row says of an event: the columns of `{$event: …}`. */
export const EVENT_COLUMNS = ["class_uid", "class_name", "category_uid", "category_name", "activity_id", "activity_name", "type_uid", "type_name", "target", "self"] as const;

export type EventColumnName = (typeof EVENT_COLUMNS)[number];

/** The events tables' rows as a VALUES relation `event(event_source, event_name, …columns)`, one row a line. */
export function eventsRelation(model: Model, columns: readonly EventColumnName[], className?: string): string {
  const events = model.events.filter((event) => className === undefined || event.className === className);
  const rows = events.map((event, index) => {
    const row = eventColumns(classNamed(model, event.className), event.activityId, sqlText(event.eventName), event.target, event.self);
    const values = [sqlText(event.eventSource), sqlText(event.eventName), ...columns.map((column) => row[column])];
    return `    (${values.join(", ")})${index < events.length - 1 ? "," : ""}${comment(event.at)}`;
  });
  return `  SELECT * FROM VALUES\n${rows.join("\n")}\n  AS event(event_source, event_name, ${columns.join(", ")})`;
}

/** SQL of each column of an event that no table names. `name` and `readOnly` are SQL. */
export function fallbackColumns(model: Model, name: string, readOnly: string): Readonly<Record<EventColumnName, string>> {
  const { fallback } = model.preset;
  const mapping = classNamed(model, fallback.className);
  const read = eventColumns(mapping, fallback.readActivityId, "", fallback.target, "never");
  const other = eventColumns(mapping, OTHER, name, fallback.target, "never");
  const either = (column: EventColumnName) => (read[column] === other[column] ? read[column] : `CASE WHEN ${readOnly} THEN ${read[column]} ELSE ${other[column]} END`);
  return Object.fromEntries(EVENT_COLUMNS.map((column) => [column, either(column)])) as Record<EventColumnName, string>;
}

export function classNamed(model: Model, className: string): ClassMapping {
  const found = model.classes.find((each) => each.className === className);
  if (!found) throw new Error(`no class ${className}: check the model before emitting`);
  return found;
}

/** Activity Other carries the event's own name; type_uid is class_uid * 100 + activity_id. */
function eventColumns(mapping: ClassMapping, activityId: number, name: string, target: string, self: string): Readonly<Record<EventColumnName, string>> {
  const caption = mapping.ocsf.attributes["activity_id"]?.enum?.[String(activityId)] ?? "";
  return {
    class_uid: `${mapping.ocsf.uid}L`,
    class_name: sqlText(mapping.ocsf.caption),
    category_uid: `${mapping.ocsf.category_uid}L`,
    category_name: sqlText(mapping.ocsf.category_name),
    activity_id: `${activityId}L`,
    activity_name: activityId === OTHER ? name : sqlText(caption),
    type_uid: `${mapping.ocsf.uid * 100 + activityId}L`,
    type_name: sqlText(`${mapping.ocsf.caption}: ${caption}`),
    target: sqlText(target),
    self: sqlText(self),
  };
}
