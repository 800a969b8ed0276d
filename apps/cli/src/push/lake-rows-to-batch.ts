import { TABLES, stagedLine } from "@trailhouse/lakehouse";
import type { Batch, Lake, LakeValue, StagedFile } from "@trailhouse/lakehouse";
import { join } from "node:path";
import { AppendFile } from "../run/append-file.ts";
import { textIn } from "./ledger-files.ts";
import type { LedgerFile } from "./ledger-files.ts";

/** Files of a lake with the names that their rows are to carry. */
export type RenamedFiles = readonly { readonly file: LedgerFile; readonly sourceName: string }[];

/** When a row came into the lake is the lake's own business. */
const LEFT_OUT = ["_ingested_at", "ingested_at"];

/**
 * Writes what a lake holds of some files into staged files in a folder, under other source names. Rows are streamed, table by
 * table.
 */
export async function lakeRowsToBatch(lake: Lake, files: RenamedFiles, folder: string): Promise<Batch> {
  const names = new Map(files.map(({ file, sourceName }) => [file.sourceName, sourceName]));
  // Hashes are hexadecimal, so that nothing that a person named gets into the statement.
  const own = `IN (SELECT source_name FROM trailhouse.files WHERE content_sha256 IN (${files.map(({ file }) => `'${hex(file.sha256)}'`).join(", ")}))`;
  const rows: Record<string, readonly StagedFile[]> = {};
  for (const { layer, name } of TABLES) {
    const table = `${layer}.${name}`;
    const staged = await stage(lake, `SELECT * FROM "${layer}"."${name}" WHERE _source_file ${own}`, { path: join(folder, `${table}.ndjson`), column: "_source_file", names });
    if (staged.length > 0) rows[table] = staged;
  }
  const quarantine = await stage(lake, `SELECT * FROM trailhouse.quarantine WHERE source_file ${own}`, { path: join(folder, "quarantine.ndjson"), column: "source_file", names });
  return { files: files.map(({ file, sourceName }) => ({ ...file, sourceName })), rows, quarantine };
}

function hex(sha256: string): string {
  if (/^[0-9a-f]{64}$/u.test(sha256)) return sha256;
  throw new Error(`expected a SHA-256 in the lake's ledger, found ${JSON.stringify(sha256)}`);
}

interface Staging {
  readonly path: string;
  /** The column with the source name. */
  readonly column: string;
  readonly names: ReadonlyMap<string, string>;
}

async function stage(lake: Lake, sql: string, { path, column, names }: Staging): Promise<readonly StagedFile[]> {
  const { columns, rows } = await lake.query(sql);
  let file: AppendFile | undefined;
  for await (const values of rows) {
    const row: Record<string, LakeValue> = {};
    for (const [index, { name }] of columns.entries()) row[name] = values[index] ?? null;
    for (const name of LEFT_OUT) Reflect.deleteProperty(row, name);
    row[column] = names.get(textIn(row, column)) ?? null;
    (file ??= new AppendFile(path)).append(stagedLine(row));
  }
  file?.close();
  return file === undefined ? [] : [{ path, maxLineBytes: file.maxLineBytes }];
}
