import type { ExportResult, Lake } from "@trailhouse/lakehouse";
import { LakeExportError } from "@trailhouse/lakehouse/errors";
import { UsageError } from "../errors.ts";
import { watchInterrupt } from "../interrupt.ts";
import { alignColumns } from "../output/columns.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { ExitCode, Streams } from "../streams.ts";
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

const INTERRUPTED = "\ninterrupted: ending the export; interrupt again to end at once\n";

/** Writes tables to a directory and says on stderr how many rows each has. @throws UsageError, EnvironmentError, LakeError */
export async function exportTables(request: ExportRequest, streams: Streams): Promise<ExitCode> {
  checkNames(request.tables);
  return await withLake({ path: request.lake, access: "read", waitSeconds: request.waitSeconds }, (lake) => exportUnlessStopped(lake, request, streams));
}

async function exportUnlessStopped(lake: Lake, request: ExportRequest, { stderr }: Streams): Promise<ExitCode> {
  const interrupt = watchInterrupt(() => { stderr.write(INTERRUPTED); });
  const { signal } = interrupt;
  try {
    const written = await write(lake, request, signal);
    for (const line of alignColumns(Object.entries(written))) stderr.write(`${line}\n`);
    if (!signal.aborted) return 0;
    stderr.write("interrupted: all of it had been written already.\n");
  } catch (error) {
    if (error !== signal.reason) throw nameOption(error);
    stderr.write(`interrupted: nothing was exported, ${cleanse(request.out)} is as it was.\n`);
  } finally {
    interrupt.stop();
  }
  return 130;
}

function write(lake: Lake, { out, format, tables, overwrite, ownColumns }: ExportRequest, signal: AbortSignal): Promise<ExportResult> {
  const options = { overwrite, ownColumns, signal, ...(tables.length === 0 ? {} : { tables }) };
  return format === "parquet" ? lake.exportParquet(out, options) : lake.exportNdjson(out, options);
}

// The lake knows no command line, so it cannot name the option.
function nameOption(error: unknown): unknown {
  if (!(error instanceof LakeExportError) || error.fault !== "not-empty") return error;
  return new UsageError(`${error.finding} Give an empty or a new one, or replace these tables in it with --overwrite.`);
}

function checkNames(names: readonly string[]): void {
  const known = tableNames();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new UsageError(`Expected names of tables, found ${unknown.join(", ")}. The tables are: ${known.join(", ")}.`);
}
