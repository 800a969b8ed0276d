import { sqlLet, sqlName, sqlText } from "../operators/operator.ts";
import type { BaseColumn } from "../resolve/model.ts";
import { baseToSpark, elementsOf, isNothing, memberOf, textOf, type MemberSql } from "./base-to-spark.ts";

/** What an earlier step of a query has already of the record. */
interface Read {
  readonly member: MemberSql;
  /** SQL of the struct, or of nothing for the row itself, that holds the columns. */
  readonly columns: string;
}

/**
 * Spark SQL of silver's `unmapped`: the members of the VARIANT `input`, at whatever depth, that no column took, as a
 * VARIANT; NULL where there are none. The meaning of the `keep…` functions in core's `operators/rest.ts`.
 */
export function restToSpark(columns: readonly BaseColumn[], input: string, read?: Read): string {
  return sqlLet("rest", restMap(columns, input, read), (rest) => `CASE WHEN size(${rest}) > 0 THEN to_variant_object(${rest}) END`);
}

/** The members beside the columns' and what the columns left of theirs: no key is in both. */
function restMap(columns: readonly BaseColumn[], input: string, read?: Read): string {
  const keys = [...new Set(columns.flatMap((column) => column.from))];
  const beside = `map_filter(try_variant_get(${input}, '$', 'map<string,variant>'), (key, member) -> key NOT IN (${keys.map(sqlText).join(", ")}) AND NOT (${isNothing("member")}))`;
  const left = keys.map((key) => `${sqlText(key)}, ${leftOf(key, columns.filter((column) => column.from.includes(key)), input, read)}`);
  return `map_concat(${beside}, map_filter(map(${left.join(", ")}), (key, member) -> NOT (${isNothing("member")})))`;
}

/** What the columns that are made of the member `key` left of it. */
function leftOf(key: string, columns: readonly BaseColumn[], input: string, read?: Read): string {
  const [column] = columns;
  const raw = (read?.member ?? memberOf)(input, key);
  const made = (each: BaseColumn) => (read === undefined ? baseToSpark(each, input) : `${read.columns}${sqlName(each.name)}`);
  if (column?.type === "struct") {
    const below = (inner: string) => restToSpark(column.fields, inner, read && { member: memberOf, columns: `${made(column)}.` });
    return sqlLet("within", raw, (inner) => `CASE WHEN ${isObject(inner)} THEN ${below(inner)} ELSE ${inner} END`);
  }
  if (column?.type === "list") return sqlLet("within", raw, (inner) => `CASE WHEN NOT ${isWholeList(column, inner)} THEN ${inner} END`);
  if (column && column.from.length > 1) return `CASE WHEN NOT coalesce(${textOf(raw)} = ${made(column)}, false) THEN ${raw} END`;
  return `CASE WHEN ${columns.map((each) => `${made(each)} IS NULL`).join(" AND ")} THEN ${raw} END`;
}

function isWholeList(column: BaseColumn, value: string): string {
  const whole = (element: string) => `${isNothing(element)} OR (${isObject(element)} AND size(${restMap(column.fields, element)}) = 0)`;
  return `coalesce(forall(${elementsOf(value)}, element -> ${whole("element")}), false)`;
}

function isObject(variant: string): string {
  return `startswith(schema_of_variant(${variant}), 'OBJECT<')`;
}
