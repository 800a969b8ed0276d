import { cleanse } from "../output/terminal-text.ts";
import type { Drift, OperationDrift } from "./drift.ts";
import { changeText, summaryText } from "./drift-to-lines.ts";

const SECTIONS = [
  ["new", "New operations", "Accept or edit the rows marked `review: true`, then remove the mark and write golden pairs."],
  ["gone", "Operations that are gone", "Older logs still have these events: keep a row with its source, or remove it."],
  ["changed", "Changed members", "Add the new name beside the old one in the tables: logs of both have to be read."],
] as const;

/** The body of a pull request. */
export function driftToMarkdown(drift: Drift): readonly string[] {
  const sections = SECTIONS.flatMap(([kind, heading, advice]) => section(drift.found.filter((each) => each.kind === kind), heading, advice));
  const violations = drift.violations.map(({ at, path, message, rule }) => `- \`${at.file}:${at.line}\` ${escaped(`${path}: ${message}`)} (${rule})`);
  const broken = violations.length === 0 ? [] : ["", "### The tables are broken", "", ...violations];
  return ["## AWS API model and mapping tables", "", `${escaped(summaryText(drift))}.`, ...sections, ...broken];
}

function section(found: readonly OperationDrift[], heading: string, advice: string): readonly string[] {
  if (found.length === 0) return [];
  return ["", `### ${heading}`, "", advice, "", "| operation | what | where |", "|---|---|---|", ...found.flatMap(rowsOf)];
}

function rowsOf({ operation, at, message, changes }: OperationDrift): readonly string[] {
  const row = (what: string, where: OperationDrift["at"]) => `| ${escaped(operation)} | ${escaped(what)} | \`${where.file}:${where.line}\` |`;
  return changes.length === 0 ? [row(message, at)] : changes.map((change) => row(changeText(change), change.at));
}

/** Names are data: they form no markup, and no mention of anybody. Code spans of our own stay. */
function escaped(text: string): string {
  return cleanse(text).replace(/[\\<>|*_[\]]/g, "\\$&").replaceAll("@", "@\u200b");
}
