import { alignColumns, formatCount } from "../output/columns.ts";
import type { Cell } from "../output/columns.ts";
import { cleanse } from "../output/terminal-text.ts";
import { byCount } from "./file-sums.ts";
import { remedyFor } from "./fault-places.ts";
import type { FaultPlace, FaultPlaces, Remedies } from "./fault-places.ts";

/** What was wrong, for people: each reason with its count, its first places and what to do; nothing where nothing was. */
export function faultsToLines(counts: Readonly<Record<string, number>>, places: FaultPlaces, remedies: Remedies): string[] {
  const reasons = byCount(counts).filter(([, count]) => count > 0);
  if (reasons.length === 0) return [];
  return ["", "what was wrong", ...reasons.flatMap(([reason, count]) => reasonLines(reason, count, places[reason] ?? [], remedyFor(reason, remedies)))];
}

function reasonLines(reason: string, count: number, places: readonly FaultPlace[], remedy: string): string[] {
  const rows = places.map((place): Cell[] => [placeText(place), place.detail]);
  const more = count - places.length;
  return [
    `  ${cleanse(reason)}: ${formatCount(count)}. ${remedy}`,
    ...alignColumns(rows, "    "),
    ...(more > 0 && places.length > 0 ? [`    and ${formatCount(more)} more`] : []),
  ];
}

function placeText({ file, record }: FaultPlace): string {
  return record === undefined ? file : `${file}:${record}`;
}
