import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { LakeBatchError } from "../lake-errors.ts";
import type { StagedFile } from "../lake.ts";
import { identifier, literal, literalList } from "./sql-text.ts";

/** Room for a line of ordinary length; a reader's buffer is twice this. */
const ORDINARY_LINE_BYTES = 4 * 1024 * 1024;

/**
 * A table expression over staged NDJSON with exactly these columns and types; members that are not named are not read.
 * The files must exist: DuckDB takes a path that does as it is, any other as a pattern.
 */
export function stagedScan(files: readonly StagedFile[], columns: Readonly<Record<string, string>>): string {
  const longest = files.reduce((most, file) => Math.max(most, file.maxLineBytes), 0);
  const types = Object.entries(columns).map(([name, type]) => `${identifier(name)}: ${literal(type)}`);
  return `read_json(${literalList(files.map((file) => resolve(file.path)))}, format = 'newline_delimited', compression = 'uncompressed', maximum_object_size = ${Math.max(ORDINARY_LINE_BYTES, longest + 1024)}, columns = {${types.join(", ")}})`;
}

/** @throws LakeBatchError for a staged file that is not there. */
export async function checkStaged(files: readonly StagedFile[]): Promise<void> {
  for (const { path } of files) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() !== true) throw new LakeBatchError(`The staged file ${path} is not there. Keep staged files until commit or replace has returned.`);
  }
}
