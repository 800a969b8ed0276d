import { sqlLet, sqlText } from "../../operators/operator.ts";

/** Bytes of a record's text: the stated limit of docs/limits.md. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** Text of at most 100 brackets that open: as many levels as a record may have. Possessive, so that it is read once. */
const FEW_BRACKETS = "^[^{\\[]*+(?:[{\\[][^{\\[]*+){0,100}+\\z";

/** Spark SQL that is true only for text that cannot be nested too deep. */
export function isShallow(text: string): string {
  return `${text} RLIKE ${sqlText(FEW_BRACKETS)}`;
}

/** Spark SQL that is true for text of more bytes than a record may have. */
export function isTooLarge(text: string): string {
  return `octet_length(${text}) > ${MOST_BYTES}`;
}

/**
 * Spark SQL that is true for JSON that another reader takes, where no VARIANT could be made of it: a key twice in an
 * object. As in `wholeJson` the text's own hash stands behind it, so that nothing else does.
 */
export function isJsonBeyondVariant(text: string): string {
  const hash = `sha2(${text}, 256)`;
  const read = `from_json(concat('[', ${text}, ',"', ${hash}, '"]'), 'ARRAY<STRING>', map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false'))`;
  return sqlLet("again", read, (again) => `coalesce(size(${again}) = 2 AND get(${again}, 1) = ${hash}, false)`);
}
