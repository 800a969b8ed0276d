import { LakeSumsError } from "../lake-errors.ts";
import type { BatchFile, FileResult } from "../lake.ts";
import { chunks, VALUES, type LakePlace } from "./lake-place.ts";
import type { BatchBounds } from "./merge-staged.ts";

/** Rows by source name and then by table, `quarantine read` and `quarantine gold` among them. */
export type RowCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Counts the rows that stand in the tables for these files, whoever wrote them and when: after a push that was cut off,
 * or beside another, only the tables know.
 */
export async function countByFile(place: LakePlace, files: readonly BatchFile[], bounds: BatchBounds): Promise<RowCounts> {
  const counts = new Map<string, Map<string, number>>();
  const tables = place.tables.map((table) => `SELECT _source_file AS name, '${table.name}' AS what FROM ${table.sql} WHERE ${table.time} BETWEEN CAST(:low AS TIMESTAMP) AND CAST(:high AS TIMESTAMP) AND _source_file ${VALUES}`);
  const quarantine = `SELECT source_file, concat('quarantine ', stage) FROM ${place.quarantine} WHERE source_file ${VALUES}`;
  const sql = `SELECT name, what, count(*) AS n FROM (${[...tables, quarantine].join(" UNION ALL ")}) GROUP BY name, what`;
  for (const some of chunks(files)) {
    const values = { low: bounds.low, high: bounds.high, values: JSON.stringify(some.map((file) => file.sourceName)) };
    for (const row of await place.session.execute(sql, values, { what: "counting rows by file", repeat: "always" })) {
      const name = String(row["name"]);
      counts.set(name, (counts.get(name) ?? new Map<string, number>()).set(String(row["what"]), Number(row["n"])));
    }
  }
  return counts;
}

/** The file's result. @throws LakeSumsError where two sides that must be equal are not; the ledger is then not written. */
export function fileResult(file: BatchFile, staged: number, counts: ReadonlyMap<string, number> = new Map()): FileResult {
  const tables = [...counts].filter(([name]) => !name.startsWith("quarantine "));
  const layer = (prefix: string) => sum(tables.filter(([name]) => name.startsWith(prefix)).map(([, rows]) => rows));
  const [silver, gold, invalid, unread] = [layer("silver."), layer("gold."), counts.get("quarantine gold") ?? 0, counts.get("quarantine read") ?? 0];
  const [filtered, rejected] = [sum(Object.values(file.filtered)), sum(Object.values(file.rejected))];
  mustAgree(file, "records read", file.recordsRead, "selected + filtered + rejected", file.recordsSelected + filtered + rejected);
  mustAgree(file, "records selected", file.recordsSelected, "staged rows and duplicates that were left out", staged + (file.taken?.duplicates ?? 0));
  mustAgree(file, "silver rows", silver, "gold rows + invalid", gold + invalid);
  mustAgree(file, "records rejected", rejected, "rows in quarantine", unread);
  return { sha256: file.sha256, path: file.path, sourceName: file.sourceName, new: silver, duplicate: file.recordsSelected - silver, gold, invalid, tables: Object.fromEntries(tables) };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function mustAgree(file: BatchFile, left: string, leftCount: number, right: string, rightCount: number): void {
  if (leftCount === rightCount) return;
  throw new LakeSumsError(file.path, `The sums of ${file.path} do not agree: ${left} ${leftCount}, but ${right} ${rightCount}. The file is not in the ledger, so that it can be pushed again; its rows that are in the tables stay. If it happens again it is a fault in Trailhouse: please report it with the file's name and these numbers.`);
}
