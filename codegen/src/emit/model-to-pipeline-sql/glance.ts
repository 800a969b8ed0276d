import { sqlText } from "../../operators/operator.ts";
import type { Model } from "../../resolve/model.ts";
import { isTooLarge } from "./record-checks.ts";

/**
 * Members by which most records are left out, and our mark. A value of theirs that is no JSON from_json takes for absent:
 * it tells by `_corrupt_record`.
 */
const GLANCES = "records ARRAY<STRUCT<mark BIGINT, eventSource STRING, eventType STRING>>, _corrupt_record STRING";
/** A record's 100 levels (docs/limits.md), and the array and object that it is read in. */
const MOST_LEVELS = 102;
const OPTIONS = (levels: number) => `map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false', 'maxNestingDepth', '${levels}')`;
/** What a text ends with that no number or object can be taken for: from_json gives every JSON value as text. */
const SERVICE = ".amazonaws.com";

/** Spark SQL of a number that no text has in it by chance: its own hash. A number, since JSON has escapes for all else. */
export function markOf(text: string): string {
  return `xxhash64(${text})`;
}

/** The same of a file's text, which would take long to hash. */
export function fileMark(text: string): string {
  return `xxhash64(_source_file, octet_length(${text}))`;
}

/**
 * Spark SQL of the members of each object of the array `records` of a JSON object, read without making anything of the
 * rest. What stands behind the object is not looked at.
 */
export function glancesAt(json: string): string {
  return `from_json(${json}, '${GLANCES}', ${OPTIONS(MOST_LEVELS)})`;
}

/**
 * Spark SQL that is true where the engine keeps to the most levels that `from_json` is given, and tells. Asked of a text that
 * has the row's mark: a constant would be read while planning, by Spark's own code, and not by what reads the rows (Photon).
 */
function keepsLevels(mark: string): string {
  return `from_json(concat('{"records":[{"mark":', ${mark}, '}]}'), '${GLANCES}', ${OPTIONS(2)})._corrupt_record IS NOT NULL`;
}

/** Spark SQL that is true where a frame is JSON within the limits and has this many records, each with the mark. */
export function hasMarks(frame: string, size: string, mark: string): string {
  return `${frame}._corrupt_record IS NULL AND size(${frame}.records) = ${size} AND array_distinct(${frame}.records.mark) = array(${mark}) AND ${keepsLevels(mark)}`;
}

/** Spark SQL of the frame in which one record is read: nothing but the record is in it where the objects around have the mark. */
export function framed(text: string, mark: string): string {
  return `CASE WHEN NOT (${isTooLarge(text)}) THEN ${glancesAt(`concat('{"records":[{"mark":', ${mark}, '},', ${text}, ',{"mark":', ${mark}, '}]}')`)} END`;
}

/** Spark SQL of the one record's members out of a frame; NULL where it is no JSON object, or more must be read to know. */
export function framedGlance(frame: string, mark: string): string {
  const marked = [0, 2].map((at) => `get(${frame}.records, ${at}).mark = ${mark}`).join(" AND ");
  return `CASE WHEN ${frame}._corrupt_record IS NULL AND size(${frame}.records) = 3 AND ${marked} AND ${keepsLevels(mark)} THEN get(${frame}.records, 1) END`;
}

/** Spark SQL of why a record is filtered, where the first look is enough to say so; NULL where it is not. */
export function filteredAtGlance(glance: string, { preset }: Model): string {
  const eventTypes = preset.filteredEventTypes.map(({ eventType, reason }) => `WHEN ${glance}.eventType = ${sqlText(eventType)} THEN ${sqlText(`filtered:${reason}`)}`);
  const service = `WHEN ${glance}.eventSource NOT IN (${preset.eventSources.map(sqlText).join(", ")}) AND endswith(${glance}.eventSource, ${sqlText(SERVICE)}) THEN 'filtered:other-service'`;
  return `CASE ${[...eventTypes, service].join(" ")} END`;
}
