import { sqlText } from "./operator.ts";

/** Numbers that may be beyond a double, some of them in strings: with an exponent of three digits, or of many digits. */
const LARGE_NUMBER = "[\\[:,]\\s*+-?+(?:[0-9.]++[eE]\\+?+0*+[1-9][0-9]{2}|[0-9]{200})";
const STRING = '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?';
const NUMBER = "-?[0-9][0-9.eE+-]*+";
const LARGEST_DOUBLE = "1.7976931348623157E308D";

/**
 * Spark SQL that is true for JSON with a number beyond a double: infinite in a VARIANT, null in core. What stands in strings
 * is none; numbers are read one by one only where one may be too large.
 */
export function holdsInfinity(text: string): string {
  const numbers = `regexp_extract_all(regexp_replace(${text}, ${sqlText(STRING)}, ''), ${sqlText(NUMBER)}, 0)`;
  return `CASE WHEN ${text} RLIKE ${sqlText(LARGE_NUMBER)} THEN exists(${numbers}, number -> coalesce(abs(try_cast(number AS DOUBLE)) > ${LARGEST_DOUBLE}, true)) ELSE false END`;
}
