import { hasPath } from "../aws/operations.ts";
import type { Operation } from "../aws/shapes.ts";
import type { Violations } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { member, scalarText, type YamlNode } from "../read/yaml-node.ts";
import type { EventRow } from "./model.ts";

/** API models that codegen loads: the values of `api`. */
const APIS: readonly string[] = ["iam"];

/** Resolves one file of `mappings/events` against the OCSF schema and the service's API model. */
export function resolveEvents(root: YamlNode, ocsf: OcsfSchema, operations: readonly Operation[], violations: Violations): readonly EventRow[] {
  const eventSource = scalarText(member(root, "event_source")) ?? "";
  const api = member(root, "api");
  if (api && !APIS.includes(scalarText(api) ?? "")) {
    violations.add(api.at, "api", "unknown-api", `expected one of the API models ${APIS.join(", ")}, found '${scalarText(api) ?? ""}'`);
  }
  const nodes = member(root, "events");
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const rows = (nodes?.kind === "seq" ? nodes.items : []).map((node) => resolveRow(node, eventSource, ocsf, byName, violations));
  const named = new Set(rows.map((row) => row.eventName));
  for (const { name } of operations.filter((operation) => !named.has(operation.name))) {
    violations.add(nodes?.at ?? root.at, `events.${name}`, "missing-event", `expected a row for every operation of the API model, found none for ${name}; add one`);
  }
  return rows;
}

/** The first row of each event of a service; a further one is a violation. */
export function eventsByKey(rows: readonly EventRow[], violations: Violations): readonly EventRow[] {
  const seen = new Map<string, EventRow>();
  for (const row of rows) {
    const key = `${row.eventSource} ${row.eventName}`;
    const before = seen.get(key);
    if (!before) seen.set(key, row);
    else violations.add(row.at, `events.${row.eventName}`, "duplicate-event", `expected one row an event, found another at ${before.at.file}:${before.at.line}; remove one`);
  }
  return [...seen.values()];
}

function resolveRow(node: YamlNode, eventSource: string, ocsf: OcsfSchema, operations: ReadonlyMap<string, Operation>, violations: Violations): EventRow {
  const text = (key: string) => scalarText(member(node, key)) ?? "";
  const [eventName, className] = [text("event_name"), text("class")];
  const operation = operations.get(eventName);
  const row: EventRow = {
    at: node.at,
    eventSource,
    eventName,
    className,
    activityId: activityIdOf(ocsf, className, text("activity")) ?? 0,
    target: text("target"),
    self: (text("self") || "never") as EventRow["self"],
    operation,
  };
  checkOperation(row, text("source"), violations);
  checkActivity(row, text("activity"), ocsf, violations);
  checkSelf(row, violations);
  return row;
}

function checkOperation({ at, eventName, operation }: EventRow, source: string, violations: Violations): void {
  if (!operation && source === "") {
    violations.add(at, `events.${eventName}`, "unknown-event", `expected an operation of the API model, found '${eventName}'; an event that has no operation needs a source`);
  }
}

function checkActivity(row: EventRow, activity: string, ocsf: OcsfSchema, violations: Violations): void {
  if (activityIdOf(ocsf, row.className, activity) !== undefined) return;
  const known = Object.values(ocsf.classes[row.className]?.attributes["activity_id"]?.enum ?? {}).join(", ");
  violations.add(row.at, `events.${row.eventName}`, "unknown-enum-value", `expected an activity of ${row.className} (${known}), found '${activity}'`);
}

function checkSelf({ at, eventName, self, operation, target }: EventRow, violations: Violations): void {
  const path = `events.${eventName}`;
  if (self === "omitted" && operation && !hasPath(operation, "input", ["userName"])) {
    violations.add(at, path, "unknown-path", "expected an operation with a userName for self: omitted, found one without");
  }
  if (self !== "never" && target !== "user") {
    violations.add(at, path, "unreachable", `expected target: user beside self: ${self}, since a caller is a user, found '${target}'`);
  }
}

/** The activity_id of a class whose caption is this, or undefined. */
export function activityIdOf(ocsf: OcsfSchema, className: string, activity: string): number | undefined {
  const values = ocsf.classes[className]?.attributes["activity_id"]?.enum ?? {};
  const found = Object.entries(values).find(([, caption]) => caption === activity);
  return found && Number(found[0]);
}
