import { sqlText } from "../../operators/operator.ts";
import type { BaseColumn, Model } from "../../resolve/model.ts";
import { baseToSpark } from "../base-to-spark.ts";
import { flatMembers, memberIn, membersOf } from "./members.ts";
import { isTooLarge } from "./record-checks.ts";

/** What stands behind a record in the array that is parsed, so that nothing else does. */
const END = "trailhouse:end";
/** Text of at most 100 brackets that open: as many levels as a record may have. Possessive, so that it is read once. */
const FEW_BRACKETS = "^[^{\\[]*+(?:[{\\[][^{\\[]*+){0,100}+\\z";

/** Spark SQL that is true only for text that cannot be nested too deep. */
export function isShallow(text: string): string {
  return `${text} RLIKE ${sqlText(FEW_BRACKETS)}`;
}

/**
 * Spark SQL of a record's text parsed, once, in an array with our own ending behind it. NULL for text that is no JSON that
 * a VARIANT holds, and for what has to be looked at closely: text that is very large, may be too deep, or has the ending
 * in it. `shallow` is SQL of `isShallow`.
 */
export function framed(text: string, shallow: string): string {
  const frame = `concat('[', ${text}, ${sqlText(`,${JSON.stringify(END)}]`)})`;
  return `CASE WHEN NOT (${isTooLarge(text)}) AND ${shallow} AND NOT contains(${text}, ${sqlText(END)}) THEN try_parse_json(${frame}) END`;
}

/** Spark SQL of the members by which most records are left out; NULL where the frame holds no object and nothing more. */
export function glanceAt(frame: string, columns: readonly BaseColumn[]): string {
  return `CASE WHEN try_variant_get(${frame}, '$[1]', 'string') = ${sqlText(END)} THEN ${membersOf(frame, flatMembers(columns), "$[0]")} END`;
}

/** Spark SQL of the record in a frame of which `glanceAt` is not NULL. */
export function framedRecord(frame: string): string {
  return `try_variant_get(${frame}, '$[0]', 'variant')`;
}

/** Spark SQL of why a record is filtered, where the first look is enough to say so; NULL where it is not. */
export function filteredAtGlance(glance: string, columns: readonly BaseColumn[], { preset }: Model): string {
  const text = (name: string) => columns.filter((column) => column.name === name).map((column) => baseToSpark(column, glance, memberIn)).join();
  const eventTypes = preset.filteredEventTypes.map(({ eventType, reason }) => `WHEN ${text("eventType")} = ${sqlText(eventType)} THEN ${sqlText(`filtered:${reason}`)}`);
  const service = `WHEN ${text("eventSource")} NOT IN (${preset.eventSources.map(sqlText).join(", ")}) THEN 'filtered:other-service'`;
  return `CASE ${[...eventTypes, service].join(" ")} END`;
}
