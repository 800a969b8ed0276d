import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import type { Limits, RawRecord, RejectReason } from "../raw-record.ts";
import { FORM_BYTES, foreignDetail, foreignForm } from "./foreign-form.ts";
import { memberText, nestingDepth } from "./member-text.ts";
import { wellFormedString, wellFormedValue } from "./well-formed.ts";

/** Levels that a container may stand around a record within one element: EventBridge's envelope is one. */
const WRAPPER_LEVELS = 1;
const NO_EVENTS = undefined;

/** One element of a file as the scanner found it: what stands between two commas of an array, or between two lines. */
export interface Element {
  /** Its bytes; they change after the call, so nothing may keep them. */
  readonly bytes: Buffer;
  /** Offset of the first byte in the decompressed file. */
  readonly offset: number;
  /** 1-based number that the record gets. */
  readonly position: number;
  /** Levels of nesting, counted without parsing. */
  readonly depth: number;
  /** True where the element stands in no array: only there can a digest file be told from a record. */
  readonly topLevel: boolean;
}

/** The stage from one element to one record; undefined where the element holds no event and is no error. */
export type ElementReader = (element: Element, limits: Limits) => RawRecord | undefined;

/** A text and where it stood, to be made into a record. */
interface Source {
  readonly text: string;
  readonly position: number;
  readonly offset: number;
  /** The member it was taken out of. */
  readonly member?: string;
}

/** Makes the UnreadableRecord for `text`, cut to the limit. */
export function unreadable(
  position: number,
  reason: RejectReason,
  detail: string,
  text: string,
  limits: Limits,
): RawRecord {
  const cut = text.length > limits.quarantineTextChars ? text.slice(0, limits.quarantineTextChars) : text;
  return { position, reason, detail, text: wellFormedString(cut) };
}

/** Parses one element and takes the record out of what may be around it. */
export const elementToRecord: ElementReader = (element, limits) => {
  const source = sourceOf(element);
  if (element.depth > limits.depth + WRAPPER_LEVELS) return tooDeep(source, element.depth, limits);
  const value = parse(source.text);
  if (value instanceof SyntaxError) return foreign(source, element, limits) ?? invalidJson(source, value, limits);
  if (!isJsonObject(value)) return notAnObject(source, value, limits);
  if (holdsNoEvents(value, element.topLevel)) return NO_EVENTS;
  return unwrap(source, value, element.depth, limits);
};

function sourceOf(element: Element): Source {
  return { text: element.bytes.toString("utf8"), position: element.position, offset: element.offset };
}

/** A file's beginning that is another form of data altogether. */
function foreign(source: Source, { bytes, offset }: Element, limits: Limits): RawRecord | undefined {
  const form = offset === 0 ? foreignForm(bytes.subarray(0, FORM_BYTES)) : undefined;
  return form && unreadable(source.position, "invalid-json", foreignDetail(form), source.text, limits);
}

function parse(text: string): Json | SyntaxError {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    return error as SyntaxError;
  }
}

/** A digest file, or a container whose list is null. AWS: "CloudTrail digest file structure". */
function holdsNoEvents(value: JsonObject, topLevel: boolean): boolean {
  if (isRecord(value)) return false;
  if (value["Records"] === null || value["Events"] === null) return true;
  return topLevel && ("digestS3Bucket" in value || ("logFiles" in value && "digestStartTime" in value));
}

/** True for an object that is a record itself, whatever else it holds. Some Insight events have no eventName. */
export function isRecord(value: JsonObject): boolean {
  return Object.hasOwn(value, "eventName") || Object.hasOwn(value, "eventVersion") || Object.hasOwn(value, "eventSource");
}

function unwrap(source: Source, value: JsonObject, depth: number, limits: Limits): RawRecord {
  if (!isRecord(value)) {
    const event = value["CloudTrailEvent"];
    if (typeof event === "string") return textToRecord(inside(source, "CloudTrailEvent", event), limits);
    if (isJsonObject(event)) return unwrapMember(source, "CloudTrailEvent", limits);
    if (isEnvelope(value)) return unwrapMember(source, "detail", limits);
  }
  if (depth > limits.depth) return tooDeep(source, depth, limits);
  return parsed(source, value);
}

/**
 * Amazon EventBridge: "Events delivered via CloudTrail" stand in `detail`. An input transformer may leave out what is beside
 * it; then the record tells.
 */
function isEnvelope(value: JsonObject): boolean {
  const { detail } = value;
  return isJsonObject(detail) && (Object.hasOwn(value, "detail-type") || Object.hasOwn(value, "source") || isRecord(detail));
}

function unwrapMember(source: Source, key: string, limits: Limits): RawRecord {
  return textToRecord(inside(source, key, memberText(source.text, key) ?? ""), limits);
}

function inside(source: Source, member: string, text: string): Source {
  return { position: source.position, offset: source.offset, member, text: wellFormedString(text) };
}

function textToRecord(source: Source, limits: Limits): RawRecord {
  const depth = nestingDepth(source.text);
  if (depth > limits.depth) return tooDeep(source, depth, limits);
  const value = parse(source.text);
  if (value instanceof SyntaxError) return invalidJson(source, value, limits);
  return isJsonObject(value) ? parsed(source, value) : notAnObject(source, value, limits);
}

function parsed(source: Source, value: JsonObject): RawRecord {
  return { position: source.position, text: source.text, value: wellFormedValue(value, source.text) };
}

function reject(source: Source, reason: RejectReason, expected: string, found: string, limits: Limits): RawRecord {
  const place = source.member === undefined ? "" : `${source.member} of `;
  const detail = `expected ${expected}, found ${found}, in ${place}the element at byte ${source.offset}`;
  return unreadable(source.position, reason, detail, source.text, limits);
}

function invalidJson(source: Source, error: SyntaxError, limits: Limits): RawRecord {
  // V8 quotes a piece of the text, which may hold a secret.
  const fault = error.message.replace(/, (?:\.\.\.)?"[^]*$/, "");
  return reject(source, "invalid-json", "a record as JSON", `what JSON cannot be (${fault})`, limits);
}

function notAnObject(source: Source, value: Json, limits: Limits): RawRecord {
  return reject(source, "not-an-object", "a record as a JSON object", kindOf(value), limits);
}

function tooDeep(source: Source, depth: number, limits: Limits): RawRecord {
  return reject(source, "too-deep", `at most ${limits.depth} levels of nesting`, `${depth}`, limits);
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}
