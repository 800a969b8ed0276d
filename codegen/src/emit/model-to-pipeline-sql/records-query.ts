import { sqlName, sqlText } from "../../operators/operator.ts";
import { wellFormedJson } from "../../operators/lone-surrogates.ts";
import { isTooDeep } from "../../operators/nesting-depth.ts";
import { holdsInfinity } from "../../operators/number-range.ts";
import type { BaseColumn, Model } from "../../resolve/model.ts";
import { baseToSpark, memberOf } from "../base-to-spark.ts";
import { eventsRelation, fallbackColumns } from "./events-relation.ts";
import { filteredAtGlance, framed, framedGlance, markOf } from "./glance.ts";
import { isJsonBeyondVariant, isShallow, isTooLarge } from "./record-checks.ts";
import { stringsCut } from "./cut-strings.ts";
import { holdsSecret } from "./left-secrets.ts";
import { cutAtSecret, mayHoldSecret, redacted } from "./redact-to-spark.ts";
import { memberIn, membersOf } from "./members.ts";
import { recordColumns, recordRowKey } from "./row-key.ts";
import { formatSql } from "./format-sql.ts";
import { comment, queryOf, sqlHeader, type Step } from "./select-text.ts";

/** Characters of a rejected record's text that are kept: docs/limits.md. */
const KEPT = 4096;

/** Silver columns that a record is classified by. */
const READ = ["eventType", "eventSource", "eventName", "eventTime", "readOnly"];

/**
 * The query of `cloudtrail_records` over `cloudtrail_bronze`: every record with what is to be done with it. A selected
 * one has its row key, its text without secrets, its VARIANT, parsed once, and its event; a rejected one the beginning of
 * its text. A file without records has one row, at position 0, whose outcome is `empty`.
 */
export function recordsQuery(model: Model): string {
  const looks = [glancedStep(model), framedStep(), lookedAtStep(), keptStep(model), loweredStep(), secretiveStep(model)];
  const steps = [eventsStep(model), ...looks, ...redactedSteps(model), ...parsedSteps(), membersStep(model), readStep(model), judgedStep(model)];
  return `${sqlHeader("mappings/presets and mappings/events", "cloudtrail_records: every record, and what is to be done with it")}${queryOf(steps, lastSelect(model))}`;
}

function eventsStep(model: Model): Step {
  const tables = model.classes.map((each) => `WHEN ${each.ocsf.uid} THEN ${sqlText(each.silverTable)}`).join(" ");
  return { name: "events", note: "The events tables", sql: `  SELECT *, CASE class_uid ${tables} END AS silver_table FROM (\n${eventsRelation(model, ["class_uid", "target", "self"])}\n  )` };
}

/** What a record is that is left out at the first look. */
const LEFT_OUT = "left_out IS NOT NULL";

function glancedStep(model: Model): Step {
  return { name: "glanced", note: "Why a record is left out, where bronze has seen enough of it: most are", sql: `  SELECT *, ${formatSql(filteredAtGlance("glance", model), "  ")} AS left_out\n  FROM STREAM cloudtrail_bronze` };
}

/** Nothing more is read of a record that is left out. */
const KEPT_TEXT = `CASE WHEN ${LEFT_OUT} THEN NULL ELSE text END AS text`;

function framedStep(): Step {
  return {
    name: "framed",
    note: "A record of which bronze has no more than the text, read as far as the first look needs",
    sql: `  SELECT *, ${formatSql(`CASE WHEN glance IS NULL THEN ${framed("text", "mark")} END`, "  ")} AS frame
  FROM (SELECT *, CASE WHEN glance IS NULL THEN ${markOf("text")} END AS mark FROM (
    SELECT _source_file, _source_position, ${KEPT_TEXT}, truncated, glance, left_out FROM glanced))`,
  };
}

function lookedAtStep(): Step {
  return { name: "looked_at", note: "The first look at those", sql: `  SELECT _source_file, _source_position, text, truncated, left_out, ${formatSql(`coalesce(glance, ${framedGlance("frame", "mark")})`, "  ")} AS glance\n  FROM framed` };
}

function keptStep(model: Model): Step {
  const columns = "_source_file, _source_position, truncated, text, glance IS NOT NULL AS is_sound";
  return {
    name: "kept",
    note: "Nothing more is read of what is left out",
    sql: `  SELECT _source_file, _source_position, truncated, is_sound, left_out, ${KEPT_TEXT}
  FROM (SELECT ${columns}, ${formatSql(`coalesce(left_out, ${filteredAtGlance("glance", model)})`, "  ")} AS left_out FROM looked_at)`,
  };
}

function loweredStep(): Step {
  return { name: "lowered", note: "The text as sensitive keys are looked for", sql: "  SELECT *, lower(text) AS lowered\n  FROM kept" };
}

function secretiveStep({ sensitiveKeys }: Model): Step {
  return { name: "secretive", note: "Whether the text may hold a secret", sql: `  SELECT *, ${mayHoldSecret("text", "lowered", sensitiveKeys)} AS may_hold_secret\n  FROM lowered` };
}

/** A secret that cannot be replaced within a string takes the string's end with it. */
function redactedSteps({ sensitiveKeys }: Model): readonly Step[] {
  return [
    { name: "redacted", note: "The record's text without the secrets that can be told exactly", sql: `  SELECT *, CASE WHEN may_hold_secret THEN ${redacted("text", sensitiveKeys)} ELSE text END AS redacted_text\n  FROM secretive` },
    { name: "searched", note: "Whether that leaves one", sql: `  SELECT *, CASE WHEN may_hold_secret THEN ${holdsSecret("redacted_text", sensitiveKeys)} ELSE false END AS left_secret\n  FROM redacted` },
    { name: "cut", note: "The record's text without secrets", sql: `  SELECT *, CASE WHEN left_secret THEN ${stringsCut("redacted_text", sensitiveKeys)} ELSE redacted_text END AS record\n  FROM searched` },
  ];
}

/** The text's hash stands behind it in the array that is parsed, so that nothing else does. */
function parsedSteps(): readonly Step[] {
  const parsed = `CASE WHEN NOT (${isTooLarge("text")}) THEN try_parse_json(concat('[', ${wellFormedJson("record")}, ',', record_mark, ']')) END`;
  const value = "CASE WHEN try_variant_get(parsed, '$[1]', 'bigint') = record_mark THEN try_variant_get(parsed, '$[0]', 'variant') END";
  return [
    { name: "parsed", note: "The record without secrets and lone surrogates parsed, once", sql: `  SELECT *, ${parsed} AS parsed\n  FROM (SELECT *, ${markOf("record")} AS record_mark FROM cut)` },
    { name: "whole", note: "The record's VARIANT, where the text is one record and nothing more", sql: `  SELECT *, ${value} AS value\n  FROM parsed` },
  ];
}

function membersStep(model: Model): Step {
  return { name: "members", note: "The record's members that it is classified and known by", sql: `  SELECT *, ${membersOf("value", recordColumns(model, READ))} AS member\n  FROM whole` };
}

function readStep(model: Model): Step {
  const reads = READ.map((name) => `CASE WHEN member IS NOT NULL THEN ${baseToSpark(columnNamed(model, name), "member", memberIn)} END AS ${sqlName(name)}`);
  const left = `CASE WHEN left_secret AND value IS NOT NULL THEN ${holdsSecret("record", model.sensitiveKeys)} ELSE false END AS holds_secret`;
  return { name: "read", note: "What a record is classified by, and whether a secret is left in it", sql: `  SELECT *,\n  ${[...reads, left].join(",\n  ")}\n  FROM members` };
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
    `    WHEN ${LEFT_OUT} THEN left_out`,
    "    WHEN _source_position = 0 THEN 'empty'",
    `    WHEN ${isTooLarge("text")} THEN 'rejected:too-large'`,
    `    WHEN NOT is_sound AND NOT (${isShallow("text")}) AND ${isTooDeep("text")} THEN 'rejected:too-deep'`,
    "    WHEN truncated AND value IS NULL THEN 'rejected:truncated'",
    `    WHEN value IS NULL AND ${isJsonBeyondVariant("text")} THEN 'rejected:unsupported-json'`,
    "    WHEN value IS NULL THEN 'rejected:invalid-json'",
    "    WHEN member IS NULL THEN 'rejected:not-an-object'",
    ...eventTypes,
    `    WHEN eventSource NOT IN (${preset.eventSources.map(sqlText).join(", ")}) THEN 'filtered:other-service'`,
    "    WHEN eventName IS NULL THEN 'rejected:no-event-name'",
    "    WHEN eventSource IS NULL THEN 'filtered:no-event-source'",
    "    WHEN eventTime IS NULL THEN 'rejected:no-event-time'",
    `    WHEN ${holdsInfinity("record")} THEN 'rejected:unsupported-json'`,
    "    WHEN holds_secret THEN 'rejected:unredactable-secret'",
  ];
  return { name: "judged", note: "What is to be done with it: core's classify, and what only a VARIANT cannot hold", sql: `  SELECT *, CASE\n${cases.join("\n")}\n    END AS judgement\n  FROM read` };
}

// Joined by `<=>`: events have no NULL, so that it finds the same as `=`. Of a join by `=` Spark (its rule PartitionPruning)
// writes the keys out of the expressions of all steps before, which takes seconds for each plan.
function lastSelect(model: Model): string {
  const fallback = fallbackColumns(model, "judged.eventName", "coalesce(judged.readOnly, false)");
  const table = model.classes.find((each) => each.className === model.preset.fallback.className)?.silverTable ?? "";
  const either = (column: string, otherwise: string) => `CASE WHEN event.event_name IS NULL THEN ${otherwise} ELSE event.${column} END`;
  return `SELECT
  _source_file,
  _source_position,
  CASE WHEN judgement IS NULL THEN 'selected' ELSE substring_index(judgement, ':', 1) END AS outcome,
  CASE WHEN judgement <> 'empty' THEN substring_index(judgement, ':', -1) END AS reason,
  ${detail()} AS detail,
  CASE WHEN judgement IS NULL THEN ${recordRowKey(model, READ, "member")} END AS _row_key,${comment(model.rowKey.at)}
  CASE WHEN judgement IS NULL THEN record WHEN startswith(judgement, 'rejected:') THEN ${keptText(model)} END AS record,
  CASE WHEN judgement IS NULL THEN value END AS value,
  CASE WHEN judgement IS NULL THEN named_struct(
    'silver_table', ${either("silver_table", sqlText(table))},
    'target', ${either("target", fallback.target)},
    'self', ${either("self", fallback.self)}) END AS event
FROM judged
LEFT JOIN events AS event ON event.event_source <=> judged.eventSource AND event.event_name <=> judged.eventName`;
}

/** The beginning of a rejected record's text. Where a secret cannot be told exactly the text ends before its key. */
function keptText(model: Model): string {
  return `left(CASE WHEN value IS NULL OR holds_secret THEN ${cutAtSecret("text", model.sensitiveKeys)} ELSE record END, ${KEPT})`;
}

function detail(): string {
  const found = (member: string) => `CASE WHEN ${memberOf("value", member)} IS NULL THEN 'none' WHEN holds_secret THEN 'a value that may hold a secret' ELSE left(to_json(${memberOf("value", member)}), 80) END`;
  return `CASE judgement
    WHEN 'rejected:too-large' THEN concat('expected at most 16777216 bytes, found ', octet_length(text))
    WHEN 'rejected:too-deep' THEN 'expected at most 100 levels of nesting, found more'
    WHEN 'rejected:truncated' THEN 'expected the JSON to go on, found the end of the file'
    WHEN 'rejected:unsupported-json' THEN 'expected JSON that a VARIANT holds, found a key twice in an object or a number beyond a double'
    WHEN 'rejected:invalid-json' THEN 'expected a record as JSON, found what JSON cannot be'
    WHEN 'rejected:not-an-object' THEN concat('expected a record as a JSON object, found ', schema_of_variant(value))
    WHEN 'rejected:no-event-name' THEN concat('expected a text in eventName, found ', ${found("eventName")})
    WHEN 'rejected:no-event-time' THEN concat('expected an ISO 8601 time in eventTime, found ', ${found("eventTime")})
    WHEN 'rejected:unredactable-secret' THEN 'expected secrets that can be replaced within JSON text, found a key in a form that cannot'
    END`;
}
