import { hasPath } from "../aws/operations.ts";
import type { Operation } from "../aws/shapes.ts";
import type { Violations } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { member, scalarText, type YamlNode } from "../read/yaml-node.ts";
import type { EventRow } from "./model.ts";

/** Resolves one file of `mappings/events` against the OCSF schema and the service's API model. */
export function resolveEvents(
  root: YamlNode,
  ocsf: OcsfSchema,
  operations: readonly Operation[],
  violations: Violations,
): readonly EventRow[] {
  const eventSource = scalarText(member(root, "event_source")) ?? "";
  const rows = member(root, "events");
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const seen = new Map<string, EventRow>();
  for (const node of rows?.kind === "seq" ? rows.items : []) {
    const row = resolveRow(node, eventSource, ocsf, byName, violations);
    const before = seen.get(row.eventName);
    const path = `events.${row.eventName}`;
    if (before) violations.add(row.at, path, "duplicate-event", `expected one row an event, found another at line ${before.at.line}; remove one`);
    else seen.set(row.eventName, row);
  }
  return [...seen.values()];
}

function resolveRow(
  node: YamlNode,
  eventSource: string,
  ocsf: OcsfSchema,
  operations: ReadonlyMap<string, Operation>,
  violations: Violations,
): EventRow {
  const eventName = scalarText(member(node, "event_name")) ?? "";
  const path = `events.${eventName}`;
  const className = scalarText(member(node, "class")) ?? "";
  const activity = scalarText(member(node, "activity")) ?? "";
  const operation = operations.get(eventName);
  if (!operation && scalarText(member(node, "source")) === undefined) {
    violations.add(node.at, path, "unknown-event", `expected an operation of the API model, found '${eventName}'; an event that has no operation needs a source`);
  }
  const activityId = activityIdOf(ocsf, className, activity);
  if (activityId === undefined) {
    const known = Object.values(ocsf.classes[className]?.attributes["activity_id"]?.enum ?? {}).join(", ");
    violations.add(node.at, path, "unknown-enum-value", `expected an activity of ${className} (${known}), found '${activity}'`);
  }
  const self = scalarText(member(node, "self")) ?? "never";
  const row: EventRow = {
    at: node.at,
    eventSource,
    eventName,
    className,
    activityId: activityId ?? 0,
    target: scalarText(member(node, "target")) ?? "",
    self: self as EventRow["self"],
    operation,
  };
  if (row.self === "omitted" && operation && !hasPath(operation, "input", ["userName"])) {
    violations.add(node.at, path, "unknown-path", "expected an operation with a userName for self: omitted, found one without");
  }
  return row;
}

/** The activity_id of a class whose caption is this, or undefined. */
export function activityIdOf(ocsf: OcsfSchema, className: string, activity: string): number | undefined {
  const values = ocsf.classes[className]?.attributes["activity_id"]?.enum ?? {};
  const found = Object.entries(values).find(([, caption]) => caption === activity);
  return found && Number(found[0]);
}
