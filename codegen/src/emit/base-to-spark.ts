import { COMPACT_TIME_PATTERN, ISO_TIME_PATTERN } from "../operators/patterns.ts";
import { sqlText } from "../operators/operator.ts";
import type { BaseColumn } from "../resolve/model.ts";

/** Spark SQL that reads one silver column out of the VARIANT `input`; the meaning of `readers` in core. */
export function baseToSpark(column: BaseColumn, input: string): string {
  if (column.type === "struct") return structOf(column, input);
  if (column.type === "list") return listOf(column, memberOf(input, column.from[0] ?? column.name));
  const values = column.from.map((key) => READERS[column.type as keyof typeof READERS](memberOf(input, key)));
  return values.length === 1 ? (values[0] ?? "NULL") : `coalesce(${values.join(", ")})`;
}

/** A member of a VARIANT as a VARIANT; NULL where it is absent. */
export function memberOf(variant: string, key: string): string {
  return `try_variant_get(${variant}, ${sqlText(`$[${JSON.stringify(key)}]`)}, 'variant')`;
}

const READERS = {
  string: textOf,
  boolean: (value: string) => `CASE WHEN schema_of_variant(${value}) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(${value}, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END END`,
  timestamp: (value: string) => timestampOf(textOf(value)),
  json: (value: string) => `CASE WHEN NOT (${isNothing(value)}) THEN ${value} END`,
  json_object: jsonObjectOf,
};

function textOf(value: string): string {
  return `CASE WHEN schema_of_variant(${value}) = 'STRING' THEN nullif(variant_get(${value}, '$', 'string'), '') END`;
}

/** Spark takes many more forms; only those that core takes count. */
function timestampOf(text: string): string {
  const group = (index: number) => `regexp_extract(${text}, ${sqlText(ISO_TIME_PATTERN)}, ${index})`;
  const iso = `concat(${group(1)}, 'T', ${group(2)}, substr(${group(3)}, 1, 7), coalesce(nullif(${group(4)}, ''), 'Z'))`;
  const compact = `regexp_replace(${text}, ${sqlText(COMPACT_TIME_PATTERN)}, '$1-$2-$3T$4:$5:$6Z')`;
  return `CASE WHEN ${text} LIKE '0000%' THEN NULL WHEN ${text} RLIKE ${sqlText(ISO_TIME_PATTERN)} THEN try_to_timestamp(${iso}) WHEN ${text} RLIKE ${sqlText(COMPACT_TIME_PATTERN)} THEN try_to_timestamp(${compact}) END`;
}

/** Null, empty text and an empty object hold nothing. */
export function isNothing(value: string): string {
  return `${value} IS NULL OR is_variant_null(${value}) OR schema_of_variant(${value}) = 'OBJECT<>' OR (schema_of_variant(${value}) = 'STRING' AND variant_get(${value}, '$', 'string') = '')`;
}

function jsonObjectOf(value: string): string {
  const nested = `try_parse_json(${textOf(value)})`;
  const filled = (variant: string) => `startswith(schema_of_variant(${variant}), 'OBJECT<') AND schema_of_variant(${variant}) <> 'OBJECT<>'`;
  return `CASE WHEN ${filled(value)} THEN ${value} WHEN ${filled(nested)} THEN ${nested} END`;
}

function structOf(column: BaseColumn, input: string): string {
  const inner = memberOf(input, column.from[0] ?? column.name);
  return structWith(column.fields, inner);
}

function structWith(fields: readonly BaseColumn[], input: string): string {
  const members = fields.map((field) => ({ name: field.name, sql: baseToSpark(field, input) }));
  const present = members.map((member) => `(${member.sql}) IS NOT NULL`).join(" OR ");
  return `CASE WHEN ${present} THEN named_struct(${members.map((member) => `'${member.name}', ${member.sql}`).join(", ")}) END`;
}

function listOf(column: BaseColumn, value: string): string {
  const elements = `filter(transform(try_variant_get(${value}, '$', 'array<variant>'), element -> ${structWith(column.fields, "element")}), item -> item IS NOT NULL)`;
  return `CASE WHEN size(${elements}) > 0 THEN ${elements} END`;
}
