import type { LakeValue, QueryResult } from "../lake.ts";
import type { Row, Session } from "./session.ts";

/** Runs SQL and streams its rows; values as the driver gives them, dates as ISO text. */
export async function queryLake(session: Session, sql: string): Promise<QueryResult> {
  const { columns, rows } = await session.stream(sql);
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
