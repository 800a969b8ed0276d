import { wellFormedJson } from "../../operators/lone-surrogates.ts";
import { wholeJson } from "../../operators/nested-object.ts";
import { sqlLet, sqlText } from "../../operators/operator.ts";
import { IS_BRACKET, MAY_GO_ON, MEMBER, MEMBER_BEFORE_VALUE, MEMBER_KEY, PIECE, WHOLE_ELEMENT } from "./container-pattern.ts";
import { formatSql } from "./format-sql.ts";
import { fileMark, glancesAt, hasMarks } from "./glance.ts";
import { isJsonBeyondVariant, MOST_BYTES } from "./record-checks.ts";
import { queryOf, sqlHeader, type Step } from "./select-text.ts";

/** Blanks at the end of a piece. */
const BLANKS = "' \\t\\r\\n'";

/**
 * The query of `cloudtrail_bronze` over `cloudtrail_texts`: each record of a file as the text that came, exactly, out of
 * the containers that core reads (docs/limits.md). The row of a file without records has the position 0 and no text.
 * `truncated` is true where the file ends within the record. `glance` has the members by which most records are left out,
 * where they were read on the way; such a record is JSON within the limits of size and nesting.
 */
export function bronzeQuery(): string {
  const steps = [CUT, READ, ORDINARY, TEXTS, ELEMENTS, OPENED, RECORDS, FOUND];
  return `${sqlHeader("the container forms of packages/core", "cloudtrail_bronze: each record of a file as the text that came")}${queryOf(steps, LAST)}`;
}

/** How an ordinary file begins, what stands between its records, and how it ends. */
const FIRST = '{"Records":[{"eventVersion":';
const RECORD = '{"eventVersion":';
const NEXT = `,${RECORD}`;
const END = "]}";

const IS_ORDINARY = `startswith(text, ${sqlText(FIRST)}) AND endswith(text, ${sqlText(`}${END}`)})`;
const LIST = `CAST(substring(CAST(text AS BINARY), ${FIRST.length + 1}, octet_length(text) - ${FIRST.length + END.length}) AS STRING)`;

const CUT: Step = {
  name: "cut",
  note: "An ordinary file cut before each record; by bytes, since to count characters takes as long as to read JSON",
  sql: `  SELECT _source_file, ${fileMark("text")} AS mark,
    ${formatSql(`CASE WHEN ${IS_ORDINARY} THEN split(${LIST}, ${sqlText(NEXT.replace("{", "\\{"))}) END`, "    ")} AS pieces,
    CASE WHEN ${IS_ORDINARY} THEN NULL ELSE text END AS other
  FROM STREAM cloudtrail_texts`,
};

const MARKED = `array_join(concat(array(concat('{"records":[{"mark":', mark, '}')), pieces, array('0}]}')), concat(',{"mark":', mark, ',"eventVersion":'))`;

const READ: Step = {
  name: "read",
  note: "The pieces read as one list, in which each has the file's mark, and an object with the mark before and behind them",
  sql: `  SELECT _source_file, other, mark, pieces, ${formatSql(glancesAt(MARKED), "  ")} AS frame
  FROM cut`,
};

const ORDINARY: Step = {
  name: "ordinary",
  note: "Each piece is one record where there are as many objects as marks: none is within another, and nothing is between them",
  sql: `  SELECT *, ${formatSql(`CASE WHEN ${hasMarks("frame", "size(pieces) + 2", "mark")} THEN slice(frame.records, 2, size(pieces)) END`, "  ")} AS seen
  FROM read`,
};

const TEXTS: Step = {
  name: "texts",
  note: "The text of any other file",
  sql: `  SELECT _source_file, seen, CASE WHEN seen IS NOT NULL THEN pieces END AS pieces,
    CASE WHEN seen IS NULL THEN coalesce(other, concat(${sqlText(FIRST)}, array_join(pieces, ${sqlText(NEXT)}), ${sqlText(END)})) END AS text
  FROM ordinary`,
};

const ELEMENTS: Step = {
  name: "elements",
  note: "That text in pieces: its elements, and the brackets of the lists around them",
  sql: `  SELECT _source_file, seen, pieces, ${formatSql(`regexp_extract_all(text, ${PIECE}, 1)`, "  ")} AS elements
  FROM texts`,
};

const OPENED: Step = {
  name: "opened",
  note: "The record in each element, and the brackets",
  sql: `  SELECT _source_file, seen, pieces,
    filter(transform(elements, piece -> ${formatSql(recordOf("piece", "elements"), "    ")}), record -> record IS NOT NULL) AS records,
    filter(elements, piece -> ${isBracket("piece")}) AS brackets,
    get(elements, size(elements) - 1) AS last
  FROM elements`,
};

const RECORDS: Step = {
  name: "records",
  note: "One more where the file ends within a list",
  sql: `  SELECT _source_file, seen, pieces,
    CASE WHEN ends_in_list THEN concat(records, array('')) ELSE records END AS records,
    ends_in_list OR ${isCutOff("last")} AS cut_off
  FROM (SELECT *, ${endsInList("brackets", "last")} AS ends_in_list FROM opened)`,
};

const FOUND: Step = {
  name: "found",
  note: "All records; those of an ordinary file still lack what it was cut at",
  sql: `  SELECT _source_file, at, cut_within, record.texts AS text, record.glances AS glance
  FROM (SELECT _source_file, coalesce(pieces, records) AS texts, coalesce(seen, array()) AS glances, CASE WHEN cut_off THEN size(records) END AS cut_within FROM records)
  LATERAL VIEW OUTER posexplode(arrays_zip(texts, glances)) record AS at, record`,
};

const LAST = `SELECT
  _source_file,
  coalesce(at + 1L, 0L) AS _source_position,
  CASE WHEN glance IS NULL THEN text ELSE concat(${sqlText(RECORD)}, ${withoutBlanks("text")}) END AS text,
  coalesce(at + 1 = cut_within, false) AS truncated,
  CASE WHEN octet_length(text) <= ${MOST_BYTES - RECORD.length} THEN glance END AS glance
FROM found`;

/** Only a stretch that is no element may end with blanks; trim looks at each character of a text, from its first. */
function withoutBlanks(text: string): string {
  return `CASE WHEN endswith(${text}, '}') THEN ${text} ELSE trim(TRAILING ${BLANKS} FROM ${text}) END`;
}

function isBracket(piece: string): string {
  return `CASE WHEN startswith(${piece}, '{') THEN false ELSE ${piece} RLIKE ${IS_BRACKET} END`;
}

/** The text of the record that an element is or holds; NULL where it holds none and is no error, and for a bracket. */
function recordOf(piece: string, pieces: string): string {
  const inside = sqlLet("keys", `json_object_keys(${piece})`, (keys) => insideOf(piece, keys, pieces));
  return `CASE WHEN startswith(${piece}, '{"eventVersion"') THEN ${withoutBlanks(piece)} WHEN ${isBracket(piece)} THEN NULL WHEN NOT startswith(${piece}, '{') THEN ${withoutBlanks(piece)} ELSE ${inside} END`;
}

/** An object with these keys is a record itself, whatever else it holds. */
function isRecord(keys: string): string {
  return `arrays_overlap(${keys}, array('eventName', 'eventVersion', 'eventSource'))`;
}

/** What core's `elementToRecord` makes of an object that is no record itself. */
function insideOf(piece: string, keys: string, pieces: string): string {
  const isOther = `arrays_overlap(${keys}, array('Records', 'Events', 'CloudTrailEvent', 'detail', 'digestS3Bucket', 'digestStartTime'))`;
  const isJson = `(${wholeJson(piece)} IS NOT NULL OR ${isJsonBeyondVariant(piece)})`;
  const unwrapped = sqlLet("members", `regexp_extract_all(${piece}, ${MEMBER}, 1)`, (members) => unwrap(piece, keys, members, pieces));
  return `CASE WHEN ${isOther} AND NOT ${isRecord(keys)} AND ${isJson} THEN ${unwrapped} ELSE ${withoutBlanks(piece)} END`;
}

function unwrap(piece: string, keys: string, members: string, pieces: string): string {
  const has = (key: string) => `array_contains(${keys}, '${key}')`;
  const isList = (key: string) => `${has(key)} AND ${memberText(members, key)} = 'null'`;
  const isDigest = `(${has("digestS3Bucket")} OR ${has("logFiles")} AND ${has("digestStartTime")}) AND NOT exists(${pieces}, other -> ${isBracket("other")})`;
  const event = sqlLet("event", memberText(members, "CloudTrailEvent"), (text) => `CASE WHEN startswith(${text}, '"') THEN ${decoded(text)} WHEN startswith(${text}, '{') THEN ${text} END`);
  const detail = sqlLet("detail", memberText(members, "detail"), (text) => `CASE WHEN (${has("detail-type")} OR ${has("source")} OR ${isRecord(`json_object_keys(${text})`)}) AND startswith(${text}, '{') THEN ${text} END`);
  return `CASE WHEN ${isList("Records")} OR ${isList("Events")} OR ${isDigest} THEN NULL ELSE coalesce(${event}, ${detail}, ${piece}) END`;
}

/** The text of an object's member as it stands there; of those with the same key the last counts. */
function memberText(members: string, key: string): string {
  const named = `filter(${members}, member -> ${decoded(`regexp_extract(member, ${MEMBER_KEY}, 0)`)} = '${key}')`;
  return `trim(TRAILING ${BLANKS} FROM regexp_replace(get(reverse(${named}), 0), ${MEMBER_BEFORE_VALUE}, ''))`;
}

/** The text that a JSON string says. */
function decoded(json: string): string {
  return `from_json(concat('{"text":', ${sqlLet("json", json, wellFormedJson)}, '}'), 'text STRING').text`;
}

/** More lists begin than end, and the last piece has its end. */
function endsInList(brackets: string, last: string): string {
  const count = (condition: string) => `size(filter(${brackets}, bracket -> ${condition}))`;
  const inObjects = `${count("startswith(bracket, ':')")} > ${count("startswith(bracket, ']') AND length(bracket) > 1")}`;
  return formatSql(`(${inObjects} OR ${count("bracket = '['")} > ${count("bracket = ']'")}) AND (${isElement(last)})`, "    ");
}

/** A bracket, or an element that is whole. */
function isElement(piece: string): string {
  return `${isBracket(piece)} OR ${piece} RLIKE ${WHOLE_ELEMENT}`;
}

/** The file ends within its last element. */
function isCutOff(last: string): string {
  return formatSql(`${last} RLIKE ${MAY_GO_ON} AND NOT (${isElement(last)})`, "    ");
}
