import type { RunReport } from "./run-report.ts";

/** What a run that ended early has done with so many files. */
export type Kept = "are in the lake" | "were pushed";

/** What was kept of a run that ended early, and whether it is worth going on. `total`: files, and paths that stand for none. */
export function keptLine(how: "interrupted" | "stopped", { files, records }: Pick<RunReport, "files" | "records">, total: number, kept: Kept = "are in the lake"): string {
  const left = total - files.read - files.skipped - files.failed;
  const done = `${how}: ${files.read} files with ${records.new} new events ${kept}`;
  if (left === 0) return `${done}; no file is left to go on with.`;
  return `${done}, ${left} files ${kept === "were pushed" ? "were" : "are"} not. Run the same command again to go on.`;
}
