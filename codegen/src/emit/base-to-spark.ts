import { COMPACT_TIME_PATTERN, ISO_TIME_PATTERN, PLAIN_TIME_PATTERN } from "../operators/patterns.ts";
import { presentItems } from "../operators/list.ts";
import { isFilledObject, nestedObject } from "../operators/nested-object.ts";
import { sqlLet, sqlName, sqlPattern, sqlText } from "../operators/operator.ts";
import type { BaseColumn } from "../resolve/model.ts";
import { keyOf } from "../resolve/silver.ts";

/** SQL of the member `key` of a VARIANT; another than {@link memberOf} where an earlier step of a query has it already. */
export type MemberSql = (variant: string, key: string) => string;

/** Spark SQL that reads one silver column out of the VARIANT `input`; the meaning of `readers` in core. */
export function baseToSpark(column: BaseColumn, input: string, member: MemberSql = memberOf): string {
  if (column.type === "struct") return structOf(column.fields, member(input, keyOf(column)), member);
  if (column.type === "list") return listOf(column, member(input, keyOf(column)));
  const values = column.from.map((key) => readerOf(column.type, member(input, key)));
  return values.length === 1 ? (values[0] ?? "NULL") : `coalesce(${values.join(", ")})`;
}

/** A member of a VARIANT as a VARIANT; NULL where it is absent. */
export function memberOf(variant: string, key: string): string {
  return `try_variant_get(${variant}, ${sqlText(`$[${JSON.stringify(key)}]`)}, 'variant')`;
}

/** Spark SQL that reads a column that is no struct and no list out of a VARIANT. */
export function readerOf(type: BaseColumn["type"], value: string): string {
  return READERS[type as keyof typeof READERS](value);
}

const READERS = {
  string: textOf,
  boolean: (given: string) => sqlLet("read", given, (value) => `CASE WHEN schema_of_variant(${value}) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(${value}, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END END`),
  timestamp: (value: string) => timestampOf(textOf(value)),
  json: (given: string) => sqlLet("read", given, (value) => `CASE WHEN NOT (${isNothing(value)}) THEN ${value} END`),
  json_object: jsonObjectOf,
};

/** Text out of a VARIANT: a JSON string that is not empty. */
export function textOf(given: string): string {
  return sqlLet("read", given, (value) => `CASE WHEN schema_of_variant(${value}) = 'STRING' THEN nullif(variant_get(${value}, '$', 'string'), '') END`);
}

/** A timestamp out of text. Spark takes many more forms, and years beyond those of four digits; only what core takes counts. */
export function timestampOf(given: string): string {
  return sqlLet("time_text", given, (text) => `CASE WHEN ${text} RLIKE ${sqlPattern(PLAIN_TIME_PATTERN)} THEN try_to_timestamp(${text}) ELSE ${anyTimestampOf(text)} END`);
}

function anyTimestampOf(given: string): string {
  const time = sqlLet("time_text", given, (text) => `CASE WHEN ${text} RLIKE ${sqlPattern(ISO_TIME_PATTERN)} THEN ${isoTime(text)} WHEN ${text} RLIKE ${sqlPattern(COMPACT_TIME_PATTERN)} THEN ${compactTime(text)} END`);
  return sqlLet("moment", `try_to_timestamp(${time})`, (moment) => `CASE WHEN year(${moment}) BETWEEN 1 AND 9999 THEN ${moment} END`);
}

function isoTime(text: string): string {
  const group = (index: number) => `regexp_extract(${text}, ${sqlPattern(ISO_TIME_PATTERN)}, ${index})`;
  return `concat(${group(1)}, 'T', ${group(2)}, substr(${group(3)}, 1, 7), coalesce(nullif(${group(4)}, ''), 'Z'))`;
}

function compactTime(text: string): string {
  return `regexp_replace(${text}, ${sqlPattern(COMPACT_TIME_PATTERN)}, '$1-$2-$3T$4:$5:$6Z')`;
}

/** Spark SQL that is true where null, empty text or an empty object hold nothing. */
export function isNothing(value: string): string {
  return `coalesce(to_json(${value}) IN ('null', '""', '{}'), true)`;
}

function jsonObjectOf(given: string): string {
  return sqlLet("read", given, (value) => `CASE WHEN ${isFilledObject(value)} THEN ${value} ELSE ${nestedObject(textOf(value))} END`);
}

/** Where members are columns of an earlier step they are asked for twice, which is cheaper than a lambda. */
function structOf(fields: readonly BaseColumn[], input: string, member: MemberSql): string {
  if (member === memberOf) return structWith(fields, input);
  const leaves = (each: readonly BaseColumn[], from: string): string[] => each.flatMap((field) => (field.type === "struct" ? leaves(field.fields, member(from, keyOf(field))) : [`${baseToSpark(field, from, member)} IS NOT NULL`]));
  return `CASE WHEN ${leaves(fields, input).join(" OR ")} THEN named_struct(${fields.map((field) => `${sqlText(field.name)}, ${baseToSpark(field, input, member)}`).join(", ")}) END`;
}

function structWith(fields: readonly BaseColumn[], input: string): string {
  const made = (from: string) => `named_struct(${fields.map((field) => `${sqlText(field.name)}, ${baseToSpark(field, from)}`).join(", ")})`;
  const present = (struct: string) => fields.map((field) => `${struct}.${sqlName(field.name)} IS NOT NULL`).join(" OR ");
  return sqlLet("members", sqlLet("source", input, made), (struct) => `CASE WHEN ${present(struct)} THEN ${struct} END`);
}

function listOf(column: BaseColumn, value: string): string {
  return presentItems(`transform(${elementsOf(value)}, element -> ${structWith(column.fields, "element")})`);
}

/** The elements of a VARIANT that is an array, else NULL. */
export function elementsOf(value: string): string {
  return `try_variant_get(${value}, '$', 'array<variant>')`;
}
