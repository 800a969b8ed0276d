import { sqlLet, sqlText } from "../../operators/operator.ts";

/** The stated limits of docs/limits.md. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_LEVELS = 100;

/** Numbers that may be beyond a double, outside of most strings. */
const HUGE_NUMBER = "[\\[:,]\\s*-?(?:[0-9.]+[eE]\\+?0*(?:30[89]|3[1-9][0-9]|[4-9][0-9]{2}|[0-9]{4,})|[0-9]{309,})[0-9.eE+-]*\\s*[,}\\]]";

/** Spark SQL that is true for text of more bytes than a record may have. */
export function isTooLarge(text: string): string {
  return `octet_length(${text}) > ${MOST_BYTES}`;
}

/** Spark SQL that is true for JSON nested deeper than a record may be. Brackets are counted one by one only where there are enough of them. */
export function isTooDeep(text: string): string {
  const opening = `length(${text}) - length(translate(${text}, '{[', ''))`;
  const string = sqlText('(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?');
  const brackets = `regexp_replace(regexp_replace(${text}, ${string}, ''), '[^{}\\\\[\\\\]]', '')`;
  const step = `named_struct('at', levels.at + 1, 'most', greatest(levels.most, levels.at + 1))`;
  const deepest = sqlLet("brackets", brackets, (found) => `aggregate(split(${found}, ''), named_struct('at', 0, 'most', 0), (levels, bracket) -> CASE WHEN bracket = '' THEN levels WHEN bracket IN ('{', '[') THEN ${step} ELSE named_struct('at', levels.at - 1, 'most', levels.most) END, levels -> levels.most)`);
  return `CASE WHEN ${opening} > ${MOST_LEVELS} THEN ${deepest} > ${MOST_LEVELS} ELSE false END`;
}

/** Spark SQL that is true for JSON with a number that may be beyond a double: infinite in a VARIANT, null in core. */
export function hasHugeNumber(text: string): string {
  return `${text} RLIKE ${sqlText(HUGE_NUMBER)}`;
}

/** Spark SQL that is true for JSON that another reader takes, where no VARIANT could be made of it: a key twice in an object. */
export function isJsonBeyondVariant(text: string): string {
  const framed = `concat('[', ${text}, ',"end"]')`;
  return `coalesce(get_json_object(${framed}, '$[1]') = 'end', false)`;
}
