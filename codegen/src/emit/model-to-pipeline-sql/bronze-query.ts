import { wellFormedJson } from "../../operators/lone-surrogates.ts";
import { wholeJson } from "../../operators/nested-object.ts";
import { sqlLet } from "../../operators/operator.ts";
import { IS_BRACKET, MAY_GO_ON, MEMBER, MEMBER_BEFORE_VALUE, MEMBER_KEY, PIECE, WHOLE_ELEMENT } from "./container-pattern.ts";
import { formatSql } from "./format-sql.ts";
import { isJsonBeyondVariant } from "./record-checks.ts";
import { queryOf, sqlHeader, type Step } from "./select-text.ts";

/** Blanks at the end of a piece. */
const BLANKS = "' \\t\\r\\n'";

/**
 * The query of `cloudtrail_bronze` over `cloudtrail_texts`: each record of a file as the text that came, exactly, out of
 * the containers that core reads (docs/limits.md). The row of a file without records has the position 0 and no text.
 * `truncated` is true where the file ends within the record.
 */
export function bronzeQuery(): string {
  const steps = [LISTS, PIECES, ELEMENTS, RECORDS, COUNTED];
  return `${sqlHeader("the container forms of packages/core", "cloudtrail_bronze: each record of a file as the text that came")}${queryOf(steps, LAST)}`;
}

const LISTS: Step = {
  name: "lists",
  note: "The records of an ordinary file. Spark writes them anew, so they must be the file again; records only, and no containers",
  sql: `  SELECT _source_file, text, CASE WHEN startswith(text, '{"Records":[{"eventVersion"') THEN from_json(text, 'Records ARRAY<STRING>').Records END AS list
  FROM STREAM cloudtrail_texts`,
};

const PIECES: Step = {
  name: "pieces",
  note: "The file in pieces: its elements, and the brackets of the lists around them",
  sql: `  SELECT _source_file, CASE
    WHEN forall(list, record -> startswith(record, '{"eventVersion"')) AND concat('{"Records":[', array_join(list, ','), ']}') = text THEN concat(array(':['), list, array(']}'))
    ELSE ${formatSql(`regexp_extract_all(text, ${PIECE}, 1)`, "    ")}
    END AS pieces
  FROM lists`,
};

const ELEMENTS: Step = {
  name: "elements",
  note: "The record in each element, and the brackets",
  sql: `  SELECT _source_file,
    filter(transform(pieces, piece -> ${formatSql(recordOf("piece", "pieces"), "    ")}), record -> record IS NOT NULL) AS records,
    filter(pieces, piece -> ${isBracket("piece")}) AS brackets,
    get(pieces, size(pieces) - 1) AS last
  FROM pieces`,
};

const RECORDS: Step = {
  name: "records",
  note: "One more where the file ends within a list",
  sql: `  SELECT _source_file,
    CASE WHEN ends_in_list THEN concat(records, array('')) ELSE records END AS records,
    ends_in_list OR ${isCutOff("last")} AS cut_off
  FROM (SELECT *, ${endsInList("brackets", "last")} AS ends_in_list FROM elements)`,
};

const COUNTED: Step = { name: "counted", note: "How many they are", sql: "  SELECT _source_file, records, size(records) AS count, cut_off FROM records" };

const LAST = `SELECT
  _source_file,
  coalesce(at + 1L, 0L) AS _source_position,
  text,
  coalesce(cut_off AND at + 1 = count, false) AS truncated
FROM counted
LATERAL VIEW OUTER posexplode(records) record AS at, text`;

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

/** What core's `elementToRecord` makes of an object that is no record itself. */
function insideOf(piece: string, keys: string, pieces: string): string {
  const isOther = `arrays_overlap(${keys}, array('Records', 'Events', 'CloudTrailEvent', 'detail', 'digestS3Bucket', 'digestStartTime'))`;
  const isRecord = `arrays_overlap(${keys}, array('eventName', 'eventVersion', 'eventSource'))`;
  const isJson = `(${wholeJson(piece)} IS NOT NULL OR ${isJsonBeyondVariant(piece)})`;
  const unwrapped = sqlLet("members", `regexp_extract_all(${piece}, ${MEMBER}, 1)`, (members) => unwrap(piece, keys, members, pieces));
  return `CASE WHEN ${isOther} AND NOT ${isRecord} AND ${isJson} THEN ${unwrapped} ELSE ${withoutBlanks(piece)} END`;
}

function unwrap(piece: string, keys: string, members: string, pieces: string): string {
  const has = (key: string) => `array_contains(${keys}, '${key}')`;
  const isList = (key: string) => `${has(key)} AND ${memberText(members, key)} = 'null'`;
  const isDigest = `(${has("digestS3Bucket")} OR ${has("logFiles")} AND ${has("digestStartTime")}) AND NOT exists(${pieces}, other -> ${isBracket("other")})`;
  const event = sqlLet("event", memberText(members, "CloudTrailEvent"), (text) => `CASE WHEN startswith(${text}, '"') THEN ${decoded(text)} WHEN startswith(${text}, '{') THEN ${text} END`);
  const detail = sqlLet("detail", memberText(members, "detail"), (text) => `CASE WHEN (${has("detail-type")} OR ${has("source")}) AND startswith(${text}, '{') THEN ${text} END`);
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
