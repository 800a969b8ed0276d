import type { PlacedFinding } from "../findings.ts";

/** What a run of validate found, in sum. */
export interface Summary {
  readonly events: number;
  /** Events of which something was found, known or not. */
  readonly invalid: number;
  /** Findings that are not known. */
  readonly findings: { readonly byRule: Readonly<Record<string, number>>; readonly byClass: Readonly<Record<string, number>> };
  /** How many events there were, where only a sample was checked. */
  readonly sampledFrom?: number;
  /** Findings that the baseline holds, and those that it holds and that were not met. */
  readonly baseline?: { readonly known: number; readonly gone: number };
  /** Findings that were counted and not printed, by rule. */
  readonly hidden: Readonly<Record<string, number>>;
}

/** How findings are printed: each method gives the lines to print. */
export interface Format {
  begin(): readonly string[];
  /** A file, a table or stdin is next; several pieces of one file come as one. */
  source(name: string): readonly string[];
  finding(finding: PlacedFinding): readonly string[];
  end(summary: Summary): readonly string[];
}

export const FORMAT_NAMES = ["pretty", "json", "ndjson", "junit", "sarif", "github"] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** What `--format json` and `ndjson` give as the summary. */
export function summaryObject({ hidden: _, ...summary }: Summary): object {
  return summary;
}
