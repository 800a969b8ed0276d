import type { ApiModel } from "../aws/api-model.ts";
import type { Operation } from "../aws/shapes.ts";
import { memberUses, type MemberUse } from "../check/target-paths.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { inspectModel } from "../resolve/resolve-model.ts";
import type { Drift, MemberChange, OperationDrift } from "./drift-model.ts";
import { pathChange, type Pair } from "./member-changes.ts";
import { mergeOperations } from "./merge-operations.ts";
import { selfChange } from "./self-change.ts";
import { sensitiveChanges } from "./sensitive-changes.ts";
import { readEventsTables, unmappedWithoutOperation, type EventsTable, type TableRow } from "./table-rows.ts";

export interface DriftInput {
  /** The repository's root. */
  readonly root: string;
  readonly ocsf: OcsfSchema;
  /** The operations that the tables were last generated with. */
  readonly before: readonly Operation[];
  /** The model to compare with. */
  readonly model: ApiModel;
}

/**
 * What an API model has that the mapping tables do not, and the other way round. Broken tables do not end it: what is
 * wrong is told beside the drift of all that could be read.
 */
export function findDrift({ root, ocsf, before, model }: DriftInput): Drift {
  const tables = readEventsTables(root, ocsf.version);
  const rows = tables.flatMap((table) => table.rows);
  const named = new Set(rows.map((row) => row.eventName));
  const operations = mergeOperations(before, model.operations).filter((operation) => named.has(operation.name));
  const { model: resolved, violations } = inspectModel({ root, ocsf, operations });
  const uses = resolved ? memberUses(resolved) : [];
  const found = tables.flatMap((table) => [...newOperations(table, model), ...listedDrift(table, model), ...rowsDrift(table, uses, before, model)]);
  return { source: model.source, operations: model.operations.length, found: inOrder(found), violations };
}

/** New ones first, then those that are gone, then those that changed, each by name. */
function inOrder(found: readonly OperationDrift[]): readonly OperationDrift[] {
  const kinds = ["new", "gone", "changed"];
  return [...found].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.operation < b.operation ? -1 : 1));
}

function newOperations({ rows, withoutOperation, at }: EventsTable, { operations }: ApiModel): readonly OperationDrift[] {
  const named = new Set(rows.map((row) => row.eventName));
  return operations.filter(({ name }) => !named.has(name)).map(({ name }) => {
    const listed = withoutOperation.find(({ eventName }) => eventName === name);
    const before = listed ? "remove it from without_operation, " : "";
    return { kind: "new", operation: name, at: listed?.at ?? at, message: `no row names it; ${before}\`trailhouse mappings suggest\` proposes one`, changes: [] };
  });
}

/** The same for events that AWS logs without an operation: one that has no row, and one that has become an operation. */
function listedDrift(table: EventsTable, { operations }: ApiModel): readonly OperationDrift[] {
  const isNow = new Set(operations.map(({ name }) => name));
  const unmapped = unmappedWithoutOperation(table).filter(({ eventName }) => !isNow.has(eventName));
  const turned = table.withoutOperation.filter(({ eventName }) => isNow.has(eventName) && table.rows.some((row) => row.eventName === eventName));
  return [
    ...unmapped.map(({ eventName, at, source }): OperationDrift => ({ kind: "new", operation: eventName, at, message: `AWS logs it without an operation (${source}), and no row names it; \`trailhouse mappings suggest\` proposes one`, changes: [] })),
    ...turned.map(({ eventName, at }): OperationDrift => ({ kind: "changed", operation: eventName, at, message: "it is an operation of the API now; remove it from without_operation", changes: [] })),
  ];
}

function rowsDrift({ rows, withoutOperation }: EventsTable, uses: readonly MemberUse[], before: readonly Operation[], model: ApiModel): readonly OperationDrift[] {
  const listed = new Set(withoutOperation.map(({ eventName }) => eventName));
  const [was, is] = [byName(before), byName(model.operations)];
  const usesOf = byEvent(uses);
  return rows.flatMap((row): readonly OperationDrift[] => {
    const after = is.get(row.eventName);
    const earlier = was.get(row.eventName);
    if (!after) return earlier && !listed.has(row.eventName) ? goneRow(row) : [];
    if (row.source !== undefined) return [{ kind: "changed", operation: row.eventName, at: row.at, message: "it is an operation of the API now; remove its source", changes: [] }];
    return earlier ? changedRow(row, { before: earlier, after }, usesOf.get(row.eventName) ?? []) : [];
  });
}

/** A row that has a source is of an event that the API does not have, and is right so. */
function goneRow({ eventName, at, source }: TableRow): readonly OperationDrift[] {
  if (source !== undefined) return [];
  const message = "the API no longer has it, older logs still do: keep the row and name the page that documents the event as its source, or remove it";
  return [{ kind: "gone", operation: eventName, at, message, changes: [] }];
}

function changedRow(row: TableRow, pair: Pair, uses: readonly MemberUse[]): readonly OperationDrift[] {
  const used = uses.flatMap(({ side, path, at }) => pathChange(pair, side, path, at) ?? []);
  const changes = once([...used, ...sensitiveChanges(pair, row.at), ...selfChange(row, pair)]);
  return changes.length === 0 ? [] : [{ kind: "changed", operation: row.eventName, at: row.at, message: "", changes }];
}

/** A member is told once in each way, where it was found first. */
function once(changes: readonly MemberChange[]): readonly MemberChange[] {
  const seen = new Map(changes.toReversed().map((change) => [`${change.kind} ${change.member}`, change]));
  return [...seen.values()].reverse();
}

function byEvent(uses: readonly MemberUse[]): ReadonlyMap<string, readonly MemberUse[]> {
  const found = new Map<string, MemberUse[]>();
  for (const use of uses) {
    const list = found.get(use.event.eventName);
    if (list) list.push(use);
    else found.set(use.event.eventName, [use]);
  }
  return found;
}

function byName(operations: readonly Operation[]): ReadonlyMap<string, Operation> {
  return new Map(operations.map((operation) => [operation.name, operation]));
}
