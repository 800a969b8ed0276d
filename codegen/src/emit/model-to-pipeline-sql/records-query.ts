import { sqlName, sqlText } from "../../operators/operator.ts";
import { isTooDeep } from "../../operators/nesting-depth.ts";
import { wholeJson } from "../../operators/nested-object.ts";
import type { BaseColumn, Model } from "../../resolve/model.ts";
import { baseToSpark, memberOf } from "../base-to-spark.ts";
import { eventsRelation, fallbackColumns } from "./events-relation.ts";
import { hasHugeNumber, isJsonBeyondVariant, isTooLarge } from "./record-checks.ts";
import { holdsSecret } from "./left-secrets.ts";
import { cutAtSecret, mayHoldSecret, redacted } from "./redact-to-spark.ts";
import { queryOf, sqlHeader, type Step } from "./select-text.ts";

/** Characters of a rejected record's text that are kept: docs/limits.md. */
const KEPT = 4096;

/**
 * The query of `cloudtrail_records` over `cloudtrail_bronze`: every record with what is to be done with it. A selected
 * one has its text without secrets, its VARIANT, parsed once, and its event; a rejected one the beginning of its text.
 */
export function recordsQuery(model: Model): string {
  const steps = [eventsStep(model), redactedStep(model), parsedStep(), readStep(model), judgedStep(model)];
  return `${sqlHeader("mappings/presets and mappings/events", "cloudtrail_records: every record, and what is to be done with it")}${queryOf(steps, lastSelect(model))}`;
}

function eventsStep(model: Model): Step {
  const tables = model.classes.map((each) => `WHEN ${each.ocsf.uid} THEN ${sqlText(each.silverTable)}`).join(" ");
  return { name: "events", note: "The events tables", sql: `  SELECT *, CASE class_uid ${tables} END AS silver_table FROM (\n${eventsRelation(model, ["class_uid", "target", "self"])}\n  )` };
}

function redactedStep(model: Model): Step {
  return { name: "redacted", note: "The record's text without secrets", sql: `  SELECT _source_file, _source_position, text,\n  ${redacted("text", model.sensitiveKeys)} AS record\n  FROM STREAM cloudtrail_bronze` };
}

/** JSON and nothing more: a VARIANT is read from the first value of a text, whatever follows. */
function parsedStep(): Step {
  return { name: "parsed", note: "The record, parsed once", sql: `  SELECT *, CASE WHEN NOT (${isTooLarge("text")}) THEN ${wholeJson("record")} END AS value\n  FROM redacted` };
}

function readStep(model: Model): Step {
  const names = ["eventType", "eventSource", "eventName", "eventTime", "readOnly"];
  const reads = names.map((name) => `${baseToSpark(columnNamed(model, name), "value")} AS ${sqlName(name)}`);
  return { name: "read", note: "What a record is classified by", sql: `  SELECT *,\n  ${reads.join(",\n  ")}\n  FROM parsed` };
}

function columnNamed(model: Model, name: string): BaseColumn {
  const found = model.base.find((column) => column.name === name);
  if (!found) throw new Error(`no silver column ${name}: check the model before emitting`);
  return found;
}

/** The reason why a record is filtered or rejected, in the order in which core asks. NULL for a selected one. */
function judgedStep(model: Model): Step {
  const { preset } = model;
  const eventTypes = preset.filteredEventTypes.map(({ eventType, reason }) => `    WHEN eventType = ${sqlText(eventType)} THEN ${sqlText(`filtered:${reason}`)}`);
  const cases = [
    `    WHEN ${isTooLarge("text")} THEN 'rejected:too-large'`,
    `    WHEN ${isTooDeep("text")} THEN 'rejected:too-deep'`,
    `    WHEN value IS NULL AND ${isJsonBeyondVariant("text")} THEN 'rejected:unsupported-json'`,
    "    WHEN value IS NULL THEN 'rejected:invalid-json'",
    "    WHEN NOT startswith(schema_of_variant(value), 'OBJECT<') THEN 'rejected:not-an-object'",
    ...eventTypes,
    `    WHEN eventSource NOT IN (${preset.eventSources.map(sqlText).join(", ")}) THEN 'filtered:other-service'`,
    "    WHEN eventName IS NULL THEN 'rejected:no-event-name'",
    "    WHEN eventSource IS NULL THEN 'filtered:no-event-source'",
    "    WHEN eventTime IS NULL THEN 'rejected:no-event-time'",
    `    WHEN ${hasHugeNumber("record")} THEN 'rejected:unsupported-json'`,
    `    WHEN ${holdsSecret("record", model.sensitiveKeys)} THEN 'rejected:unredactable-secret'`,
  ];
  return { name: "judged", note: "What is to be done with it: core's classify, and what only a VARIANT cannot hold", sql: `  SELECT *, CASE\n${cases.join("\n")}\n    END AS judgement\n  FROM read` };
}

function lastSelect(model: Model): string {
  const fallback = fallbackColumns(model, "judged.eventName", "coalesce(judged.readOnly, false)");
  const table = model.classes.find((each) => each.className === model.preset.fallback.className)?.silverTable ?? "";
  const either = (column: string, otherwise: string) => `CASE WHEN event.event_name IS NULL THEN ${otherwise} ELSE event.${column} END`;
  return `SELECT
  _source_file,
  _source_position,
  coalesce(split_part(judgement, ':', 1), 'selected') AS outcome,
  split_part(judgement, ':', 2) AS reason,
  ${detail()} AS detail,
  CASE WHEN judgement IS NULL THEN record WHEN startswith(judgement, 'rejected:') THEN ${keptText(model)} END AS record,
  CASE WHEN judgement IS NULL THEN value END AS value,
  CASE WHEN judgement IS NULL THEN named_struct(
    'silver_table', ${either("silver_table", sqlText(table))},
    'target', ${either("target", fallback.target)},
    'self', ${either("self", fallback.self)}) END AS event
FROM judged
LEFT JOIN events AS event ON event.event_source = judged.eventSource AND event.event_name = judged.eventName`;
}

/** The beginning of a rejected record's text. Where a secret cannot be told exactly the text ends before its key. */
function keptText(model: Model): string {
  const keys = model.sensitiveKeys;
  const whole = `CASE WHEN value IS NULL OR ${holdsSecret("record", keys)} THEN ${cutAtSecret("text", keys)} ELSE record END`;
  return `left(CASE WHEN ${mayHoldSecret("text", keys)} OR value IS NULL THEN ${whole} ELSE text END, ${KEPT})`;
}

function detail(): string {
  const found = (member: string) => `coalesce(left(to_json(${memberOf("value", member)}), 80), 'none')`;
  return `CASE judgement
    WHEN 'rejected:too-large' THEN concat('expected at most 16777216 bytes, found ', octet_length(text))
    WHEN 'rejected:too-deep' THEN 'expected at most 100 levels of nesting, found more'
    WHEN 'rejected:unsupported-json' THEN 'expected JSON that a VARIANT holds, found a key twice in an object or a number beyond a double'
    WHEN 'rejected:invalid-json' THEN 'expected a record as JSON, found what JSON cannot be'
    WHEN 'rejected:not-an-object' THEN concat('expected a record as a JSON object, found ', schema_of_variant(value))
    WHEN 'rejected:no-event-name' THEN concat('expected a text in eventName, found ', ${found("eventName")})
    WHEN 'rejected:no-event-time' THEN concat('expected an ISO 8601 time in eventTime, found ', ${found("eventTime")})
    WHEN 'rejected:unredactable-secret' THEN 'expected secrets that can be replaced within JSON text, found a key in a form that cannot'
    END`;
}
