import type { LookupExpression } from "../model/expression.ts";
import { isTotal, type LookupMatch } from "../model/lookup.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { literal, LONG, sqlLet, sqlText, STRING, type Operator } from "./operator.ts";

/** `{$lookup: error_codes, key: errorCode, column: disposition_id}`: the first row of the table that fits the key. */
export const lookup: Operator<LookupExpression> = {
  key: "$lookup",
  options: ["key", "column"],

  read: (node, reader) => ({
    op: "lookup",
    table: scalarText(member(node, "$lookup")) ?? "",
    key: reader.expression(member(node, "key"), node),
    column: scalarText(member(node, "column")) ?? "",
    at: node.at,
  }),

  type(expression, context) {
    context.type(expression.key);
    const table = context.lookups.get(expression.table);
    if (!table) {
      const known = [...context.lookups.keys()].join(", ");
      context.violations.add(expression.at, context.path, "unknown-lookup", `expected one of the lookup tables ${known}, found '${expression.table}'`);
      return undefined;
    }
    if (!table.columns.includes(expression.column)) {
      context.violations.add(expression.at, context.path, "unknown-lookup", `expected a column of ${expression.table} (${table.columns.join(", ")}), found '${expression.column}'`);
      return undefined;
    }
    return typeof table.rows[0]?.columns[expression.column] === "number" ? LONG : STRING;
  },

  mayBeAbsent(expression, context) {
    const table = context.lookups.get(expression.table);
    return !table || !isTotal(table) || table.rows.some((row) => row.columns[expression.column] === undefined);
  },

  sources: (expression) => [{ expression: expression.key, guards: [], whole: false }],

  typescript(expression, context) {
    const property = `${expression.table}.${expression.column}`;
    return `${context.use(`lookup:${property}`)}(${context.code(expression.key)})`;
  },

  sparkSql(expression, context) {
    const { rows } = context.lookup(expression.table);
    const cases = (key: string) => rows.map((row) => `WHEN ${row.match.map((match) => sparkMatch(match, key)).join(" OR ")} THEN ${sqlValue(row.columns[expression.column])}`);
    return sqlLet("lookup_key", context.sql(expression.key), (key) => `CASE ${cases(key).join(" ")} END`);
  },
};

/** TypeScript of one way to fit, over a variable `key` that is text or undefined. */
export function typescriptMatch(match: LookupMatch): string {
  if (match.op === "absent") return "key === undefined";
  if (match.op === "any") return "true";
  const call = { equals: "key ===", contains: "key.includes", starts_with: "key.startsWith" }[match.op];
  const tests = match.values.map((value) => (match.op === "equals" ? `${call} ${literal(value)}` : `${call}(${literal(value)})`));
  return `key !== undefined && (${tests.join(" || ")})`;
}

function sqlValue(value: string | number | undefined): string {
  if (value === undefined) return "NULL";
  return typeof value === "number" ? `${String(value)}L` : sqlText(value);
}

function sparkMatch(match: LookupMatch, key: string): string {
  if (match.op === "absent") return `${key} IS NULL`;
  if (match.op === "any") return "true";
  if (match.op === "equals") return `${key} IN (${match.values.map(sqlText).join(", ")})`;
  const call = match.op === "contains" ? "contains" : "startswith";
  return match.values.map((value) => `${call}(${key}, ${sqlText(value)})`).join(" OR ");
}
