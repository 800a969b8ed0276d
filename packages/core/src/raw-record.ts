import type { JsonObject } from "./json.ts";

/** Why a record could not be read. Each is a row in `quarantine` and a line in the reconciliation. */
export type RejectReason =
  | "invalid-json"
  | "not-an-object"
  | "truncated"
  | "corrupt-gzip"
  | "too-large"
  | "too-deep"
  | "no-event-name"
  | "no-event-time";

/** A record that could be read. */
export interface ParsedRecord {
  /** 1-based number of the record within its file, in the order of the file; unreadable records count too. */
  readonly position: number;
  /** The record's own JSON text, exactly as it stands in the file. */
  readonly text: string;
  readonly value: JsonObject;
}

/** A record that could not be read; everything else in the file still is. */
export interface UnreadableRecord {
  readonly position: number;
  readonly reason: RejectReason;
  /** One sentence: what was expected, what was found, at which byte. */
  readonly detail: string;
  /** The bytes met, as text, cut to {@link Limits.quarantineTextChars}. */
  readonly text: string;
}

export type RawRecord = ParsedRecord | UnreadableRecord;

/** The stated limits, the same in every engine (docs/limits.md). */
export interface Limits {
  /** Bytes of one record's JSON text. */
  readonly recordBytes: number;
  /** Levels of nesting of one record, the record itself being level 1. */
  readonly depth: number;
  /** Characters of an unreadable record's text that are kept. */
  readonly quarantineTextChars: number;
}

export const DEFAULT_LIMITS: Limits = { recordBytes: 16 * 1024 * 1024, depth: 100, quarantineTextChars: 4096 };
