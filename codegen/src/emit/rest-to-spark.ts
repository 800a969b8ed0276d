import { sqlLet, sqlText } from "../operators/operator.ts";
import type { BaseColumn } from "../resolve/model.ts";
import { baseToSpark, elementsOf, isNothing, memberOf, readerOf, textOf } from "./base-to-spark.ts";

/**
 * Spark SQL of silver's `unmapped`: the members of the VARIANT `input`, at whatever depth, that no column took, as a
 * VARIANT; NULL where there are none. The meaning of the `keep…` functions in core's `operators/rest.ts`.
 */
export function restToSpark(columns: readonly BaseColumn[], input: string): string {
  return sqlLet("rest", restMap(columns, input), (rest) => `CASE WHEN size(${rest}) > 0 THEN to_variant_object(${rest}) END`);
}

/** The members beside the columns' and what the columns left of theirs: no key is in both. */
function restMap(columns: readonly BaseColumn[], input: string): string {
  const keys = [...new Set(columns.flatMap((column) => column.from))];
  const beside = `map_filter(try_variant_get(${input}, '$', 'map<string,variant>'), (key, member) -> key NOT IN (${keys.map(sqlText).join(", ")}) AND NOT (${isNothing("member")}))`;
  const left = keys.map((key) => `${sqlText(key)}, ${leftOf(key, columns.filter((column) => column.from.includes(key)), input)}`);
  return `map_concat(${beside}, map_filter(map(${left.join(", ")}), (key, member) -> NOT (${isNothing("member")})))`;
}

/** What the columns that are made of the member `key` left of it. */
function leftOf(key: string, columns: readonly BaseColumn[], input: string): string {
  const [column] = columns;
  const raw = memberOf(input, key);
  if (column?.type === "struct") return sqlLet("inner", raw, (inner) => `CASE WHEN ${isObject(inner)} THEN ${restToSpark(column.fields, inner)} ELSE ${inner} END`);
  if (column?.type === "list") return sqlLet("inner", raw, (inner) => `CASE WHEN NOT ${isWholeList(column, inner)} THEN ${inner} END`);
  if (column && column.from.length > 1) return `CASE WHEN NOT coalesce(${textOf(raw)} = ${baseToSpark(column, input)}, false) THEN ${raw} END`;
  return `CASE WHEN coalesce(${columns.map((each) => `CAST(${readerOf(each)(raw)} AS VARIANT)`).join(", ")}) IS NULL THEN ${raw} END`;
}

function isWholeList(column: BaseColumn, value: string): string {
  const whole = (element: string) => `${isNothing(element)} OR (${isObject(element)} AND size(${restMap(column.fields, element)}) = 0)`;
  return `coalesce(forall(${elementsOf(value)}, element -> ${whole("element")}), false)`;
}

function isObject(variant: string): string {
  return `startswith(schema_of_variant(${variant}), 'OBJECT<')`;
}
