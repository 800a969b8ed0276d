import type { LakeValue, QueryResult } from "../lake.ts";
import type { Row, Session } from "./session.ts";

/** Statements that only read, by their first word. WITH is none: INSERT may follow. */
const READING = /^\s*(?:SELECT|VALUES|SHOW|DESCRIBE|DESC|EXPLAIN)\b/iu;

/** Runs SQL, again where the connection was lost and it only reads, and streams its rows; values as the driver gives them, dates as ISO text. */
export async function queryLake(session: Session, sql: string): Promise<QueryResult> {
  const { columns, rows } = await session.stream(sql, undefined, { repeat: READING.test(sql) ? "always" : "never" });
  return { columns, rows: valuesOf(columns.map(({ name }) => name), rows) };
}

async function* valuesOf(names: readonly string[], rows: AsyncIterable<Row>): AsyncGenerator<readonly LakeValue[]> {
  for await (const row of rows) yield names.map((name) => toValue(row[name]));
}

function toValue(value: unknown): LakeValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return BigInt(Number(value)) === value ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return value as LakeValue;
}
