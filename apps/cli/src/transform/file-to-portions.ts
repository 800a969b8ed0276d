import { DEFAULT_LIMITS, presetFilter, readRecordBatches, transformRecordToText } from "@trailhouse/core/transform";
import type { Outcome, RawRecord, RowOutcome } from "@trailhouse/core/transform";
import { describeFileError } from "../file-errors.ts";
import type { Layer, PortionSink } from "./portion.ts";
import { PortionWriter } from "./portion-writer.ts";
import { countFiltered, countOutcome } from "./transform-tally.ts";

/** A file to transform. */
export interface FileTask {
  readonly path: string;
  readonly layer: Layer;
  /** Bytes of a record's text from which it is rejected; default: that of docs/limits.md. */
  readonly maxRecordBytes?: number | undefined;
  readonly source: AsyncIterable<Uint8Array>;
}

/** Turns a file into lines, in the order of its records. True where it could be read to its end. @throws what `sink` throws */
export async function fileToPortions(task: FileTask, sink: PortionSink): Promise<boolean> {
  const writer = new PortionWriter(sink);
  const limits = { ...DEFAULT_LIMITS, recordBytes: task.maxRecordBytes ?? DEFAULT_LIMITS.recordBytes };
  const batches = readRecordBatches(task.source, { skim: presetFilter, limits });
  try {
    for (;;) {
      const next = await batches.next().catch((error: unknown) => ({ error }));
      if ("error" in next) writer.addFault({ file: task.path, reason: "unreadable", detail: describeFileError(next.error) });
      if ("error" in next || next.done === true) return !("error" in next);
      countFiltered(writer.tally, next.value.filtered);
      await writeRecords(next.value.records, task, writer);
    }
  } finally {
    await batches.return(undefined);
    await writer.flush();
  }
}

// Awaiting for every record would cost as much as finding it.
async function writeRecords(records: readonly RawRecord[], { path, layer }: FileTask, writer: PortionWriter): Promise<void> {
  for (const raw of records) {
    const outcome = transformRecordToText(raw);
    const line = lineOf(outcome, layer);
    countOutcome(writer.tally, outcome, line !== undefined);
    if (line === undefined) addFaults(outcome, path, writer);
    else if (writer.hasRoomFor(line)) writer.writeNow(line);
    else await writer.write(line);
    if (writer.isFull) await writer.flush();
  }
}

function lineOf(outcome: Outcome<string>, layer: Layer): string | undefined {
  if (outcome.kind !== "row") return undefined;
  if (layer === "silver") return JSON.stringify(withoutOwnColumns(outcome.silver));
  return outcome.findings.length === 0 ? outcome.gold : undefined;
}

function addFaults(outcome: Outcome<string>, file: string, writer: PortionWriter): void {
  if (outcome.kind === "rejected") writer.addFault({ file, record: outcome.position, reason: outcome.reason, detail: outcome.detail });
  else if (outcome.kind === "row") addInvalid(outcome, file, writer);
}

function addInvalid({ findings, position }: RowOutcome<string>, file: string, writer: PortionWriter): void {
  for (const { path, message, rule } of findings) {
    writer.addFault({ file, record: position, reason: "invalid", detail: `${path} ${message} [${rule}]` });
  }
}

function withoutOwnColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("_")));
}
