import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { MAPPING_VERSION, presetFilter, readRecordBatches, transformRecord, type RowOutcome } from "@trailhouse/core";
import { stagedLine, type Batch, type BatchFile, type Lake, type QuarantineRow, type StagedFile } from "@trailhouse/lakehouse";

/** A file as somebody pushes it. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Stages files as `trailhouse run` does, into a folder of its own below `folder`. `version`: of the mapping, today's unless told. */
export async function stageSources(lake: Pick<Lake, "sourceNamesFor">, folder: string, sources: readonly SourceFile[], version: string = MAPPING_VERSION): Promise<Batch> {
  const contents = sources.map(({ path, bytes }) => ({ path, sha256: createHash("sha256").update(bytes).digest("hex") }));
  const names = await lake.sourceNamesFor(contents);
  const lines = new Map<string, string[]>();
  const files: BatchFile[] = [];
  for (const [index, source] of sources.entries()) files.push(await stageSource(lines, { ...source, sha256: contents[index]?.sha256 ?? "", name: names[index] ?? source.path, version }));
  const own = join(folder, `staged-${Math.random().toString(36).slice(2)}`);
  await mkdir(own);
  const rows: Record<string, StagedFile[]> = {};
  for (const [name, of] of lines) if (name !== "quarantine") rows[name] = [await write(own, name, of)];
  return { files, rows, quarantine: [await write(own, "quarantine", lines.get("quarantine") ?? [])] };
}

async function write(folder: string, name: string, lines: readonly string[]): Promise<StagedFile> {
  const path = join(folder, `${name}.ndjson`);
  await writeFile(path, lines.map((line) => `${line}\n`).join(""));
  return { path, maxLineBytes: lines.reduce((most, line) => Math.max(most, Buffer.byteLength(line)), 0) };
}

async function stageSource(lines: Map<string, string[]>, source: SourceFile & { readonly sha256: string; readonly name: string; readonly version: string }): Promise<BatchFile> {
  const { sha256, name } = source;
  const sums = { read: 0, selected: 0, filtered: {} as Record<string, number>, rejected: {} as Record<string, number>, fallback: {} as Record<string, number> };
  const add = (table: string, row: object) => { lines.set(table, [...(lines.get(table) ?? []), stagedLine(row)]); };
  for await (const batch of readRecordBatches(Readable.from([source.bytes]), { skim: presetFilter })) {
    for (const [reason, by] of batch.filtered) {
      sums.read += by;
      sums.filtered[reason] = (sums.filtered[reason] ?? 0) + by;
    }
    for (const raw of batch.records) {
      sums.read += 1;
      const outcome = transformRecord(raw);
      if (outcome.kind === "row") {
        sums.selected += 1;
        if (outcome.fallback !== undefined) sums.fallback[outcome.fallback] = (sums.fallback[outcome.fallback] ?? 0) + 1;
        addRow(add, outcome, source);
        continue;
      }
      const tally = outcome.kind === "filtered" ? sums.filtered : sums.rejected;
      tally[outcome.reason] = (tally[outcome.reason] ?? 0) + 1;
      if (outcome.kind === "rejected") add("quarantine", { source_file: name, source_position: outcome.position, stage: "read", reason: outcome.reason, detail: outcome.detail, text: outcome.text } satisfies QuarantineRow);
    }
  }
  return { sha256, path: source.path, sourceName: name, bytes: source.bytes.byteLength, recordsRead: sums.read, recordsSelected: sums.selected, filtered: sums.filtered, rejected: sums.rejected, fallback: sums.fallback };
}

function addRow(add: (table: string, row: object) => void, outcome: RowOutcome, { name, version }: { readonly name: string; readonly version: string }): void {
  const own = { _mapping_version: version, _source_file: name, _source_position: outcome.position };
  add(`silver.${outcome.silverTable}`, { ...own, ...outcome.silver });
  if (outcome.findings.length === 0) add(`gold.${outcome.goldTable}`, { _row_key: outcome.rowKey, ...own, ...outcome.gold });
  else add("quarantine", { source_file: name, source_position: outcome.position, stage: "gold", reason: "invalid", row_key: outcome.rowKey, findings: outcome.findings } satisfies QuarantineRow);
}
