import { LakeVersionError, NotALakeError } from "../lake-errors.ts";
import type { Table } from "../table-model.ts";
import { OTHER_PATH } from "./attach.ts";
import { CONTROL_STATEMENTS, type Migration } from "./control-tables.ts";
import { compareTables, type Differences } from "./schema-differences.ts";
import type { Session } from "./session.ts";
import { literal } from "./sql-text.ts";

/** What this Trailhouse expects of a lake. */
export interface Expected {
  readonly tables: readonly Table[];
  readonly formatVersion: number;
  readonly migrations: readonly Migration[];
  readonly ocsfVersion: string;
}

/**
 * True where the attached lake needs an upgrade before it can be used.
 * @throws NotALakeError where the file is somebody else's; LakeVersionError where no upgrade is possible.
 */
export async function needsUpgrade(session: Session, file: string, expected: Expected): Promise<boolean> {
  const lake = await readMetadata(session, file);
  checkVersions(file, lake, expected);
  if (lake.format < expected.formatVersion) return true;
  const differences = await compareTables(session, expected.tables);
  checkConflicts(file, differences);
  return differences.additions.length > 0;
}

/**
 * Upgrades in one transaction and writes it out at once. The lake must be attached without its log: DuckDB cannot
 * always replay a nested ADD COLUMN from it after a crash, and an upgrade that is not in the log has no half.
 */
export async function upgrade(session: Session, file: string, expected: Expected): Promise<void> {
  const lake = await readMetadata(session, file);
  checkVersions(file, lake, expected);
  await session.transaction(async () => {
    const due = expected.migrations.filter((migration) => migration.to > lake.format).sort((one, other) => one.to - other.to);
    await session.run(...due.flatMap((migration) => migration.statements), ...CONTROL_STATEMENTS);
    const differences = await compareTables(session, expected.tables);
    checkConflicts(file, differences);
    await session.run(...differences.additions, ...expected.tables.flatMap((table) => table.duckdb.statements));
    await session.run(`UPDATE trailhouse.lake SET format_version = ${expected.formatVersion}`);
  });
  await session.run("CHECKPOINT");
}

interface Metadata {
  readonly format: number;
  readonly ocsf: string;
  readonly createdBy: string;
}

async function readMetadata(session: Session, file: string): Promise<Metadata> {
  const found = await session.rows(
    `SELECT count(*) AS n FROM duckdb_columns() WHERE database_name = current_database() AND schema_name = 'trailhouse'
     AND table_name = 'lake' AND column_name IN ('format_version', 'ocsf_version', 'created_by')`,
  );
  const rows = found[0]?.["n"] === 3 ? await session.rows("FROM trailhouse.lake") : [];
  const row = rows[0];
  if (row === undefined || rows.length !== 1) {
    throw new NotALakeError(`${file} is a DuckDB file but not a Trailhouse lake: expected a table trailhouse.lake with one row. ${OTHER_PATH}`);
  }
  return { format: Number(row["format_version"]), ocsf: String(row["ocsf_version"]), createdBy: String(row["created_by"]) };
}

function checkVersions(file: string, lake: Metadata, expected: Expected): void {
  if (lake.format > expected.formatVersion) {
    throw new LakeVersionError(`The lake ${file} has format ${lake.format} (made by ${lake.createdBy}), this Trailhouse reads up to ${expected.formatVersion}. Install a newer Trailhouse, or export the lake with the one that wrote it.`);
  }
  if (lake.ocsf !== expected.ocsfVersion) {
    throw new LakeVersionError(`The lake ${file} holds OCSF ${lake.ocsf}, this Trailhouse writes ${expected.ocsfVersion}. Export it with the Trailhouse that wrote it (${lake.createdBy}), or run the files into a new lake.`);
  }
  const missing = range(lake.format + 1, expected.formatVersion).filter((to) => !expected.migrations.some((migration) => migration.to === to));
  if (missing.length > 0) {
    throw new LakeVersionError(`The lake ${file} has format ${lake.format} and this Trailhouse (format ${expected.formatVersion}) has no way from there. Export it with the Trailhouse that wrote it (${lake.createdBy}), or run the files into a new lake.`);
  }
}

function checkConflicts(file: string, differences: Differences): void {
  if (differences.conflicts.length === 0) return;
  const list = differences.conflicts.map((conflict) => `\n  ${conflict}`).join("");
  throw new LakeVersionError(`The tables of the lake ${file} do not fit this Trailhouse:${list}\nExport it with the Trailhouse that wrote it, or run the files into a new lake.`);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The text for a lake that must be upgraded but was opened for reading only. */
export function upgradeNeeded(file: string): LakeVersionError {
  return new LakeVersionError(`The lake ${file} was made by an older Trailhouse and is opened for reading only. Upgrade it in place by opening it once for writing: trailhouse remap --lake ${shellWord(file)}`);
}

function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : literal(text);
}
