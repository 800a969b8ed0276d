import { partsOf } from "../check/walk.ts";
import type { Expression } from "../model/expression.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { At, Violation } from "../model/violations.ts";
import type { FilledLines } from "./filled-attributes.ts";
import type { ChangeKind, SchemaChange } from "./schema-change.ts";

/** The mapping tables as they are for one OCSF version. */
export interface TablesAt {
  readonly gold: FilledLines;
  readonly lookups: ReadonlyMap<string, LookupTable>;
  /** Rows of mappings/events: which class and activity each asks for. */
  readonly activities: readonly { readonly at: At; readonly className: string; readonly activity: string; readonly eventName: string }[];
}

/**
 * `work`: the tables are refused for the new version because of it. `stated`: the tables say another thing in the new
 * version, by `$since`. `none`: the line stands as it is.
 */
export type LineState = "work" | "stated" | "none";

/** A line of the mapping tables that a change touches. */
export interface TouchedLine {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What the line is about: `actor.user.credential_uid`, `events.CreateUser`. */
  readonly path: string;
  readonly state: LineState;
  /** What codegen says against the line, where there is work. */
  readonly message?: string;
}

/** The rules by which codegen refuses a table because of such a change. */
const REFUSED_BY: Readonly<Partial<Record<ChangeKind, readonly string[]>>> = {
  "class-gone": ["unknown-class"],
  "attribute-gone": ["unknown-attribute"],
  "attribute-deprecated": ["deprecated"],
  "attribute-required": ["missing-required"],
  "type-changed": ["type", "unknown-enum-value"],
  "profiles-changed": ["profile"],
  "constraints-changed": ["missing-required"],
  "value-gone": ["unknown-enum-value"],
  "value-deprecated": ["deprecated"],
  "value-caption-changed": ["unknown-enum-value"],
};

interface Candidate {
  readonly at: At;
  readonly path: string;
  /** Where codegen tells of it, if elsewhere: of a lookup's row at the line that looks it up. */
  readonly toldAt?: At;
}

/** The lines that a change touches, in the order of files and lines. */
export function touchedLines(change: SchemaChange, before: TablesAt, after: TablesAt, refused: readonly Violation[]): readonly TouchedLine[] {
  const [old, now] = [candidates(change, before), candidates(change, after)];
  const places = new Map([...old, ...now].map((each) => [placeOf(each.at), each]));
  return [...places].sort(([, a], [, b]) => compareText(a.at.file, b.at.file) || a.at.line - b.at.line).map(([place, { at, path, toldAt = at }]): TouchedLine => {
    const fault = refused.find((each) => isBecauseOf(each, change, toldAt));
    const stays = [old, now].every((list) => list.some((each) => placeOf(each.at) === place));
    const state = fault ? "work" : stays ? "none" : "stated";
    return { file: at.file, line: at.line, path, state, ...(fault ? { message: fault.message } : {}) };
  });
}

/** True for a violation that tells of this change on this line. */
export function isBecauseOf(violation: Violation, change: SchemaChange, at: At): boolean {
  if (placeOf(violation.at) !== placeOf(at) || REFUSED_BY[change.kind]?.includes(violation.rule) !== true) return false;
  const last = violation.path.replaceAll("[]", "").split(".").at(-1);
  return change.attribute === undefined || change.attribute === "activity_id" || last === change.attribute;
}

function candidates(change: SchemaChange, tables: TablesAt): readonly Candidate[] {
  const { kind, owner, attribute } = change;
  const owners = tables.gold.owners.filter((each) => each.owner === owner);
  if (attribute === undefined) return kind === "caption-changed" ? [] : owners.map(({ at }) => ({ at, path: owner }));
  const filled = tables.gold.attributes.filter((each) => each.owner === owner && each.attribute === attribute);
  if (change.value !== undefined) return [...filled.flatMap((each) => usesOf(each.value, change.value ?? "", tables, each.path)), ...rowsOf(change, tables)];
  if (kind === "caption-changed") return [];
  const without = kind === "attribute-required" ? owners.filter((each) => !each.filled.includes(attribute)) : [];
  return [...filled, ...without.map(({ at }) => ({ at, path: `${owner}.${attribute}` }))];
}

/** Where an enum value is written: as a constant, or in a row of a lookup table. */
function usesOf(expression: Expression, value: string, tables: TablesAt, path: string): readonly Candidate[] {
  if (expression.op === "const") return [expression.value].flat().map(String).includes(value) ? [{ at: expression.at, path }] : [];
  if (expression.op === "lookup") {
    const rows = tables.lookups.get(expression.table)?.rows ?? [];
    const uses = rows.filter((row) => String(row.columns[expression.column]) === value);
    return uses.map(({ at }) => ({ at, path: `${expression.table}.${expression.column}`, toldAt: expression.at }));
  }
  return expression.op === "object" ? [] : partsOf(expression).flatMap((part) => usesOf(part, value, tables, path));
}

/** Rows of mappings/events name activities by their captions. */
function rowsOf({ owner, attribute, from, to }: SchemaChange, { activities }: TablesAt): readonly Candidate[] {
  if (attribute !== "activity_id") return [];
  const rows = activities.filter((each) => each.className === owner && (each.activity === from || each.activity === to));
  return rows.map(({ at, eventName }) => ({ at, path: `events.${eventName}` }));
}

function placeOf({ file, line }: At): string {
  return `${file}:${line}`;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
