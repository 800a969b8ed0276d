import type { ClassMapping, EventRow, Model } from "../resolve/model.ts";
import { generatedHeader } from "./generated.ts";

/** `packages/core/src/gen/events.ts`: the classifier's tables: events, the fallback, what is filtered. */
export function modelToEvents(model: Model): string {
  const types = model.classes.map((each) => `EventMapping<${each.typeName}>`).join(" | ");
  const rows = model.events.map((event) => `  ${eventLiteral(event, model)},`);
  const { preset } = model;
  return `${generatedHeader("mappings/events and mappings/presets")}import type { ${model.classes.map((each) => each.typeName).sort().join(", ")} } from "@trailhouse/ocsf";
import type { EventMapping } from "../event-mapping.ts";

/** Hash of the mapping tables that this code was made from. */
export const MAPPING_VERSION = ${JSON.stringify(model.mappingVersion)};

/** A row of the events tables: its class tells which activities it may have. */
export type AnyEventMapping = ${types};

/** Every event that the tables name. */
export const EVENTS: readonly AnyEventMapping[] = [
${rows.join("\n")}
];

/** Event sources that are selected. */
export const EVENT_SOURCES: ReadonlySet<string> = new Set(${JSON.stringify(preset.eventSources)});

/** eventType → why records of it are filtered. */
export const FILTERED_EVENT_TYPES: ReadonlyMap<string, string> = new Map(${JSON.stringify(preset.filteredEventTypes.map((each) => [each.eventType, each.reason]))});

/** The row of a selected event that no table names, by whether it only reads. */
export function fallbackMapping(eventSource: string, eventName: string, readOnly: boolean): AnyEventMapping {
  return ${fallbackLiteral(model)};
}

/** Members that the API model marks sensitive, and session tokens: their values are replaced wherever they stand. */
export const SENSITIVE_KEYS: readonly string[] = ${JSON.stringify(model.sensitiveKeys)};
`;
}

const OTHER = 99;

function eventLiteral(event: EventRow, model: Model): string {
  const mapping = model.classes.find((each) => each.className === event.className);
  if (!mapping) throw new Error(`no class ${event.className}: check the model before emitting`);
  return JSON.stringify({
    eventSource: event.eventSource,
    eventName: event.eventName,
    ...classColumns(mapping, event.activityId, event.eventName),
    target: event.target,
    self: event.self,
    at: `${event.at.file}:${event.at.line}`,
  });
}

/** Activity Other carries the event's own name; type_uid is class_uid * 100 + activity_id. */
function classColumns(mapping: ClassMapping, activityId: number, eventName: string) {
  const caption = mapping.ocsf.attributes["activity_id"]?.enum?.[String(activityId)] ?? "";
  return {
    classUid: mapping.ocsf.uid,
    className: mapping.ocsf.caption,
    categoryUid: mapping.ocsf.category_uid,
    categoryName: mapping.ocsf.category_name,
    activityId,
    activityName: activityId === OTHER ? eventName : caption,
    typeUid: mapping.ocsf.uid * 100 + activityId,
    typeName: `${mapping.ocsf.caption}: ${caption}`,
    silverTable: mapping.silverTable,
    goldTable: mapping.goldTable,
  };
}

function fallbackLiteral(model: Model): string {
  const { fallback } = model.preset;
  const mapping = model.classes.find((each) => each.className === fallback.className);
  if (!mapping) throw new Error(`no class ${fallback.className}: check the model before emitting`);
  const read = classColumns(mapping, fallback.readActivityId, "");
  const other = classColumns(mapping, OTHER, "");
  const common = `target: ${JSON.stringify(fallback.target)}, self: "never", mappingStatus: ${JSON.stringify(fallback.status)}, at: "${model.preset.at.file}"`;
  const literal = (columns: typeof read, name: string) =>
    `{ eventSource, eventName, ${Object.entries(columns).map(([key, value]) => `${key}: ${key === "activityName" ? name : JSON.stringify(value)}`).join(", ")}, ${common} }`;
  return `readOnly\n    ? ${literal(read, JSON.stringify(read.activityName))}\n    : ${literal(other, "eventName")}`;
}
