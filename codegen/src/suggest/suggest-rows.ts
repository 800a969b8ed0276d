import type { Operation } from "../aws/shapes.ts";
import { targetsNamed, type TargetNamed } from "../check/target-paths.ts";
import type { DriftInput } from "../drift/find-drift.ts";
import { nameOf } from "../drift/member-changes.ts";
import { mergeOperations } from "../drift/merge-operations.ts";
import { readEventsTables, unmappedWithoutOperation } from "../drift/table-rows.ts";
import { MappingError, type At, type Violation } from "../model/violations.ts";
import { activityIdOf } from "../resolve/events.ts";
import type { EventRow, Model } from "../resolve/model.ts";
import { inspectModel } from "../resolve/resolve-model.ts";
import { areKindred, nameLikeness, nameWords } from "./name-words.ts";

/** A row that is proposed for an operation. Somebody has to accept it. */
export interface Suggestion {
  readonly file: string;
  readonly eventName: string;
  readonly className: string;
  readonly activity: string;
  readonly target: string;
  readonly self: "never" | "omitted";
  /** Why: the mapped operations that are nearest, and the member that names the target. */
  readonly reason: string;
  /** The row after which it belongs, the last of its class; undefined where the class has none. */
  readonly after: At | undefined;
}

/**
 * A row for every operation of the model that the tables do not name, and for every event that is listed as logged
 * without one.
 *
 * @throws {MappingError} where the tables are too broken to compare with.
 */
export function suggestRows({ root, ocsf, before, model }: DriftInput): readonly Suggestion[] {
  const tables = readEventsTables(root, ocsf.version);
  const named = new Set(tables.flatMap(({ rows }) => rows.map((row) => row.eventName)));
  const operations = mergeOperations(before, model.operations).filter(({ name }) => named.has(name));
  const { model: resolved, violations } = inspectModel({ root, ocsf, operations });
  if (!resolved || violations.some(isUnreadEvents)) throw new MappingError(violations);
  return tables.flatMap((table) => {
    const listed = unmappedWithoutOperation(table).map(({ eventName }): Operation => ({ name: eventName, input: [], output: [] }));
    const unnamed = [...model.operations, ...listed].filter(({ name }) => !named.has(name));
    return unnamed.map((operation) => ({ file: table.file, ...suggestRow(operation, resolved) }));
  });
}

/** What an events table that cannot be read says is unknown: its rows would be proposed anew. */
function isUnreadEvents({ at, rule }: Violation): boolean {
  return at.file.startsWith("mappings/events/") && (rule === "yaml" || rule === "mapping-schema");
}

/** A row for one operation, by the rows of a model that are most like it. */
export function suggestRow(operation: Operation, model: Model): Omit<Suggestion, "file"> {
  const named = targetsNamed(operation, model);
  const near = nearest(operation.name, model.events);
  const kinds = candidates(named, model);
  const like = usual(near.filter(({ event }) => kinds.includes(event.target))) ?? near[0]?.event;
  const target = like?.target ?? model.preset.fallback.target;
  const { className, activity } = meaningOf(operation.name, like, model);
  const optional = operation.input.some(({ key, required }) => key === "userName" && !required);
  const by = named.find(({ kind }) => kind === target);
  const why = by ? `${nameOf(by.side, by.path)} names the ${target}` : `no member names another target than the ${target}`;
  return {
    eventName: operation.name,
    className,
    activity,
    target,
    self: target === "user" && optional ? "omitted" : "never",
    reason: `like ${like?.eventName ?? "no other"} (nearest: ${near.slice(0, 3).map(({ event }) => event.eventName).join(", ")}); ${why}`,
    after: model.events.filter((event) => event.className === className).at(-1)?.at,
  };
}

interface Scored {
  readonly event: EventRow;
  readonly score: number;
}

/** Of the events that are equally near the first whose class most of them have. */
function usual(near: readonly Scored[]): EventRow | undefined {
  const best = near.filter(({ score }) => score === near[0]?.score).map(({ event }) => event);
  const sizeOf = ({ className }: EventRow) => best.filter((each) => each.className === className).length;
  return [...best].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}

/** What an operation may act on: what its request names; where that names nothing, what the response names, or the account. */
function candidates(named: readonly TargetNamed[], { preset }: Model): readonly string[] {
  const byRequest = named.filter(({ side }) => side === "input").map(({ kind }) => kind);
  return byRequest.length > 0 ? byRequest : [...named.map(({ kind }) => kind), preset.fallback.target];
}

/** Mapped events, the most alike in name first; in the tables' order where they are equally so. */
function nearest(name: string, events: readonly EventRow[]): readonly Scored[] {
  const words = nameWords(name);
  const scored = events.map((event): Scored => ({ event, score: nameLikeness(words, nameWords(event.eventName)) }));
  return scored.sort((a, b) => b.score - a.score);
}

/** What a verb does in classes that have these activities, where the nearest event has another verb. */
const ACTIVITIES: Readonly<Record<string, string>> = {
  Get: "Read", List: "Read", Describe: "Read", Create: "Create", Upload: "Create", Delete: "Delete", Enable: "Enable", Disable: "Disable",
  Update: "Update", Tag: "Update", Untag: "Update", Set: "Update", Put: "Update", Add: "Update", Remove: "Update",
};

function meaningOf(name: string, like: EventRow | undefined, model: Model): { readonly className: string; readonly activity: string } {
  const className = like?.className ?? model.preset.fallback.className;
  const captions = model.ocsf.classes[className]?.attributes["activity_id"]?.enum ?? {};
  const { verb } = nameWords(name);
  const same = like !== undefined && nameWords(like.eventName).verb === verb;
  const own = same ? undefined : ACTIVITIES[verb];
  if (own !== undefined && activityIdOf(model.ocsf, className, own) !== undefined) return { className, activity: own };
  const kindred = like !== undefined && areKindred(nameWords(like.eventName).verb, verb);
  return { className, activity: (kindred ? captions[String(like.activityId)] : undefined) ?? OTHER };
}

const OTHER = "Other";
