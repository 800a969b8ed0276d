import { link, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { NotALakeError } from "../lake-errors.ts";
import type { Table } from "../table-model.ts";
import { ownPath } from "./beside-lake.ts";
import { CONTROL_STATEMENTS } from "./control-tables.ts";
import { CATALOG, Session } from "./session.ts";
import { literal } from "./sql-text.ts";

export interface NewLake {
  readonly tables: readonly Table[];
  readonly formatVersion: number;
  readonly ocsfVersion: string;
  readonly createdBy: string;
}

/** True where there is something at the path; an empty file counts as nothing. */
export async function lakeExists(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && (found.isDirectory() || found.size > 0);
}

/**
 * Makes a lake so that it is never seen half made: under another name first, whole, and then at its own. Where another
 * process was faster, its lake stays. The folder is made, too, where there is none.
 */
export async function createLake(file: string, lake: NewLake): Promise<void> {
  await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => { throw cannotBeMade(file, error); });
  const own = ownPath(file, "new");
  const draft = own.path;
  try {
    await fill(draft, lake);
    await publish(draft, file);
  } catch (error) {
    throw cannotBeMade(file, error);
  } finally {
    await rm(draft, { force: true });
    await rm(`${draft}.wal`, { force: true });
    own.end();
  }
}

function cannotBeMade(file: string, error: unknown): NotALakeError {
  return new NotALakeError(`The lake ${file} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
}

/**
 * Storage that DuckDB 1.2 and everything after it reads. That of 1.4 packs long texts with DICT_FSST, which takes them in
 * more slowly and makes the file 1.7 times as large as ZSTD does.
 */
async function fill(draft: string, lake: NewLake): Promise<void> {
  const session = await Session.start({ temporaryDirectory: `${draft}.tmp` });
  try {
    await session.run(`ATTACH ${literal(draft)} AS ${CATALOG} (STORAGE_VERSION 'v1.2.0', ROW_GROUP_SIZE 12288)`, `USE ${CATALOG}`, "BEGIN TRANSACTION");
    await session.run(...CONTROL_STATEMENTS, ...lake.tables.map((table) => table.duckdb.statements.join(";\n")));
    await session.run(metadata(lake), "COMMIT", "CHECKPOINT", "USE memory", `DETACH ${CATALOG}`);
  } finally {
    session.close();
  }
}

function metadata(lake: NewLake): string {
  const values = [String(lake.formatVersion), literal(lake.ocsfVersion), literal(lake.createdBy), `TIMESTAMP ${literal(new Date().toISOString().slice(0, 19))}`];
  return `INSERT INTO trailhouse.lake VALUES (${values.join(", ")})`;
}

async function publish(draft: string, file: string): Promise<void> {
  const empty = await stat(file).then((found) => found.isFile() && found.size === 0, () => false);
  if (empty) {
    await rename(draft, file);
    return;
  }
  try {
    await link(draft, file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST") return;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    // A file system without hard links.
    await rename(draft, file);
  }
}
