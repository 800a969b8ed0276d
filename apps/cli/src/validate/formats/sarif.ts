import { createHash } from "node:crypto";
import { cleanse } from "../../output/terminal-text.ts";
import { VERSION } from "../../version.ts";
import { withoutIndexes } from "../baseline.ts";
import { EVERY_RULE } from "../every-rule.ts";
import type { AnyRule } from "../every-rule.ts";
import { placeOf } from "../findings.ts";
import type { PlacedFinding } from "../findings.ts";
import { summaryObject } from "./format.ts";
import type { Format } from "./format.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const PAGE = "docs/gen/validation-rules.md";
const INDEX_OF = new Map(EVERY_RULE.map(({ id }, index) => [id, index]));

/**
 * A log in the Static Analysis Results Interchange Format 2.1.0, as code scanning takes it.
 * @param rulesUrl where the page of rules is; rules have a helpUri only with it
 */
export function sarif(rulesUrl?: string): Format {
  const met = new Map<string, number>();
  let comma = " ";
  return {
    begin: () => [`{ "$schema": "${SCHEMA}", "version": "2.1.0", "runs": [{ "tool": ${JSON.stringify({ driver: driver(rulesUrl) })}, "columnKind": "utf16CodeUnits", "results": [`],
    source: () => [],
    finding: (finding) => {
      const line = `${comma} ${JSON.stringify(resultOf(finding, met))}`;
      comma = ",";
      return [line];
    },
    end: (summary) => [`], "properties": ${JSON.stringify({ summary: summaryObject(summary) })} }] }`],
  };
}

function driver(rulesUrl: string | undefined): object {
  return { name: "trailhouse validate", semanticVersion: VERSION, rules: EVERY_RULE.map((rule) => ruleOf(rule, rulesUrl)) };
}

function ruleOf({ id, what, why, mend, strict }: AnyRule, rulesUrl: string | undefined): object {
  const text = `Broken when ${what}. Why: ${why}. How to mend it: ${mend}. See ${PAGE}#${id}.`;
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text },
    defaultConfiguration: { level: levelOf(strict) },
    ...(rulesUrl === undefined ? {} : { helpUri: `${rulesUrl.replace(/#.*$/u, "")}#${id}` }),
  };
}

function levelOf(strict: boolean): "warning" | "error" {
  return strict ? "warning" : "error";
}

function resultOf(finding: PlacedFinding, met: Map<string, number>): object {
  const { rule, path, message } = finding;
  const index = INDEX_OF.get(rule);
  const inFile = finding.unit !== "key" && finding.source !== "-";
  const place = inFile && finding.unit === "line" ? "" : `${placeOf(finding)} `;
  const location = { ...(inFile ? { physicalLocation: physical(finding) } : {}), logicalLocations: [{ fullyQualifiedName: path === "" ? placeOf(finding) : path, kind: "member" }] };
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levelOf(index !== undefined && EVERY_RULE[index]?.strict === true),
    message: { text: cleanse(path === "" ? `${place}${message}` : `${place}${path}: ${message}`) },
    locations: [location],
    partialFingerprints: { "trailhouseFinding/v1": fingerprint(finding, met) },
  };
}

function physical({ source, unit, at }: PlacedFinding): object {
  const region = unit === "line" && typeof at === "number" ? { region: { startLine: at } } : {};
  return { artifactLocation: { uri: uriOf(source) }, ...region };
}

function uriOf(source: string): string {
  const path = source.replace(/^\.\//u, "").split("/").map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd"))).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}

// Told as a baseline tells findings, numbered where several are alike.
function fingerprint({ source, classUid, rule, path }: PlacedFinding, met: Map<string, number>): string {
  const key = JSON.stringify([source, classUid, rule, withoutIndexes(path)]);
  const number = (met.get(key) ?? 0) + 1;
  met.set(key, number);
  return `${createHash("sha256").update(key).digest("hex")}:${number}`;
}
