import { alignColumns, formatCount } from "../../output/columns.ts";
import { cleanse } from "../../output/terminal-text.ts";
import { byCount, total } from "../../run/file-sums.ts";
import { placeOf } from "../findings.ts";
import type { PlacedFinding } from "../findings.ts";
import type { Format, Summary } from "./format.ts";

/** A line a finding, `place path: message [rule]`, and the summary, for people. */
export const pretty: Format = {
  begin: () => [],
  source: () => [],
  finding: (finding) => [cleanse(formatFinding(finding))],
  end: (summary) => [...hiddenLines(summary), ...summaryLines(summary)],
};

/** The summary for people. */
export function summaryLines(summary: Summary): string[] {
  const { byRule, byClass } = summary.findings;
  return [headLine(summary), ...countLines("by rule", byRule), ...countLines("by class", byClass)];
}

function headLine({ events, invalid, findings, sampledFrom, baseline }: Summary): string {
  const sample = sampledFrom === undefined ? "" : ` (a sample of ${formatCount(sampledFrom)})`;
  const known = baseline === undefined ? "" : `, ${formatCount(baseline.known)} known`;
  const gone = baseline === undefined || baseline.gone === 0 ? "" : `, ${formatCount(baseline.gone)} of the baseline gone: --update-baseline takes them out`;
  const total_ = total(findings.byRule);
  return `${formatCount(events)} events${sample}, ${formatCount(invalid)} invalid, ${formatCount(total_)} findings${known}${gone}`;
}

function hiddenLines({ hidden }: Summary): string[] {
  return byCount(hidden).map(([rule, count]) => `and ${formatCount(count)} more [${rule}]; --all prints them`);
}

function countLines(heading: string, counts: Readonly<Record<string, number>>): string[] {
  const rows = byCount(counts);
  return rows.length === 0 ? [] : [heading, ...alignColumns(rows, "  ")];
}

function formatFinding(finding: PlacedFinding): string {
  const subject = finding.path === "" ? "" : ` ${finding.path}`;
  return `${placeOf(finding)}${subject}: ${finding.message} [${finding.rule}]`;
}
