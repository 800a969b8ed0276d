import type readingRules from "./reading-rules.json";

/** A rule about what is read, before there is an event. */
export type ReadingRuleId = keyof typeof readingRules;

/** What is wrong with an event, or with the place where one was expected. */
export interface Finding {
  /** Where in the event: `actor.user.uid`; empty for the event as a whole, and where there is none. */
  readonly path: string;
  /** A rule of @trailhouse/ocsf, or one of `reading-rules.json`. */
  readonly rule: string;
  readonly message: string;
}

/** 1-based line or row, or a row's key; absent where the finding is about the source as a whole. */
export type Position = number | string | undefined;

/** What the positions of a source count. */
export type Unit = "line" | "row" | "key";

/** A finding, where in its source its event stands, and the class that the event says it has. */
export interface SourceFinding extends Finding {
  readonly at: Position;
  readonly classUid: number | null;
  /** `3001 Account Change`, or `no class`. */
  readonly className: string;
}

/** A finding and where its event stands. */
export interface PlacedFinding extends SourceFinding {
  /** A file as it was named, a lake's table, or `-` for stdin. */
  readonly source: string;
  readonly unit: Unit;
}

/** Findings of one source that were made since the last part, and how many events were looked at. */
export interface Part {
  readonly events: number;
  readonly invalid: number;
  readonly findings: readonly SourceFinding[];
  /** Findings that are only counted, since enough of their rule are in `findings`. */
  readonly more: readonly { readonly rule: string; readonly className: string; readonly count: number }[];
}

export const NO_CLASS = "no class";

/** `file:line`, `file row 3`, `table:key`, or the source alone. */
export function placeOf({ source, unit, at }: Pick<PlacedFinding, "source" | "unit" | "at">): string {
  if (at === undefined) return source;
  return unit === "row" ? `${source} row ${at}` : `${source}:${at}`;
}

/** What is wrong with the reading of a source, or of a piece of it. */
export function readingFault(rule: ReadingRuleId, message: string, path = ""): Finding {
  return { path, rule, message };
}

/** A finding that belongs to no event. */
export function loose(finding: Finding, at?: Position): SourceFinding {
  return { ...finding, at, classUid: null, className: NO_CLASS };
}

/** The class that an event says it has. */
export function classOf(event: unknown): Pick<SourceFinding, "classUid" | "className"> {
  if (typeof event !== "object" || event === null || !("class_uid" in event)) return { classUid: null, className: NO_CLASS };
  if (typeof event.class_uid !== "number") return { classUid: null, className: NO_CLASS };
  const name = "class_name" in event && typeof event.class_name === "string" ? ` ${event.class_name}` : "";
  return { classUid: event.class_uid, className: `${event.class_uid}${name}` };
}
