import type { DuckDBType } from "@duckdb/node-api";
import type { QueryColumn } from "../lake.ts";
import type { Session } from "./session.ts";

/** Rows with a value of type T for each column. */
export interface Rows<T> {
  readonly columns: readonly QueryColumn[];
  readonly rows: AsyncIterable<readonly T[]>;
}

/** Runs SQL on a connection of its own, which ends with the rows; values are read by what `readerOf` gives for a type. */
export async function queryLake<T>(session: Session, sql: string, readerOf: (type: DuckDBType) => (value: unknown) => T): Promise<Rows<T>> {
  const { result, close } = await session.stream(sql);
  const types = result.columnTypes();
  const names = result.columnNames();
  const columns = types.map((type, index) => ({ name: names[index] ?? "", type: type.alias ?? type.toString() }));
  const readers = types.map(readerOf);
  return { columns, rows: rowsOf(result.yieldRows(), (row) => readers.map((read, index) => read(row[index])), close) };
}

async function* rowsOf<T>(chunks: AsyncIterable<readonly (readonly unknown[])[]>, read: (row: readonly unknown[]) => T, close: () => void): AsyncGenerator<T> {
  try {
    for await (const rows of chunks) {
      for (const row of rows) yield read(row);
    }
  } finally {
    close();
  }
}
