import type { LakeValue, QueryResult } from "@trailhouse/lakehouse";
import { LakeError, LakeQueryError } from "@trailhouse/lakehouse/errors";
import { EnvironmentError, ReaderClosedError, UsageError } from "../errors.ts";
import { messageOf } from "../file-errors.ts";
import { withLake } from "../lake/open-lake.ts";
import { alignColumns } from "../output/columns.ts";
import { jsonLine } from "../output/json-line.ts";
import { LineWriter } from "../output/line-writer.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { Streams } from "../streams.ts";

/** How rows are printed. */
export type QueryForm = "table" | "json" | "csv";

/** What `trailhouse query` is asked to do. */
export interface QueryRequest {
  readonly lake: string;
  readonly sql: string;
  readonly form: QueryForm;
  readonly waitSeconds: number;
}

type Row = readonly LakeValue[];

// So many rows are aligned together; a longer result is several such pages.
const PAGE_ROWS = 1000;
const MAX_CELL_CHARS = 80;

/** Runs SQL on a lake, read only, and prints its rows as they come. @throws UsageError where the SQL is wrong, LakeError where it is not the SQL */
export async function query(request: QueryRequest, streams: Streams): Promise<void> {
  if (request.sql.trim() === "") throw new UsageError("Expected an SQL statement, found an empty text.");
  const writer = new LineWriter(streams.stdout);
  await withLake({ path: request.lake, access: "read", sealed: true, waitSeconds: request.waitSeconds }, async (lake) => {
    try {
      await print(await lake.query(request.sql), { form: request.form, onTerminal: streams.stdout.isTTY === true }, writer);
    } catch (error) {
      throw queryError(error);
    }
  });
  await writer.end();
}

/** What a failed query is to the user: wrong SQL, or something around it. */
export function queryError(error: unknown): unknown {
  if (error instanceof LakeQueryError) return new UsageError(error.message);
  if (error instanceof ReaderClosedError || error instanceof EnvironmentError || error instanceof LakeError) return error;
  return new UsageError(`The query failed: ${messageOf(error)}`);
}

/** How rows are printed, and whether a person reads them as they come. */
interface Printed {
  readonly form: QueryForm;
  readonly onTerminal: boolean;
}

async function print(result: QueryResult, { form, onTerminal }: Printed, writer: LineWriter): Promise<void> {
  const names = result.columns.map((column) => column.name);
  if (form === "table") return printTable(names, result.rows, writer);
  if (form === "csv") await writer.write(csvLine(names, onTerminal));
  const keys = distinct(names);
  for await (const row of result.rows) {
    const values = keys.map((name, index) => [name, row[index] ?? null] as const);
    await writer.write(form === "json" ? jsonLine(Object.fromEntries(values)) : csvLine(row, onTerminal));
  }
}

// Columns of one name would hide one another in an object: the second `x` is `x_1`.
function distinct(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let key = name;
    for (let number = 1; seen.has(key) || (key !== name && taken.has(key)); number += 1) key = `${name}_${number}`;
    seen.add(key);
    return key;
  });
}

async function printTable(names: readonly string[], rows: AsyncIterable<Row>, writer: LineWriter): Promise<void> {
  let page: string[][] = [[...names]];
  for await (const row of rows) {
    page.push(row.map((value) => cut(asText(value))));
    if (page.length <= PAGE_ROWS) continue;
    await printPage(page, writer);
    page = [];
  }
  await printPage(page, writer);
}

async function printPage(page: readonly (readonly string[])[], writer: LineWriter): Promise<void> {
  for (const line of alignColumns(page)) await writer.write(line);
}

function cut(text: string): string {
  return text.length > MAX_CELL_CHARS ? `${text.slice(0, MAX_CELL_CHARS - 1)}…` : text;
}

function asText(value: LakeValue): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

// In a file the values are as they are; on a terminal they must not act.
function csvLine(row: Row, onTerminal: boolean): string {
  const shown = onTerminal ? cleanse : (text: string) => text;
  return row.map((value) => (value === null ? "" : csvField(shown(asText(value))))).join(",");
}

// RFC 4180. An empty text is quoted, which tells it from NULL.
function csvField(text: string): string {
  return text === "" || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
