import type { Explanation } from "@trailhouse/core";
import { alignColumns } from "../output/columns.ts";
import type { Cell } from "../output/columns.ts";
import { cleanse } from "../output/terminal-text.ts";

const MAX_VALUE_CHARS = 60;

/** An explanation for people: the mapping row, each attribute with what filled it, what stayed in unmapped. */
export function explanationToLines(explanation: Explanation, place: string): string[] {
  const { mapping, attributes, unmapped, findings, rowKey } = explanation;
  return [
    cleanse(place),
    ...alignColumns(headRows(mapping, rowKey), "  "),
    "  attributes",
    ...alignColumns(attributes.map(({ path, value, from, rule, at }) => [path, `= ${short(value)}`, from.join(", "), at, rule]), "    "),
    "  unmapped",
    ...alignColumns(Object.entries(unmapped ?? {}).map(([name, value]) => [name, `= ${short(value)}`]), "    "),
    ...findings.map(({ path, message, rule }) => `  invalid: ${cleanse(`${path}: ${message} [${rule}]`)}`),
    "",
  ];
}

function headRows(mapping: Explanation["mapping"], rowKey: string): Cell[][] {
  return [
    ["event", `${mapping.eventName} of ${mapping.eventSource}`],
    ["class", `${mapping.classUid} ${mapping.className}`],
    ["activity", `${mapping.activityId} ${mapping.activityName}`],
    ["target", mapping.target],
    ["chosen by", mapping.mappingStatus === undefined ? mapping.at : `${mapping.at} (${mapping.mappingStatus}: no table names the event)`],
    ["row key", rowKey],
  ];
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_VALUE_CHARS ? `${text.slice(0, MAX_VALUE_CHARS - 1)}…` : text;
}
