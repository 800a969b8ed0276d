import { DuckDBInstance } from "@duckdb/node-api";

/** Runs statements in a DuckDB in memory, which knows the functions that these tests need of Spark's; gives the rows of the last one. */
export async function rowsInDuckdb(statements: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run("CREATE MACRO unix_micros(moment) AS epoch_us(moment)");
    for (const sql of statements.slice(0, -1)) await connection.run(sql);
    return (await connection.runAndReadAll(statements.at(-1) ?? "")).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
