import { jsonLine } from "../../output/json-line.ts";
import { placeOf } from "../findings.ts";
import type { PlacedFinding } from "../findings.ts";
import { summaryObject } from "./format.ts";
import type { Format } from "./format.ts";

/** One JSON object a finding, and the summary as the last line. */
export const ndjson: Format = {
  begin: () => [],
  source: () => [],
  finding: (finding) => [jsonLine(briefly(finding))],
  end: (summary) => [jsonLine(summaryObject(summary))],
};

/** One JSON document: `{ "findings": [ … ], "summary": { … } }`. */
export function json(): Format {
  let comma = " ";
  return {
    begin: () => ['{ "findings": ['],
    source: () => [],
    finding: (finding) => {
      const line = `${comma} ${jsonLine({ ...briefly(finding), source: finding.source, [finding.unit]: finding.at })}`;
      comma = ",";
      return [line];
    },
    end: (summary) => [`], "summary": ${jsonLine(summaryObject(summary))} }`],
  };
}

function briefly(finding: PlacedFinding): object {
  const { path, rule, message, className } = finding;
  return { path, rule, message, place: placeOf(finding), className };
}
