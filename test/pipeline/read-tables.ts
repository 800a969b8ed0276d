import { createReadStream, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

export type Row = Readonly<Record<string, unknown>>;

/** A table as Spark made it. */
export interface MadeTable {
  /** Each column with its type as Spark writes it. */
  readonly columns: readonly (readonly [string, string])[];
  readonly rows: readonly Row[];
  /** What Spark does to make it. */
  readonly plan: string;
}

/** Reads what run_pipeline.py wrote: table → columns and rows. */
export async function readTables(folder: string, tables: readonly string[]): Promise<ReadonlyMap<string, MadeTable>> {
  const made = new Map<string, MadeTable>();
  for (const table of tables) {
    const columns = JSON.parse(readFileSync(path.join(folder, "columns", `${table}.json`), "utf8")) as [string, string][];
    const plan = readFileSync(path.join(folder, "columns", `${table}.plan`), "utf8");
    made.set(table, { columns, plan, rows: await readRowFiles(path.join(folder, "rows", table)) });
  }
  return made;
}

/** Reads the rows of a folder that Spark wrote as text, one as JSON a line. */
export async function readRowFiles(folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".txt"))) {
    for await (const line of createInterface({ input: createReadStream(path.join(folder, name)), crlfDelay: Number.POSITIVE_INFINITY })) rows.push(JSON.parse(line) as Row);
  }
  return rows;
}
