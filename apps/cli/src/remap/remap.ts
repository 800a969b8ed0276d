import { DEFAULT_LIMITS, MAPPING_VERSION, readRecords, transformRecordToText } from "@trailhouse/core";
import type { Outcome } from "@trailhouse/core";
import type { Lake, OutdatedRow } from "@trailhouse/lakehouse";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { watchInterrupt } from "../interrupt.ts";
import { withLake } from "../lake/open-lake.ts";
import { alignColumns } from "../output/columns.ts";
import { LineWriter } from "../output/line-writer.ts";
import { addCounts, countUp, emptyCounts, total } from "../run/file-sums.ts";
import { RowStage } from "../run/row-stage.ts";
import { makeStagingFolder } from "../run/staging-folder.ts";
import type { ExitCode, Streams } from "../streams.ts";

/** What `trailhouse remap` is asked to do. */
export interface RemapRequest {
  readonly lake: string;
  readonly json: boolean;
  readonly waitSeconds: number;
}

/** What `trailhouse remap --json` prints. */
export interface RemapReport {
  readonly mappingVersion: string;
  replaced: number;
  invalid: number;
  /** Rows made anew, by table. */
  readonly tables: Record<string, number>;
  /** Rows left as they were since today's mapping gives none for their record; count by reason. */
  readonly kept: Record<string, number>;
}

const BATCH_ROWS = 20_000;
const INTERRUPTED = "\ninterrupted: ending with the rows that are being replaced; interrupt again to end at once\n";

/** Makes a DuckDB lake's rows of other mapping versions again and prints how many; gives 1 where a row is invalid or was kept. */
export async function remap(request: RemapRequest, streams: Streams): Promise<ExitCode> {
  const { lake: path, waitSeconds, json } = request;
  return await withLake({ path, access: "change", waitSeconds }, (lake) => remapLake(lake, path, { json }, streams));
}

/**
 * Makes rows of other mapping versions again in a lake of any engine, which stays open, and prints how many. Rows are staged in
 * `<stagingBeside>.staging-<pid>`. Ctrl-C ends it between two batches; what was replaced by then is told. Gives 1 where a row
 * is invalid or was kept. @throws LakeError
 */
export async function remapLake(lake: Lake, stagingBeside: string, request: { readonly json: boolean }, streams: Streams): Promise<ExitCode> {
  const report: RemapReport = { mappingVersion: MAPPING_VERSION, replaced: 0, invalid: 0, tables: emptyCounts(), kept: emptyCounts() };
  const interrupt = watchInterrupt(() => { streams.stderr.write(INTERRUPTED); });
  const staging = await makeStagingFolder(stagingBeside);
  try {
    await remapAll(lake, staging, report, interrupt.signal);
  } catch (error) {
    sayReplaced("stopped", report, streams);
    throw error;
  } finally {
    interrupt.stop();
    await rm(staging, { recursive: true, force: true });
  }
  await printReport(report, request, streams);
  if (interrupt.signal.aborted) {
    sayReplaced("interrupted", report, streams);
    return 130;
  }
  return report.invalid + total(report.kept) > 0 ? 1 : 0;
}

async function printReport(report: RemapReport, request: { readonly json: boolean }, streams: Streams): Promise<void> {
  const writer = new LineWriter(streams.stdout);
  for (const line of request.json ? [JSON.stringify(report)] : toLines(report)) await writer.write(line);
  await writer.end();
}

function sayReplaced(how: "interrupted" | "stopped", { replaced }: RemapReport, { stderr }: Streams): void {
  stderr.write(`${how}: ${replaced} rows were made again and are kept so. Run the same command again to go on with what is left.\n`);
}

async function remapAll(lake: Lake, staging: string, report: RemapReport, stop: AbortSignal): Promise<void> {
  let batch: RemapBatch | undefined;
  let number = 0;
  for await (const row of lake.outdated(MAPPING_VERSION)) {
    batch ??= await RemapBatch.open(join(staging, String(number)));
    if (stop.aborted) {
      batch.discard();
      return;
    }
    await batch.add(row, report);
    if (batch.rows < BATCH_ROWS) continue;
    await batch.commit(lake, report);
    batch = undefined;
    number += 1;
  }
  await batch?.commit(lake, report);
}

class RemapBatch {
  rows = 0;
  readonly #folder: string;
  readonly #stage: RowStage;

  constructor(folder: string) {
    this.#folder = folder;
    this.#stage = new RowStage(folder);
  }

  static async open(folder: string): Promise<RemapBatch> {
    await mkdir(folder);
    return new RemapBatch(folder);
  }

  async add(row: OutdatedRow, report: RemapReport): Promise<void> {
    const outcome = await transformAgain(row);
    if (outcome.kind !== "row") countUp(report.kept, outcome.reason);
    else if (outcome.rowKey !== row.rowKey) countUp(report.kept, "another-row-key");
    else {
      this.#stage.addRow(outcome, row.sourceFile);
      this.rows += 1;
    }
  }

  /** Leaves the rows in the lake as they were. */
  discard(): void {
    this.#stage.discard();
  }

  async commit(lake: Lake, report: RemapReport): Promise<void> {
    const { tables, quarantine } = this.#stage.close();
    const result = await lake.replace({ rows: Object.fromEntries(Object.entries(tables).map(([name, file]) => [name, [file]])), quarantine });
    report.replaced += result.replaced;
    report.invalid += result.invalid;
    addCounts(report.tables, result.tables);
    await rm(this.#folder, { recursive: true, force: true });
  }
}

// The record is read as a file that holds nothing else, so that it means what it meant when it came. However large the lake
// has taken it, it is not too large now.
async function transformAgain({ record, sourcePosition }: OutdatedRow): Promise<Outcome<string>> {
  const bytes = Buffer.from(record);
  const raws = [];
  for await (const raw of readRecords(one(bytes), { limits: { ...DEFAULT_LIMITS, recordBytes: bytes.length } })) raws.push(raw);
  const [raw, ...others] = raws;
  if (raw !== undefined && others.length === 0) return transformRecordToText({ ...raw, position: sourcePosition });
  return { kind: "filtered", position: sourcePosition, reason: "not-one-record" };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function toLines(report: RemapReport): string[] {
  const kept = Object.entries(report.kept).map(([reason, rows]) => [`kept as they were: ${reason}`, rows]);
  return [
    `mapping version ${report.mappingVersion}`,
    ...alignColumns([["rows made again", report.replaced], ["invalid", report.invalid], ...kept]),
    ...alignColumns(Object.entries(report.tables).filter(([, rows]) => rows > 0), "  "),
  ];
}
