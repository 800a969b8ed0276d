import Table from "cli-table3";
import { cleanse } from "./terminal-text.ts";

const NO_BORDERS = {
  top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "", "bottom-left": "",
  "bottom-right": "", left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "  ",
};

/** A cell: numbers stand to the right, with thousands apart. */
export type Cell = string | number;

/** Lines of aligned columns without borders; every line begins with `indent`. Texts are cleansed. */
export function alignColumns(rows: readonly (readonly Cell[])[], indent = ""): string[] {
  if (rows.length === 0) return [];
  const table = new Table({ chars: NO_BORDERS, style: { "padding-left": 0, "padding-right": 0, head: [], border: [] } });
  for (const row of rows) table.push(row.map(toTableCell));
  return table.toString().split("\n").map((line) => `${indent}${line}`.trimEnd());
}

function toTableCell(cell: Cell): { content: string; hAlign: "left" | "right" } {
  return typeof cell === "number"
    ? { content: formatCount(cell), hAlign: "right" }
    : { content: cleanse(cell), hAlign: "left" };
}

/** A whole number with thousands apart: `1,234,567`. */
export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

/** Bytes with a decimal unit: `12.3 MB`. */
export function formatBytes(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), units.length - 1);
  const value = bytes / 1000 ** step;
  return `${step === 0 ? String(Math.round(value)) : value.toFixed(1)} ${units[step] ?? ""}`;
}
