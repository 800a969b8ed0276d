import { LakeSumsError } from "../lake-errors.ts";
import type { BatchFile, FileResult, TableName } from "../lake.ts";
import type { LakeTable } from "./tables-of-lake.ts";
import type { Session } from "./session.ts";

/** What was counted in the tables themselves for one source name. */
export interface Counted {
  /** Silver rows that were staged. */
  readonly staged: number;
  /** Keys that were new. */
  readonly kept: number;
  /** Rows that stand in quarantine. */
  readonly unread: number;
  readonly invalid: number;
  readonly tables: Readonly<Record<TableName, number>>;
}

/** Counts, by file of `batch_files`, what this transaction has put into the lake, from the tables and not from memory. */
export async function countByFile(session: Session, tables: readonly LakeTable[], at: string): Promise<Map<string, Counted>> {
  const own = "IN (SELECT source_name FROM batch_files)";
  const parts = [
    "SELECT f.source_name AS name, 'staged' AS what, count(*) AS n FROM batch_rows r JOIN batch_files f ON f.file = r.rank // 1099511627776 GROUP BY ALL",
    "SELECT source_name, 'kept', count(*) FROM batch_kept GROUP BY ALL",
    `SELECT source_file, 'quarantine ' || stage, count(*) FROM trailhouse.quarantine WHERE ingested_at = ${at} AND source_file ${own} GROUP BY ALL`,
    ...tables.map((table) => `SELECT _source_file, '${table.name.replaceAll("'", "''")}', count(*) FROM ${table.sql} WHERE _ingested_at = ${at} AND _source_file ${own} GROUP BY ALL`),
  ];
  const counts = new Map<string, Map<string, number>>();
  for (const row of await session.rows(parts.join("\nUNION ALL\n"))) {
    const name = String(row["name"]);
    counts.set(name, (counts.get(name) ?? new Map<string, number>()).set(String(row["what"]), Number(row["n"])));
  }
  return new Map([...counts].map(([name, found]) => [name, counted(found, tables)]));
}

function counted(found: ReadonlyMap<string, number>, tables: readonly LakeTable[]): Counted {
  const rows = tables.flatMap((table) => (found.has(table.name) ? [[table.name, found.get(table.name) ?? 0] as const] : []));
  return {
    staged: found.get("staged") ?? 0,
    kept: found.get("kept") ?? 0,
    unread: found.get("quarantine read") ?? 0,
    invalid: found.get("quarantine gold") ?? 0,
    tables: Object.fromEntries(rows),
  };
}

/** The file's result. @throws LakeSumsError where two sides that must be equal are not. */
export function fileResult(file: BatchFile, counted: Counted): FileResult {
  const silver = layerSum(counted, "silver.");
  const gold = layerSum(counted, "gold.");
  const filtered = sum(Object.values(file.filtered));
  const rejected = sum(Object.values(file.rejected));
  const duplicate = counted.staged + (file.taken?.duplicates ?? 0) - counted.kept;
  mustAgree(file, "records read", file.recordsRead, "selected + filtered + rejected", file.recordsSelected + filtered + rejected);
  mustAgree(file, "records selected", file.recordsSelected, "new + duplicate", counted.kept + duplicate);
  mustAgree(file, "new", counted.kept, "silver rows", silver);
  mustAgree(file, "new", counted.kept, "gold rows + invalid", gold + counted.invalid);
  mustAgree(file, "records rejected", rejected, "rows in quarantine", counted.unread);
  return { sha256: file.sha256, path: file.path, sourceName: file.sourceName, new: silver, duplicate, gold, invalid: counted.invalid, tables: counted.tables };
}

function layerSum(counted: Counted, prefix: string): number {
  return sum(Object.entries(counted.tables).filter(([name]) => name.startsWith(prefix)).map(([, rows]) => rows));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function mustAgree(file: BatchFile, left: string, leftCount: number, right: string, rightCount: number): void {
  if (leftCount === rightCount) return;
  throw new LakeSumsError(file.path, `The sums of ${file.path} do not agree: ${left} ${leftCount}, but ${right} ${rightCount}. Nothing of this batch was written. This is a fault in Trailhouse: please report it with the file's name and these numbers.`);
}
