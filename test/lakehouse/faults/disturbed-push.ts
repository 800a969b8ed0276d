import { readdirSync } from "node:fs";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAPPING_VERSION } from "@trailhouse/core";
import { stagedLine, type Batch, type Lake, type QuarantineRow } from "@trailhouse/lakehouse";
import { connect, openDatabricksLake, volumeFolder, type CatalogTarget, type ConnectionOptions } from "@trailhouse/lakehouse/databricks";
import { stageSources, type SourceFile } from "../support/stage-source.ts";
import { INVALID_USER } from "./sources.ts";
import { FEW_TABLES } from "./tables-of-test.ts";

export interface PushOptions {
  readonly target: CatalogTarget;
  readonly reingest?: boolean;
}

/** Pushes files as `trailhouse push` does: what the ledger has is left out. One batch for each group. Gives the new rows that it reports. */
export async function push(connection: ConnectionOptions, groups: readonly (readonly SourceFile[])[], { target, reingest = false }: PushOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "trailhouse-disturbed-"));
  try {
    const lake = await openDatabricksLake(await connect(connection), target, { tables: FEW_TABLES, mappingVersion: MAPPING_VERSION, temporaryDirectory: folder, memoryLimit: "512MB" });
    try {
      let reported = 0;
      for (const group of groups) reported += await commitGroup(lake, folder, group, reingest);
      return reported;
    } finally {
      await lake.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function commitGroup(lake: Lake, folder: string, group: readonly SourceFile[], reingest: boolean): Promise<number> {
  const all = await stageSources(lake, folder, group);
  const known = reingest ? new Set<string>() : await lake.knownFiles(all.files.map((file) => file.sha256));
  const wanted = group.filter((_file, index) => !known.has(all.files[index]?.sha256 ?? ""));
  if (wanted.length === 0) return 0;
  const batch = await withInvalid(wanted.length === group.length ? all : await stageSources(lake, folder, wanted));
  const { files } = await lake.commit({ ...batch, reingest });
  return files.reduce((sum, file) => sum + file.new, 0);
}

/** Takes the gold rows of one user for invalid, which no record that is written by hand has so far been. */
async function withInvalid(batch: Batch): Promise<Batch> {
  for (const [name, files] of Object.entries(batch.rows)) {
    if (!name.startsWith("gold.")) continue;
    for (const { path } of files) {
      const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
      const isInvalid = (line: string) => line.includes(`"${INVALID_USER}"`);
      await writeFile(path, lines.filter((line) => !isInvalid(line)).map((line) => `${line}\n`).join(""));
      for (const line of lines.filter(isInvalid)) await appendFile(batch.quarantine[0]?.path ?? "", `${stagedLine(toQuarantine(line))}\n`);
    }
  }
  return { ...batch, quarantine: batch.quarantine.map((file) => ({ ...file, maxLineBytes: 10_000 })) };
}

function toQuarantine(line: string): QuarantineRow {
  const row = JSON.parse(line) as { _row_key: string; _source_file: string; _source_position: number };
  return { source_file: row._source_file, source_position: row._source_position, stage: "gold", reason: "invalid", row_key: row._row_key, findings: [{ path: "user", rule: "required" }] };
}

/** Staged files that are there. `volumes`: the directory that stands for /Volumes. */
export function stagedFiles(volumes: string, target: CatalogTarget): string[] {
  try {
    return readdirSync(join(volumes, volumeFolder(target).replace("/Volumes/", "")));
  } catch {
    return [];
  }
}
