import { alignColumns, formatCount } from "../output/columns.ts";
import type { Cell } from "../output/columns.ts";
import { RUN_REMEDIES } from "./fault-places.ts";
import { faultsToLines } from "./faults-to-lines.ts";
import { byCount, total } from "./file-sums.ts";
import { disagreements, faultCounts, rowsOf } from "./run-report.ts";
import type { RunReport } from "./run-report.ts";

const FALLBACKS_SHOWN = 20;

/** A run's sums for people: where every record went, rows by table, fallbacks by name. */
export function reconcile(report: RunReport): string[] {
  return [
    filesLine(report),
    "",
    "records",
    ...alignColumns(recordRows(report), "  "),
    ...tableLines(report),
    ...fallbackLines(report),
    ...faultsToLines(faultCounts(report), report.firstFaults, RUN_REMEDIES),
    ...disagreements(report),
  ];
}

function filesLine({ files }: RunReport): string {
  return `files: ${formatCount(files.read)} read, ${formatCount(files.skipped)} known and skipped, ${formatCount(files.failed)} failed`;
}

function recordRows(report: RunReport): Cell[][] {
  const { records } = report;
  return [
    ["read", records.read, "= selected + filtered + rejected"],
    ["selected", records.selected, "= new + duplicate"],
    ...reasonRows("filtered", records.filtered),
    ...reasonRows("rejected", records.rejected),
    ["new", records.new, "= silver = gold + invalid"],
    ["duplicate", records.duplicate, ""],
    ["silver", rowsOf(report, "silver."), ""],
    ["gold", rowsOf(report, "gold."), ""],
    ["invalid", report.invalid, report.invalid === 0 ? "" : "in quarantine, with their findings"],
  ];
}

function reasonRows(name: string, counts: Readonly<Record<string, number>>): Cell[][] {
  const reasons = byCount(counts).map(([reason, count]) => `${reason} ${formatCount(count)}`);
  return [[name, total(counts), reasons.join(", ")]];
}

function tableLines(report: RunReport): string[] {
  const added = Object.entries(report.tables).filter(([, rows]) => rows > 0);
  return added.length === 0 ? [] : ["", "rows added", ...alignColumns(added, "  ")];
}

function fallbackLines(report: RunReport): string[] {
  const names = byCount(report.fallback);
  if (names.length === 0) return [];
  const more = names.length - FALLBACKS_SHOWN;
  return [
    "",
    "fallback to api_activity (events in no mapping table)",
    ...alignColumns(names.slice(0, FALLBACKS_SHOWN), "  "),
    ...(more > 0 ? [`  and ${formatCount(more)} more names`] : []),
  ];
}
