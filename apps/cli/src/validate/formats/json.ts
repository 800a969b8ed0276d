import { jsonLine } from "../../output/json-line.ts";
import { placeOf } from "../findings.ts";
import type { PlacedFinding } from "../findings.ts";
import { summaryObject } from "./format.ts";
import type { Format } from "./format.ts";

/** One JSON object a finding, the same as in the document of `json`, and the summary as the last line. */
export const ndjson: Format = {
  begin: () => [],
  source: () => [],
  finding: (finding) => [jsonLine(toObject(finding))],
  end: (summary) => [jsonLine(summaryObject(summary))],
};

/** One JSON document: `{ "findings": [ … ], "summary": { … } }`. */
export function json(): Format {
  let comma = " ";
  return {
    begin: () => ['{ "findings": ['],
    source: () => [],
    finding: (finding) => {
      const line = `${comma} ${jsonLine(toObject(finding))}`;
      comma = ",";
      return [line];
    },
    end: (summary) => [`], "summary": ${jsonLine(summaryObject(summary))} }`],
  };
}

function toObject(finding: PlacedFinding): object {
  const { path, rule, message, className, source, unit, at } = finding;
  return { path, rule, message, place: placeOf(finding), className, source, [unit]: at };
}
