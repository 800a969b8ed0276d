import { jsonLine } from "../output/json-line.ts";
import { LineWriter } from "../output/line-writer.ts";
import { cleanse } from "../output/terminal-text.ts";
import { formatCount } from "../output/columns.ts";
import type { Output } from "../streams.ts";
import { total } from "./file-sums.ts";
import { reconcile } from "./reconciliation.ts";
import type { FileReport, RunTally } from "./run-tally.ts";

/** Prints a run's report: aligned text, or the documented JSON object. */
export async function printReport(tally: RunTally, form: { readonly json: boolean; readonly byFile: boolean }, stdout: Output): Promise<void> {
  const writer = new LineWriter(stdout);
  for (const line of form.json ? [toJson(tally, form.byFile)] : toText(tally)) await writer.write(line);
  await writer.end();
}

function toJson(tally: RunTally, byFile: boolean): string {
  return jsonLine(byFile ? { ...tally.report, byFile: tally.files } : tally.report);
}

function toText(tally: RunTally): string[] {
  return [...tally.files.map(fileLine), ...reconcile(tally.report)];
}

function fileLine({ file, files, records, invalid }: FileReport): string {
  const name = cleanse(file);
  if (files.failed > 0) return `${name}: failed`;
  if (files.skipped > 0) return `${name}: known, skipped`;
  const counts = { read: records.read, filtered: total(records.filtered), rejected: total(records.rejected), duplicate: records.duplicate, new: records.new, invalid };
  return `${name}: ${Object.entries(counts).map(([what, count]) => `${what} ${formatCount(count)}`).join(", ")}`;
}
