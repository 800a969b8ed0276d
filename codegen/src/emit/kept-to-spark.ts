import { sqlLet, sqlName, sqlText } from "../operators/operator.ts";
import { memberMap } from "../operators/nested-object.ts";
import { sparkType } from "../operators/spark-type.ts";
import type { BaseColumn } from "../resolve/model.ts";
import { baseColumnType, keyOf } from "../resolve/silver.ts";
import { baseToSpark, readerOf, textOf, timestampOf } from "./base-to-spark.ts";

/** The columns that {@link keptMembers} reads: made of one member that no other column reads, objects of such columns. */
export function isKept(column: BaseColumn, columns: readonly BaseColumn[]): boolean {
  if (column.from.length > 1 || column.type === "list") return false;
  const alone = columns.every((each) => each === column || !each.from.includes(keyOf(column)) || textBeside(each, columns) === column);
  return alone && column.fields.every((field) => field.name === keyOf(field) && isKept(field, column.fields));
}

/** For a timestamp of a member that another column keeps as text: that column. */
export function textBeside(column: BaseColumn, columns: readonly BaseColumn[]): BaseColumn | undefined {
  if (column.type !== "timestamp" || column.from.length > 1) return undefined;
  const beside = columns.filter((each) => each !== column && each.from.includes(keyOf(column)));
  return beside.length === 1 && beside[0]?.type === "string" && beside[0].from.length === 1 ? beside[0] : undefined;
}

/**
 * Spark SQL of the members of the VARIANT `input` that columns are made of, each as a VARIANT of its column's type, as a
 * map: what is not of that type is not in it. NULL where `input` is no object. `level` keeps the names of lambdas apart.
 * One lambda for all members is cheaper to plan, and to run, than an expression for each column.
 */
export function keptMembers(columns: readonly BaseColumn[], input: string, level = 1): string {
  const [key, value] = [`key_${level}`, `value_${level}`];
  const kept = columns.filter((column) => isKept(column, columns));
  const texts = (of: readonly BaseColumn[]) => of.map((column) => sqlText(keyOf(column))).join(", ");
  const types = [...new Set(kept.map(({ type }) => type))].filter((type) => type !== "struct");
  const simple = types.map((type) => `WHEN ${key} IN (${texts(kept.filter((each) => each.type === type))}) THEN ${keptValue(type, value)}`);
  const objects = kept.filter(({ type }) => type === "struct").map((column) => `WHEN ${key} = ${texts([column])} THEN ${filledObject(`kept_${level}`, keptMembers(column.fields, value, level + 1))}`);
  const read = `transform_values(${memberMap(input)}, (${key}, ${value}) -> CASE ${[...simple, ...objects].join(" ")} END)`;
  return `map_filter(${read}, (${key}, ${value}) -> ${value} IS NOT NULL)`;
}

/** A map as a VARIANT object; NULL where it has nothing. */
export function filledObject(name: string, map: string): string {
  return sqlLet(name, map, (made) => `CASE WHEN size(${made}) > 0 THEN to_variant_object(${made}) END`);
}

function isText(value: string): string {
  return `schema_of_variant(${value}) = 'STRING' AND variant_get(${value}, '$', 'string') <> ''`;
}

function keptValue(type: BaseColumn["type"], value: string): string {
  if (type === "string") return `CASE WHEN ${isText(value)} THEN ${value} END`;
  if (type === "timestamp") return `CAST(${timestampOf(textOf(value))} AS VARIANT)`;
  const read = readerOf(type, value);
  return type === "boolean" ? `CAST(${read} AS VARIANT)` : read;
}

/** Spark SQL of the map `kept` of {@link keptMembers} as a struct of columns' types, its fields named as the members. */
export function keptStruct(columns: readonly BaseColumn[], kept: string): string {
  const fields = columns.filter((column) => isKept(column, columns)).map((column) => `${sqlName(keyOf(column))}: ${sparkType(baseColumnType(column))}`);
  return `try_variant_get(to_variant_object(${kept}), '$', ${sqlText(`STRUCT<${fields.join(", ")}>`)})`;
}

/** Spark SQL of a column out of the struct `taken` of {@link keptStruct}, or of the VARIANT `input` where that has it not. */
export function columnToSpark(column: BaseColumn, columns: readonly BaseColumn[], taken: string, input: string): string {
  const text = textBeside(column, columns);
  if (text) return timestampOf(columnToSpark(text, columns, taken, input));
  return isKept(column, columns) ? `${taken}.${sqlName(keyOf(column))}` : baseToSpark(column, input);
}

/** Spark SQL of texts below the VARIANT `input`, as a struct: the columns are strings and structs of strings. */
export function keptTexts(columns: readonly BaseColumn[], input: string): string {
  const fields = columns.map((column) => `${sqlName(column.name)}: ${sparkType(baseColumnType(column))}`);
  return `try_variant_get(to_variant_object(${textMembers(columns, input)}), '$', ${sqlText(`STRUCT<${fields.join(", ")}>`)})`;
}

/** Texts, and objects of texts, of which more may stay than columns ask for: objects that hold no other are read alike. */
function textMembers(columns: readonly BaseColumn[], input: string, level = 1): string {
  const [key, value] = [`key_${level}`, `value_${level}`];
  const objects = columns.filter(({ type }) => type === "struct");
  const flat = objects.filter(({ fields }) => fields.every(({ type }) => type === "string"));
  const names = (of: readonly BaseColumn[]) => [...new Set(of.map(({ name }) => sqlText(name)))].join(", ");
  const within = (of: readonly BaseColumn[], fields: readonly BaseColumn[]) => (of.length === 0 ? [] : [`WHEN ${key} IN (${names(of)}) THEN to_variant_object(${textMembers(fields, value, level + 1)})`]);
  const texts = columns.filter(({ type }) => type === "string");
  if (objects.length === 0) return `map_filter(${memberMap(input)}, (${key}, ${value}) -> ${key} IN (${names(texts)}) AND ${isText(value)})`;
  const cases = [`WHEN ${key} IN (${names(texts)}) AND ${isText(value)} THEN ${value}`, ...within(flat, flat.flatMap(({ fields }) => fields)), ...objects.filter((each) => !flat.includes(each)).flatMap((each) => within([each], each.fields))];
  return `map_filter(transform_values(${memberMap(input)}, (${key}, ${value}) -> CASE ${(texts.length > 0 ? cases : cases.slice(1)).join(" ")} END), (${key}, ${value}) -> ${value} IS NOT NULL)`;
}
