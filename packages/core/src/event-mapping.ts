import type { OcsfEvent } from "@trailhouse/ocsf";

/** What an event means: a row of the events tables, with what OCSF says of its class and activity. */
export interface EventMapping<Event extends OcsfEvent = OcsfEvent> {
  readonly eventSource: string;
  readonly eventName: string;
  readonly classUid: Event["class_uid"];
  readonly className: string;
  readonly categoryUid: Event["category_uid"];
  readonly categoryName: string;
  readonly activityId: Event["activity_id"];
  /** The activity's caption; the eventName where the activity is Other. */
  readonly activityName: string;
  readonly typeUid: Event["type_uid"];
  readonly typeName: string;
  readonly silverTable: string;
  readonly goldTable: string;
  /** Kind of resource that the operation acts on. */
  readonly target: string;
  /** Whether the operation acts on its caller: never, where userName is omitted, or always. */
  readonly self: "never" | "omitted" | "always";
  /** `fallback` where no table names the event. */
  readonly mappingStatus?: string;
  /** `file:line` of the row. */
  readonly at: string;
}
