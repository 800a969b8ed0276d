import type { LookupMatch, LookupRow, LookupTable } from "../model/lookup.ts";
import { member, scalarText, type YamlNode } from "./yaml-node.ts";

/** Reads a lookup table; the file's form is checked before. */
export function readLookup(root: YamlNode): LookupTable {
  const columns = texts(member(root, "columns"));
  const rows = member(root, "rows");
  return {
    name: scalarText(member(root, "lookup")) ?? "",
    at: root.at,
    columns,
    rows: rows?.kind === "seq" ? rows.items.map((row) => readRow(row, columns)) : [],
  };
}

function readRow(row: YamlNode, columns: readonly string[]): LookupRow {
  const values = columns.flatMap((column): [string, string | number][] => {
    const node = member(row, column);
    return node?.kind === "scalar" && (typeof node.value === "string" || typeof node.value === "number") ? [[column, node.value]] : [];
  });
  const keys = row.kind === "map" ? row.entries.map((entry) => entry.key).filter((key) => key !== "match") : [];
  return { at: row.at, match: readMatch(member(row, "match")), columns: Object.fromEntries(values), keys };
}

function readMatch(node: YamlNode | undefined): readonly LookupMatch[] {
  const word = scalarText(node);
  if (word === "absent" || word === "any") return [{ op: word, values: [] }];
  return (["equals", "contains", "starts_with"] as const).flatMap((op) => {
    const values = node && member(node, op);
    return values ? [{ op, values: texts(values) }] : [];
  });
}

/** The texts of a list, or of a single scalar. */
export function texts(node: YamlNode | undefined): readonly string[] {
  if (node?.kind === "seq") return node.items.map((item) => scalarText(item) ?? "");
  const single = scalarText(node);
  return single === undefined ? [] : [single];
}
