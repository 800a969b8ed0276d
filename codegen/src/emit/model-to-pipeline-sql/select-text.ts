import { formatSql } from "./format-sql.ts";
import type { At } from "../../model/violations.ts";
import { sqlName } from "../../operators/operator.ts";

/** One column of a SELECT, with the mapping line that says what it is. */
export interface SelectItem {
  readonly name: string;
  readonly sql: string;
  readonly at: At | undefined;
}

/** Our own SELECT lists: one column a line, the line of its mapping file at the end. */
export function selectList(items: readonly SelectItem[]): string {
  return items.map((item, index) => `  ${formatSql(item.sql, "  ")} AS ${sqlName(item.name)}${index < items.length - 1 ? "," : ""}${comment(item.at)}`).join("\n");
}

/** ` -- mappings/gold/frame.yaml:12`, or nothing. */
export function comment(at: At | undefined): string {
  return at === undefined ? "" : ` -- ${at.file}:${at.line}`;
}

/** One named step of a query. */
export interface Step {
  readonly name: string;
  readonly note: string;
  readonly sql: string;
}

/** A query of steps that each read the one before; `last` is what the table holds. */
export function queryOf(steps: readonly Step[], last: string): string {
  const named = steps.map(({ name, note, sql }) => `-- ${note}\n${name} AS (\n${sql}\n)`);
  return `WITH\n${named.join(",\n")}\n${last}\n`;
}

/** The first line of a generated SQL file, and what the table is. */
export function sqlHeader(source: string, what: string): string {
  return `-- @generated from ${source} by \`npm run generate\`. Do not edit.\n-- ${what}\n`;
}
