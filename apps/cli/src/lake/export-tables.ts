import type { ExportResult, Lake } from "@trailhouse/lakehouse";
import { EnvironmentError, UsageError } from "../errors.ts";
import { alignColumns } from "../output/columns.ts";
import type { Streams } from "../streams.ts";
import { tableNames, withLake } from "./open-lake.ts";

/** What `trailhouse export` is asked to do. */
export interface ExportRequest {
  readonly lake: string;
  readonly out: string;
  readonly format: "parquet" | "ndjson";
  /** `layer.name`; none: all. */
  readonly tables: readonly string[];
  readonly overwrite: boolean;
  readonly ownColumns: boolean;
  readonly waitSeconds: number;
}

/** Writes tables to a directory and says on stderr how many rows each has. */
export async function exportTables(request: ExportRequest, streams: Streams): Promise<void> {
  checkNames(request.tables);
  const written = await withLake({ path: request.lake, access: "read", waitSeconds: request.waitSeconds }, (lake) => write(lake, request)).catch(nameOption);
  for (const line of alignColumns(Object.entries(written))) streams.stderr.write(`${line}\n`);
}

function write(lake: Lake, { out, format, tables, overwrite, ownColumns }: ExportRequest): Promise<ExportResult> {
  const options = { overwrite, ownColumns, ...(tables.length === 0 ? {} : { tables }) };
  return format === "parquet" ? lake.exportParquet(out, options) : lake.exportNdjson(out, options);
}

// The lake knows no command line, so it cannot name the option.
function nameOption(error: unknown): never {
  if (error instanceof Error && error.name === "LakeExportError" && error.message.endsWith("may be replaced.")) {
    throw new EnvironmentError(`${error.message.slice(0, -1)} with --overwrite.`);
  }
  throw error;
}

function checkNames(names: readonly string[]): void {
  const known = tableNames();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new UsageError(`Expected names of tables, found ${unknown.join(", ")}. The tables are: ${known.join(", ")}.`);
}
