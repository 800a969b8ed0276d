import { addPlaces, noPlaces } from "./fault-places.ts";
import type { FaultPlaces } from "./fault-places.ts";
import { addCounts, emptyCounts, total } from "./file-sums.ts";
import type { FileSums } from "./file-sums.ts";

/** What the lake made of a file's rows: only new rows count. */
export interface CommittedSums {
  readonly new: number;
  readonly duplicate: number;
  readonly invalid: number;
  /** Rows by table: `silver.aws_cloudtrail_account_change` … `gold.api_activity`. */
  readonly tables: Readonly<Record<string, number>>;
}

/** What `run --json` prints, for all files or for one. */
export interface RunReport {
  readonly files: { read: number; skipped: number; failed: number };
  readonly records: {
    read: number;
    selected: number;
    readonly filtered: Record<string, number>;
    readonly rejected: Record<string, number>;
    duplicate: number;
    new: number;
  };
  readonly tables: Record<string, number>;
  readonly fallback: Record<string, number>;
  invalid: number;
  /** Of each reason of `rejected`, of `invalid` and of failed files (`unreadable`): the first places. */
  readonly firstFaults: FaultPlaces;
}

/** A report of nothing; every table of the lake stands in it with 0. */
export function emptyReport(tables: readonly string[]): RunReport {
  return {
    files: { read: 0, skipped: 0, failed: 0 },
    records: { read: 0, selected: 0, filtered: emptyCounts(), rejected: emptyCounts(), duplicate: 0, new: 0 },
    tables: Object.fromEntries(tables.map((table) => [table, 0])),
    fallback: emptyCounts(),
    invalid: 0,
    firstFaults: noPlaces(),
  };
}

/** What reading a file brought. */
export interface ReadFile {
  readonly sums: FileSums;
  readonly places: FaultPlaces;
}

/** How often each fault occurred, by the reason under which its first places stand. */
export function faultCounts({ records, invalid, files }: RunReport): Record<string, number> {
  const counts = emptyCounts();
  addCounts(counts, { ...records.rejected, invalid, unreadable: files.failed });
  return counts;
}

/** Adds a committed file to a report. */
export function addFile(report: RunReport, { sums, places }: ReadFile, committed: CommittedSums): void {
  const { records } = report;
  report.files.read += 1;
  records.read += sums.read;
  records.selected += sums.selected;
  addCounts(records.filtered, sums.filtered);
  addCounts(records.rejected, sums.rejected);
  records.duplicate += committed.duplicate;
  records.new += committed.new;
  addCounts(report.tables, committed.tables);
  addCounts(report.fallback, sums.fallback);
  report.invalid += committed.invalid;
  addPlaces(report.firstFaults, places);
}

/** The sums of a report that do not agree, each as one line; empty where every record is accounted for. */
export function disagreements(report: RunReport): string[] {
  const { records, invalid } = report;
  const silver = rowsOf(report, "silver.");
  const gold = rowsOf(report, "gold.");
  return [
    compare("read", records.read, "selected + filtered + rejected", records.selected + total(records.filtered) + total(records.rejected)),
    compare("selected", records.selected, "new + duplicate", records.new + records.duplicate),
    compare("new", records.new, "silver rows", silver),
    compare("new", records.new, "gold rows + invalid", gold + invalid),
  ].filter((line) => line !== undefined);
}

/** Rows of the tables of one layer (`silver.` or `gold.`). */
export function rowsOf(report: RunReport, prefix: string): number {
  return Object.entries(report.tables).reduce((sum, [name, rows]) => (name.startsWith(prefix) ? sum + rows : sum), 0);
}

function compare(left: string, leftCount: number, right: string, rightCount: number): string | undefined {
  if (leftCount === rightCount) return undefined;
  return `sums disagree: ${left} is ${leftCount}, but ${right} is ${rightCount}`;
}

/** True where a run must not end with 0: rejected records, invalid rows, failed files, or sums that disagree. */
export function hasFaults(report: RunReport): boolean {
  const faults = total(report.records.rejected) + report.invalid + report.files.failed;
  return faults > 0 || disagreements(report).length > 0;
}
