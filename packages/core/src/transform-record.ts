import type { OcsfEvent } from "@trailhouse/ocsf";
import { validate, type Finding } from "@trailhouse/ocsf/validate";
import { classify } from "./classify.ts";
import type { AnyEventMapping } from "./gen/events.ts";
import { recordToSilver } from "./gen/record-to-silver.ts";
import { silverToGold } from "./gen/silver-to-gold.ts";
import { silverToGoldText } from "./gen/silver-to-gold-text.ts";
import type { SilverRow } from "./gen/silver-row.ts";
import type { JsonObject } from "./json.ts";
import { DEFAULT_LIMITS, type ParsedRecord, type RawRecord, type RejectReason } from "./raw-record.ts";
import { wellFormedString, wellFormedValue } from "./reading/well-formed.ts";
import { redactText } from "./redact.ts";
import { cutAtBrokenKey } from "./broken-keys.ts";

/** What became of one record; every record has exactly one outcome. `Gold`: the form of its event. */
export type Outcome<Gold = OcsfEvent> = RowOutcome<Gold> | FilteredOutcome | RejectedOutcome;

/** A selected record as a silver row and the OCSF event made from it. */
export interface RowOutcome<Gold = OcsfEvent> {
  readonly kind: "row";
  readonly position: number;
  readonly silverTable: string;
  readonly goldTable: string;
  /** Equal keys are one event. */
  readonly rowKey: string;
  readonly silver: SilverRow;
  readonly gold: Gold;
  /** Not empty where the gold row does not validate: then it belongs in quarantine, and the silver row stays. */
  readonly findings: readonly Finding[];
  /** The event's name where no table names it. */
  readonly fallback: string | undefined;
}

/** A record that is not selected. */
export interface FilteredOutcome {
  readonly kind: "filtered";
  readonly position: number;
  readonly reason: string;
}

/** A record that could not be read, or that lacks what every record has. `text` is without secrets. */
export interface RejectedOutcome {
  readonly kind: "rejected";
  readonly position: number;
  readonly reason: RejectReason;
  readonly detail: string;
  readonly text: string;
}

/** Options of {@link transformRecord}. */
export interface TransformOptions {
  /** Characters of a rejected record's text that are kept. */
  readonly quarantineTextChars?: number;
}

/** One record, from what was read to a silver row and a validated gold event. Never throws for any record. */
export function transformRecord(raw: RawRecord, options: TransformOptions = {}): Outcome {
  return outcomeOf(raw, options, checkedGold);
}

/**
 * The same, with the event as the text that JSON.stringify would make of it. Most events are written without being made,
 * and checked on the way, which takes half of the time.
 */
export function transformRecordToText(raw: RawRecord, options: TransformOptions = {}): Outcome<string> {
  return outcomeOf(raw, options, checkedGoldText);
}

/** An event and what is wrong with it. */
interface Checked<Gold> {
  readonly gold: Gold;
  readonly findings: readonly Finding[];
}

function checkedGold(silver: SilverRow, event: AnyEventMapping): Checked<OcsfEvent> {
  const gold = toGold(silver, event);
  return { gold, findings: validate(gold) };
}

function checkedGoldText(silver: SilverRow, event: AnyEventMapping): Checked<string> {
  const text = silverToGoldText(silver, event, silver.record.includes("\\"));
  if (text !== undefined) return { gold: text, findings: [] };
  const { gold, findings } = checkedGold(silver, event);
  return { gold: JSON.stringify(gold), findings };
}

function outcomeOf<Gold>(raw: RawRecord, options: TransformOptions, goldOf: (silver: SilverRow, event: AnyEventMapping) => Checked<Gold>): Outcome<Gold> {
  const kept = options.quarantineTextChars ?? DEFAULT_LIMITS.quarantineTextChars;
  if (!("value" in raw)) return { kind: "rejected", ...raw, text: cut(cutAtBrokenKey(redactText(raw.text)), Math.max(kept, raw.text.length)) };
  const { position } = raw;
  const found = classify(raw.value);
  if (found.kind === "filtered") return { kind: "filtered", position, reason: found.reason };
  const text = redactText(raw.text);
  if (found.kind === "rejected") return { ...found, position, text: cut(text, kept) };
  const silver = silverOf(raw, text, found.event);
  const { gold, findings } = goldOf(silver, found.event);
  return {
    kind: "row",
    position,
    silverTable: found.event.silverTable,
    goldTable: found.event.goldTable,
    rowKey: silver._row_key,
    silver,
    gold,
    findings,
    fallback: found.event.mappingStatus === undefined ? undefined : found.event.eventName,
  };
}

/** The first characters of a text, without half a character at the end. */
function cut(text: string, chars: number): string {
  return wellFormedString(text.slice(0, chars));
}

/**
 * A selected record as a silver row, secrets replaced.
 *
 * @throws {TypeError} where the record has no eventName, eventSource or usable eventTime; {@link classify} tells before.
 */
export function toSilver(record: ParsedRecord, event: AnyEventMapping): SilverRow {
  return silverOf(record, redactText(record.text), event);
}

/** `text` is the record's text without secrets. */
function silverOf(record: ParsedRecord, text: string, event: AnyEventMapping): SilverRow {
  const value = isRedacted(text) ? wellFormedValue(JSON.parse(text) as JsonObject, text) : record.value;
  const silver = recordToSilver(value, text, event);
  if (silver === undefined) throw new TypeError(`record ${record.position}: expected eventName, eventSource and an ISO 8601 eventTime; classify it first`);
  return silver;
}

/** Then the value, which was parsed from the text as it came, still holds secrets. */
function isRedacted(text: string): boolean {
  return text.includes("[REDACTED]");
}

/** A silver row as the OCSF event of its class. */
export function toGold(silver: SilverRow, event: AnyEventMapping): OcsfEvent {
  return silverToGold(silver, event);
}
