import type { Explanation } from "@trailhouse/core";
import { alignColumns } from "../output/columns.ts";
import type { Cell } from "../output/columns.ts";
import { cleanse } from "../output/terminal-text.ts";

const MAX_VALUE_CHARS = 44;
const MAX_FROM_CHARS = 64;

type Attribute = Explanation["attributes"][number];

/** An explanation for people: the mapping row, each attribute with what filled it, what stayed in unmapped. */
export function explanationToLines(explanation: Explanation, place: string): string[] {
  const { mapping, attributes, unmapped, findings, rowKey } = explanation;
  return [
    `── ${cleanse(place)}`,
    ...alignColumns(headRows(mapping, rowKey), "  "),
    "",
    "  attributes",
    ...alignColumns(attributes.filter(({ path }) => path !== "unmapped").map(attributeRow), "    "),
    "",
    ...unmappedLines(Object.entries(unmapped ?? {})),
    ...findings.map(({ path, message, rule }) => `  invalid: ${cleanse(`${path}: ${message} [${rule}]`)}`),
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

// What filled an attribute: members of the record, or where there are none, the rule.
function attributeRow({ path, value, from, rule, at }: Attribute): Cell[] {
  const origin = from.length > 0 ? `from ${from.join(", ")}` : `rule ${rule}`;
  return [path, `= ${short(JSON.stringify(value), MAX_VALUE_CHARS)}`, short(origin, MAX_FROM_CHARS), at];
}

function unmappedLines(members: readonly (readonly [string, unknown])[]): string[] {
  if (members.length === 0) return ["  unmapped: nothing"];
  return ["  unmapped", ...alignColumns(members.map(([name, value]) => [name, `= ${short(JSON.stringify(value), 2 * MAX_VALUE_CHARS)}`]), "    ")];
}

function short(text: string, maxChars: number): string {
  return text.length > maxChars ? `${text.slice(0, maxChars - 1)}…` : text;
}
