import type { EventColumn, EventExpression } from "../model/expression.ts";
import { scalarText } from "../read/yaml-node.ts";
import { LONG, STRING, type Operator } from "./operator.ts";

/** Columns of an event's mapping row, with whether they are numbers and whether every row has them. */
const EVENT_COLUMNS: Readonly<Record<EventColumn, { readonly number: boolean; readonly always: boolean }>> = {
  class_uid: { number: true, always: true },
  class_name: { number: false, always: true },
  category_uid: { number: true, always: true },
  category_name: { number: false, always: true },
  activity_id: { number: true, always: true },
  activity_name: { number: false, always: true },
  type_uid: { number: true, always: true },
  type_name: { number: false, always: true },
  target: { number: false, always: true },
  self: { number: false, always: true },
  mapping_status: { number: false, always: false },
};

/** `{$event: activity_id}`: a column of the event's mapping row. */
export const event: Operator<EventExpression> = {
  key: "$event",
  options: [],

  read(node, reader) {
    const name = scalarText(node.entries[0]?.value) ?? "";
    if (!isEventColumn(name)) {
      reader.violations.add(node.at, "$event", "syntax", `expected one of ${Object.keys(EVENT_COLUMNS).join(", ")}, found '${name}'`);
    }
    return { op: "event", column: name as EventColumn, at: node.at };
  },

  type: ({ column }) => (EVENT_COLUMNS[column].number ? LONG : STRING),
  mayBeAbsent: ({ column }) => !EVENT_COLUMNS[column].always,
  sources: () => [],
  typescript: ({ column }) => `event.${eventProperty(column)}`,
  sparkSql: ({ column }, context) => context.event(column),
};

/** True for the name of a column of the event's mapping row. */
export function isEventColumn(name: string): name is EventColumn {
  return Object.hasOwn(EVENT_COLUMNS, name);
}

/** The property of core's `EventMapping` that holds a column: `activity_id` is `activityId`. */
export function eventProperty(column: EventColumn): string {
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
