import { hasPath } from "../aws/operations.ts";
import type { Operation } from "../aws/shapes.ts";
import type { Violations } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { readWithoutOperation, type EventWithoutOperation } from "../read/without-operation.ts";
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
  const listed = readWithoutOperation(root);
  const known: Known = { ocsf, operations: byName, listed: new Set(listed.map((each) => each.eventName)) };
  const rows = (nodes?.kind === "seq" ? nodes.items : []).map((node) => resolveRow(node, eventSource, known, violations));
  const named = new Set(rows.map((row) => row.eventName));
  for (const { name } of operations.filter((operation) => !named.has(operation.name))) {
    violations.add(nodes?.at ?? root.at, `events.${name}`, "missing-event", `expected a row for every operation of the API model, found none for ${name}; add one`);
  }
  checkListed(listed, byName, named, violations);
  return rows;
}

/** Every event without an operation is listed once, is none of an operation, and has either a row or the decision to have none. */
function checkListed(listed: readonly EventWithoutOperation[], operations: ReadonlyMap<string, Operation>, named: ReadonlySet<string>, violations: Violations): void {
  for (const [index, { at, eventName, fallback }] of listed.entries()) {
    const path = `without_operation.${eventName}`;
    const again = listed.findIndex((each) => each.eventName === eventName) < index;
    if (again) violations.add(at, path, "duplicate-event", "expected each event once, found it before; remove one");
    else if (operations.has(eventName)) violations.add(at, path, "unreachable", "expected an event that no operation has, found an operation of the API model; remove it from this list");
    else if (fallback === named.has(eventName)) violations.add(at, path, "missing-event", `expected a row or fallback: true, found ${fallback ? "both" : "neither"}`);
  }
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

/** What a row may name. */
interface Known {
  readonly ocsf: OcsfSchema;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Events that are listed as having no operation. */
  readonly listed: ReadonlySet<string>;
}

function resolveRow(node: YamlNode, eventSource: string, { ocsf, operations, listed }: Known, violations: Violations): EventRow {
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
    review: text("review") === "true",
  };
  if (!listed.has(eventName)) checkOperation(row, text("source"), violations);
  checkActivity(row, text("activity"), ocsf, violations);
  checkSelf(row, violations);
  return row;
}

function checkOperation({ at, eventName, operation }: EventRow, source: string, violations: Violations): void {
  if (!operation && source === "") {
    violations.add(at, `events.${eventName}`, "unknown-event", `expected an operation of the API model, found '${eventName}'; an event that has no operation needs a source, or a line in without_operation`);
  }
}

function checkActivity(row: EventRow, activity: string, ocsf: OcsfSchema, violations: Violations): void {
  const { enum: captions = {}, deprecated_values: deprecated = {} } = ocsf.classes[row.className]?.attributes["activity_id"] ?? {};
  const since = deprecated[String(row.activityId)];
  if (since !== undefined) violations.add(row.at, `events.${row.eventName}`, "deprecated", `expected an activity in use, found '${activity}', which is deprecated since OCSF ${since}`);
  if (activityIdOf(ocsf, row.className, activity) !== undefined) return;
  const known = Object.values(captions).join(", ");
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
