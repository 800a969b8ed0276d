import { sqlLet, sqlText } from "./operator.ts";

/** The stated limit of docs/limits.md, of a record and of JSON text within one. */
const MOST_LEVELS = 100;

/** Spark SQL that is true for JSON nested deeper than a record may be. Brackets are counted one by one only where there are enough of them. */
export function isTooDeep(text: string): string {
  const opening = `length(${text}) - length(translate(${text}, '{[', ''))`;
  const string = sqlText('(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?');
  const brackets = `regexp_replace(regexp_replace(${text}, ${string}, ''), '[^{}\\\\[\\\\]]', '')`;
  const step = `named_struct('at', levels.at + 1, 'most', greatest(levels.most, levels.at + 1))`;
  const deepest = sqlLet("brackets", brackets, (found) => `aggregate(split(${found}, ''), named_struct('at', 0, 'most', 0), (levels, bracket) -> CASE WHEN bracket = '' THEN levels WHEN bracket IN ('{', '[') THEN ${step} ELSE named_struct('at', levels.at - 1, 'most', levels.most) END, levels -> levels.most)`);
  return `CASE WHEN ${opening} > ${MOST_LEVELS} THEN ${deepest} > ${MOST_LEVELS} ELSE false END`;
}
