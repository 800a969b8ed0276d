import type { ExistingColumn, ExistingType } from "./existing-catalog.ts";

/** What DESCRIBE tells of a table. */
export interface TableDescription {
  /** Empty where there is none. */
  readonly comment: string;
  readonly columns: readonly ExistingColumn[];
}

/**
 * Reads DESCRIBE TABLE EXTENDED … AS JSON (language manual: DESCRIBE TABLE, JSON formatted output).
 * @throws Error where the text is not that
 */
export function readDescribeJson(text: string): TableDescription {
  const found: unknown = JSON.parse(text);
  const comment = member(found, "comment");
  const columns = member(found, "columns");
  if (!Array.isArray(columns)) throw new Error(`Expected the columns of a table in the answer to DESCRIBE … AS JSON, found ${text.slice(0, 100)}.`);
  return { comment: typeof comment === "string" ? comment : "", columns: columns.map(toColumn) };
}

function toColumn(source: unknown): ExistingColumn {
  const comment = member(source, "comment");
  return {
    name: String(member(source, "name")),
    type: toType(member(source, "type")),
    nullable: member(source, "nullable") !== false,
    comment: typeof comment === "string" ? comment : "",
  };
}

function toType(source: unknown): ExistingType {
  const name = String(member(source, "name"));
  const fields = member(source, "fields");
  if (name === "struct" && Array.isArray(fields)) return { kind: "struct", fields: fields.map(toColumn) };
  if (name === "array") return { kind: "array", element: toType(member(source, "element_type")) };
  return { kind: "scalar", name: scalarName(name, source) };
}

/** Names of DESCRIBE … AS JSON that are not those of SQL. */
const NAMES: Readonly<Record<string, string>> = { timestamp_ltz: "TIMESTAMP", integer: "INT", long: "BIGINT" };

function scalarName(name: string, source: unknown): string {
  const [precision, scale, length] = ["precision", "scale", "length"].map((key) => member(source, key));
  if (typeof precision === "number" && typeof scale === "number") return `DECIMAL(${precision},${scale})`;
  if (typeof length === "number") return `${name.toUpperCase()}(${length})`;
  return NAMES[name] ?? name.toUpperCase();
}

function member(source: unknown, name: string): unknown {
  return typeof source === "object" && source !== null && name in source ? (source as Record<string, unknown>)[name] : undefined;
}
