import { sqlText } from "../../operators/operator.ts";
import type { Model } from "../../resolve/model.ts";
import { isTooLarge } from "./record-checks.ts";

/** What the frame around a text ends with. A text that has it in itself is looked at in another way. */
const END = "trailhouse:end";
const ENDING = "ending";
/** Characters of a text but brackets that open, and but rare ones, which would make Java look at code points. */
const OTHERS = "[\\x00-Z\\\\-z|-\\ud7ff]*+";
/** Text of at most 100 brackets that open: as many levels as a record may have. Possessive, so that it is read once. */
const FEW_BRACKETS = `^${OTHERS}(?:[{\\[]${OTHERS}){0,100}+\\z`;

/**
 * Spark SQL of a first look at a record's text: only the members by which most records are left out, and no VARIANT. An
 * array of the record and of our own ending, so that nothing follows the record; NULL for text that is no JSON, and for
 * what has to be looked at closely: text that is very large, of many brackets, or has the ending in it.
 */
export function glanceAt(text: string): string {
  const framed = `concat('[', ${text}, ${sqlText(`,${JSON.stringify({ [ENDING]: END })}]`)})`;
  const schema = `ARRAY<STRUCT<eventType: STRING, eventSource: STRING, ${ENDING}: STRING>>`;
  const read = `from_json(${framed}, '${schema}', map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false'))`;
  return `CASE WHEN NOT (${isTooLarge(text)}) AND ${isShallow(text)} AND NOT contains(${text}, ${sqlText(END)}) THEN ${read} END`;
}

/** Spark SQL that is true only for text that cannot be nested too deep. */
export function isShallow(text: string): string {
  return `${text} RLIKE ${sqlText(FEW_BRACKETS)}`;
}

/** Spark SQL that is true only for a look at text that is one JSON object and nothing more. */
export function isWhole(glance: string): string {
  return `coalesce(size(${glance}) = 2 AND get(${glance}, 1).${ENDING} = ${sqlText(END)}, false)`;
}

/**
 * Spark SQL of why a record is filtered, where the first look is enough to say so; NULL where it is not. A member that is
 * no string comes as its JSON text, which neither is an event type nor ends as a service's name does.
 */
export function filteredAtGlance(glance: string, { preset }: Model): string {
  const first = `get(${glance}, 0)`;
  const eventTypes = preset.filteredEventTypes.map(({ eventType, reason }) => `WHEN ${first}.eventType = ${sqlText(eventType)} THEN ${sqlText(`filtered:${reason}`)}`);
  const service = `endswith(${first}.eventSource, '.amazonaws.com') AND ${first}.eventSource NOT IN (${preset.eventSources.map(sqlText).join(", ")})`;
  return `CASE WHEN ${isWhole(glance)} THEN CASE ${[...eventTypes, `WHEN ${service} THEN 'filtered:other-service'`].join(" ")} END END`;
}
