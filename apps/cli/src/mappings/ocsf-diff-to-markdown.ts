import { cleanse } from "../output/terminal-text.ts";
import type { OcsfDiff } from "./ocsf-diff.ts";
import { rowsOf, summaryOf, type Row } from "./ocsf-diff-rows.ts";

const SECTIONS = [
  ["to do", "To do", "Say what stands there since that version with `$since`, as mappings/README.md shows."],
  ["stated", "Stated in the tables", "The tables already say another thing there for that version."],
  ["stands", "Touched, and as good as before", "These lines stand as they are."],
  ["", "Beside the mapping", "No mapping line is touched by these."],
] as const;

/** The body of a pull request. */
export function ocsfDiffToMarkdown(diff: OcsfDiff, all: boolean): readonly string[] {
  const rows = rowsOf(diff, all);
  return [`## OCSF ${escaped(diff.from)} → ${escaped(diff.to)}`, "", `${escaped(summaryOf(diff, all))}.`, ...SECTIONS.flatMap(([asked, heading, advice]) => section(rows.filter((row) => row.asked === asked), heading, advice))];
}

function section(rows: readonly Row[], heading: string, advice: string): readonly string[] {
  if (rows.length === 0) return [];
  return ["", `### ${heading}`, "", advice, "", "| what | change | where |", "|---|---|---|", ...rows.map(rowText)];
}

function rowText({ subject, what, places, reasons }: Row): string {
  const where = places === "" ? [] : places.split(" ").map((place) => `\`${place.replaceAll("`", "")}\``);
  return `| ${escaped(subject)} | ${[what, ...reasons].map(escaped).join("<br>")} | ${where.join("<br>")} |`;
}

/** Names of an export are data: they form no markup, and no mention of anybody. */
function escaped(text: string): string {
  return cleanse(text).replace(/[\\<>|*_[\]`]/g, "\\$&").replaceAll("@", "@\u200b");
}
