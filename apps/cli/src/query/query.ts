import type { LakeValue, QueryResult } from "@trailhouse/lakehouse";
import { ReaderClosedError, UsageError } from "../errors.ts";
import { messageOf } from "../file-errors.ts";
import { withLake } from "../lake/open-lake.ts";
import { alignColumns } from "../output/columns.ts";
import { LineWriter } from "../output/line-writer.ts";
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

/** Runs SQL on a lake, read only, and prints its rows as they come. @throws UsageError where the SQL is wrong */
export async function query(request: QueryRequest, streams: Streams): Promise<void> {
  const writer = new LineWriter(streams.stdout);
  await withLake({ path: request.lake, access: "read", waitSeconds: request.waitSeconds }, async (lake) => {
    try {
      await print(await lake.query(request.sql), request.form, writer);
    } catch (error) {
      if (error instanceof ReaderClosedError) throw error;
      throw new UsageError(`The query failed: ${messageOf(error)}`);
    }
  });
  await writer.end();
}

async function print(result: QueryResult, form: QueryForm, writer: LineWriter): Promise<void> {
  const names = result.columns.map((column) => column.name);
  if (form === "table") return printTable(names, result.rows, writer);
  if (form === "csv") await writer.write(csvLine(names));
  for await (const row of result.rows) {
    const values = names.map((name, index) => [name, row[index] ?? null] as const);
    await writer.write(form === "json" ? JSON.stringify(Object.fromEntries(values)) : csvLine(row));
  }
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

function csvLine(row: Row): string {
  return row.map((value) => csvField(asText(value))).join(",");
}

// RFC 4180.
function csvField(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
