import { sqlText } from "../operators/operator.ts";
import { memberMap } from "../operators/nested-object.ts";
import type { BaseColumn } from "../resolve/model.ts";
import { keyOf } from "../resolve/silver.ts";
import { baseToSpark, elementsOf, isNothing, textOf } from "./base-to-spark.ts";
import { filledObject, isKept, keptMembers } from "./kept-to-spark.ts";

/**
 * Spark SQL of silver's `unmapped`: the members of the VARIANT `input`, at whatever depth, that no column took, as a
 * VARIANT; NULL where there are none. `kept` is what the columns took, as `keptMembers` has it. The meaning of the
 * `keep…` functions in core's `operators/rest.ts`.
 */
export function restToSpark(columns: readonly BaseColumn[], input: string, kept: string = keptMembers(columns, input)): string {
  return filledObject("rest", leftMembers(columns, input, kept));
}

/** The members that no column took, and what the columns left of theirs. */
function leftMembers(columns: readonly BaseColumn[], input: string, kept: string, level = 1): string {
  const [key, value, taken] = [`key_${level}`, `value_${level}`, `taken_${level}`];
  const cases = [...objectCases(columns, key, value, taken, level), ...otherCases(columns, input, key, value, level + 10), `WHEN ${taken} IS NULL AND NOT (${isNothing(value)}) THEN ${value}`];
  const left = `map_zip_with(${memberMap(input)}, ${kept}, (${key}, ${value}, ${taken}) -> CASE ${cases.join(" ")} END)`;
  return `map_filter(${left}, (${key}, ${value}) -> ${value} IS NOT NULL)`;
}

/** Of an object that a struct is made of, what its fields left; the same for all structs that hold no other. */
function objectCases(columns: readonly BaseColumn[], key: string, value: string, taken: string, level: number): string[] {
  const cases = new Map<string, string[]>();
  for (const column of columns.filter((each) => each.type === "struct" && isKept(each, columns))) {
    const left = filledObject(`left_${level}`, leftMembers(column.fields, value, `coalesce(${memberMap(taken)}, map())`, level + 1));
    cases.set(left, [...(cases.get(left) ?? []), sqlText(keyOf(column))]);
  }
  return [...cases].map(([left, keys]) => `WHEN ${key} IN (${keys.join(", ")}) AND ${memberMap(value)} IS NOT NULL THEN ${left}`);
}

/** Members that columns read in other ways. */
function otherCases(columns: readonly BaseColumn[], input: string, key: string, value: string, level: number): string[] {
  const others = columns.filter((column) => !isKept(column, columns) && !columns.some((each) => isKept(each, columns) && keyOf(each) === keyOf(column)));
  const keys = [...new Set(others.flatMap((column) => column.from))];
  return keys.map((each) => `WHEN ${key} = ${sqlText(each)} THEN ${leftOf(others.filter((column) => column.from.includes(each)), input, value, level)}`);
}

/** What the columns that are made of one member left of it. */
function leftOf(columns: readonly BaseColumn[], input: string, value: string, level: number): string {
  const [column] = columns;
  if (column?.type === "struct") return `CASE WHEN ${memberMap(value)} IS NOT NULL THEN ${filledObject(`left_${level}`, allLeft(column.fields, value, level))} WHEN NOT (${isNothing(value)}) THEN ${value} END`;
  return `CASE WHEN NOT (${isNothing(value)}) AND ${isLeft(columns, input, value, level)} THEN ${value} END`;
}

function isLeft(columns: readonly BaseColumn[], input: string, value: string, level: number): string {
  const [column] = columns;
  if (column?.type === "list") return `NOT ${isWholeList(column, value, level)}`;
  if (column && column.from.length > 1) return `NOT coalesce(${textOf(value)} = ${baseToSpark(column, input)}, false)`;
  return columns.map((each) => `${baseToSpark(each, input)} IS NULL`).join(" AND ");
}

function isWholeList(column: BaseColumn, value: string, level: number): string {
  const whole = (element: string) => `${isNothing(element)} OR coalesce(size(${allLeft(column.fields, element, level)}) = 0, false)`;
  return `coalesce(forall(${elementsOf(value)}, element -> ${whole("element")}), false)`;
}

function allLeft(columns: readonly BaseColumn[], input: string, level: number): string {
  return leftMembers(columns, input, keptMembers(columns, input, level), level);
}
