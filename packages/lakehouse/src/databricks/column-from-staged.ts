import type { Column, ColumnType } from "../table-model.ts";
import { columnType, quoteName, quoteText } from "./ddl/index.ts";

/** Before the text of JSON that VARIANT cannot hold, so that it is kept as a VARIANT string and read back as JSON. */
export const JSON_TEXT = "json-text:";

/** The largest VARIANT that every runtime takes (Databricks: VARIANT type, limits), with room for its own bytes. */
const VARIANT_BYTES = 15 * 1024 * 1024;

/**
 * A column of a staged Parquet file as the table has it: JSON text becomes VARIANT. What VARIANT cannot hold (Spark stops at
 * some 1,000 levels of nesting) stays as text behind {@link JSON_TEXT}, up to its size limit; of more than that the
 * beginning stays. The whole is in silver's record in any case.
 */
export function columnFromStaged(column: Column, row: string): string {
  return converted(column.type, `${row}.${quoteName(column.name)}`, 0);
}

function converted(type: ColumnType, value: string, depth: number): string {
  if (type.kind === "json") return variant(value);
  if (!holdsJson(type)) return value;
  if (type.kind === "array") return `transform(${value}, e${depth} -> ${converted(type.element, `e${depth}`, depth + 1)})`;
  if (type.kind !== "struct") return value;
  const members = type.fields.map((field) => `${quoteText(field.name)}, ${converted(field.type, `${value}.${quoteName(field.name)}`, depth)}`);
  return `CASE WHEN ${value} IS NOT NULL THEN named_struct(${members.join(", ")}) END`;
}

function variant(text: string): string {
  const fits = `octet_length(${text}) <= ${VARIANT_BYTES}`;
  // A text of JSON that begins like ours would be read back as what it says.
  const taken = `"${JSON_TEXT}`;
  const kept = `CASE WHEN ${fits} THEN concat('${JSON_TEXT}', ${text}) ELSE concat('too large for VARIANT: ', octet_length(${text}), ' bytes of JSON, which begin ', left(${text}, 1000)) END`;
  return `coalesce(CASE WHEN ${fits} AND left(${text}, ${taken.length}) <> '${taken}' THEN try_parse_json(${text}) END, CAST(${kept} AS VARIANT))`;
}

/** Whether a VARIANT is in it. */
function holdsJson(type: ColumnType): boolean {
  return columnType(type).includes("VARIANT");
}
