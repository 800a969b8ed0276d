import { alignColumns } from "../output/columns.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { OcsfDiff } from "./ocsf-diff.ts";
import { rowsOf, summaryOf } from "./ocsf-diff-rows.ts";

/** Longer texts would push the columns beside them off the screen. */
const LONGEST = 88;

/** Aligned rows, below each that has work the reasons, and the sums. */
export function ocsfDiffToLines(diff: OcsfDiff, all: boolean): readonly string[] {
  const rows = rowsOf(diff, all);
  const touching = rows.filter(({ asked }) => asked !== "");
  const aligned = alignColumns(touching.map(({ asked, subject, what, places }) => [asked, subject, cut(what), places]));
  const beside = alignColumns(rows.filter(({ asked }) => asked === "").map(({ subject, what }) => [subject, what]));
  const lines = aligned.flatMap((line, index) => [line, ...(touching[index]?.reasons ?? []).map((reason) => `       ${cleanse(reason)}`)]);
  return [...lines, ...(beside.length === 0 ? [] : ["", "No mapping line is touched by:"]), ...beside, "", summaryOf(diff, all)].filter((line, index) => line !== "" || index > 0);
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
