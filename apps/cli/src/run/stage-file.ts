import { DEFAULT_LIMITS, presetFilter, readRecordBatches, transformRecordToText } from "@trailhouse/core";
import type { Outcome, RecordBatch } from "@trailhouse/core";
import { addPlace, noPlaces } from "./fault-places.ts";
import type { FaultPlaces } from "./fault-places.ts";
import { countUp, emptySums } from "./file-sums.ts";
import type { FileSums } from "./file-sums.ts";
import { RowStage } from "./row-stage.ts";
import type { StagedTables } from "./row-stage.ts";

/** One file's rows on disk, ready to commit, and what became of its records. */
export interface StagedRows extends StagedTables {
  readonly sums: FileSums;
  readonly places: FaultPlaces;
}

/** What to stage, and where. */
export interface StageRequest {
  /** The source's bytes as they come, packed or not. */
  readonly source: AsyncIterable<Uint8Array>;
  /** What the rows' `_source_file` says. */
  readonly name: string;
  /** A folder that is this file's alone; made where it is not there. */
  readonly folder: string;
  /** Gives the rows of small tables as they are instead of writing files of them. */
  readonly holdSmall?: boolean;
  /** Bytes of a record's text from which it is rejected. */
  readonly maxRecordBytes: number;
  /** Called after every row. */
  readonly onRow: () => void;
}

/** Reads a source to its end and writes each record's silver and gold row, or its quarantine row, to `folder`. */
export async function stageFile(request: StageRequest): Promise<StagedRows> {
  const stage = new RowStage(request.folder);
  const found = { sums: emptySums(), places: noPlaces() };
  const limits = { ...DEFAULT_LIMITS, recordBytes: request.maxRecordBytes };
  try {
    for await (const batch of readRecordBatches(request.source, { skim: presetFilter, limits })) stageBatch(batch, stage, found, request);
  } catch (error) {
    stage.discard();
    throw error;
  }
  return { ...(request.holdSmall === true ? stage.closeHeld() : stage.close()), ...found };
}

/** What was counted and what was wrong so far. */
type Found = Pick<StagedRows, "sums" | "places">;

function stageBatch({ records, filtered }: RecordBatch, stage: RowStage, { sums, places }: Found, request: StageRequest): void {
  for (const [reason, by] of filtered) {
    sums.read += by;
    countUp(sums.filtered, reason, by);
  }
  for (const raw of records) {
    const outcome = transformRecordToText(raw);
    count(sums, outcome);
    notePlace(places, outcome, request.name);
    if (outcome.kind === "rejected") stage.addRejected(outcome, request.name);
    if (outcome.kind !== "row") continue;
    stage.addRow(outcome, request.name);
    request.onRow();
  }
}

function notePlace(places: FaultPlaces, outcome: Outcome<string>, file: string): void {
  if (outcome.kind === "rejected") addPlace(places, outcome.reason, { file, record: outcome.position, detail: outcome.detail });
  if (outcome.kind !== "row") return;
  const [finding] = outcome.findings;
  if (finding !== undefined) addPlace(places, "invalid", { file, record: outcome.position, detail: `${finding.path}: ${finding.message}` });
}

function count(sums: FileSums, outcome: Outcome<string>): void {
  sums.read += 1;
  if (outcome.kind === "row") {
    sums.selected += 1;
    if (outcome.fallback !== undefined) countUp(sums.fallback, outcome.fallback);
  } else countUp(outcome.kind === "filtered" ? sums.filtered : sums.rejected, outcome.reason);
}
