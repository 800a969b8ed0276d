import { cleanse } from "../../output/terminal-text.ts";
import { placeOf } from "../findings.ts";
import type { PlacedFinding } from "../findings.ts";
import type { Format } from "./format.ts";
import { summaryLines } from "./pretty.ts";

/**
 * Annotations of a GitHub workflow run ("Workflow commands for GitHub Actions"), and the summary as plain lines. Data are
 * escaped, so that no text of an event is taken for a command.
 */
export const github: Format = {
  begin: () => [],
  source: () => [],
  finding: (finding) => [annotation(finding)],
  end: (summary) => summaryLines(summary).map(withoutCommands),
};

function annotation(finding: PlacedFinding): string {
  const { source, unit, at, path, message, rule } = finding;
  const isFile = unit !== "key" && source !== "-";
  const properties = [
    ...(isFile ? [`file=${property(source.replace(/^\.\//u, ""))}`] : []),
    ...(isFile && unit === "line" && typeof at === "number" ? [`line=${at}`] : []),
    `title=${property(`OCSF: ${rule}`)}`,
  ];
  const place = isFile && unit === "line" ? "" : `${placeOf(finding)} `;
  const subject = path === "" ? place : `${place}${path}: `;
  return `::error ${properties.join(",")}::${data(`${subject}${message} [${rule}]`)}`;
}

function data(text: string): string {
  return cleanse(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// The runner also takes ##[command] for one, wherever in a line it stands.
function withoutCommands(line: string): string {
  return line.replaceAll("##[", "## [").replaceAll("::", ": :");
}
