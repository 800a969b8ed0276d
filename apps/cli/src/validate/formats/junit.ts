import { cleanse } from "../../output/terminal-text.ts";
import { total } from "../../run/file-sums.ts";
import { VERSION } from "../../version.ts";
import { placeOf } from "../findings.ts";
import type { PlacedFinding } from "../findings.ts";
import type { Format, Summary } from "./format.ts";
import { summaryLines } from "./pretty.ts";

// Jenkins wants at least one property.
const PROPERTIES = `    <properties><property name="trailhouse.version" value="${VERSION}"/></properties>`;

interface Suite {
  readonly name: string;
  readonly findings: PlacedFinding[];
}

/**
 * JUnit XML as Apache Ant writes it: a suite a file or table, a failing test a finding, a passing test where a source has
 * none. The findings to print are held until the end, since their number stands before them.
 */
export function junit(now: () => Date = () => new Date()): Format {
  const began = now().toISOString().slice(0, 19);
  const suites = new Map<string, Suite>();
  const suiteOf = (name: string): Suite => {
    const suite = suites.get(name) ?? { name, findings: [] };
    suites.set(name, suite);
    return suite;
  };
  return {
    begin: () => [],
    source: (name) => (suiteOf(name), []),
    finding: (finding) => (suiteOf(finding.source).findings.push(finding), []),
    end: (summary) => ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...[...suites.values()].flatMap((suite, id) => suiteLines(suite, id, began)), ...summarySuite(summary, suites.size, began), "</testsuites>"],
  };
}

function suiteLines({ name, findings }: Suite, id: number, began: string): string[] {
  const cases = findings.length === 0 ? [`    <testcase ${attributes({ name: "no findings", classname: name, time: "0" })}/>`] : findings.flatMap(caseLines);
  return [suiteHead({ name, id, began, tests: Math.max(1, findings.length), failures: findings.length }), PROPERTIES, ...cases, ...suiteEnd("")];
}

/** What was found and is not printed fails, too. */
function summarySuite(summary: Summary, id: number, began: string): string[] {
  const hidden = total(summary.hidden);
  const text = summaryLines(summary).map((line) => cleanse(line)).join("\n");
  const name = "trailhouse validate";
  const head = suiteHead({ name, id, began, tests: 1, failures: hidden > 0 ? 1 : 0 });
  const test = attributes({ name: "findings that are not printed", classname: name, time: "0" });
  const failure = `      <failure ${attributes({ message: `${hidden} more findings; --all prints them`, type: "hidden" })}/>`;
  const body = hidden > 0 ? [`    <testcase ${test}>`, failure, "    </testcase>"] : [`    <testcase ${test}/>`];
  return [head, PROPERTIES, ...body, ...suiteEnd(text)];
}

function suiteHead(suite: { readonly name: string; readonly id: number; readonly began: string; readonly tests: number; readonly failures: number }): string {
  const { name, id, began, tests, failures } = suite;
  return `  <testsuite ${attributes({ name, package: "trailhouse.validate", id: String(id), timestamp: began, hostname: "localhost", tests: String(tests), failures: String(failures), errors: "0", time: "0" })}>`;
}

function suiteEnd(output: string): string[] {
  return [`    <system-out>${escaped(output)}</system-out>`, "    <system-err/>", "  </testsuite>"];
}

function caseLines(finding: PlacedFinding): string[] {
  const subject = finding.path === "" ? "" : ` ${finding.path}`;
  const test = attributes({ name: `${placeOf(finding)}${subject} [${finding.rule}]`, classname: finding.source, time: "0" });
  const failure = attributes({ message: finding.message, type: finding.rule });
  return [`    <testcase ${test}>`, `      <failure ${failure}/>`, "    </testcase>"];
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).map(([name, value]) => `${name}="${escaped(cleanse(value))}"`).join(" ");
}

// XML 1.0 has no characters for controls, lone surrogates, U+FFFE and U+FFFF, not even escaped ones.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

function escaped(text: string): string {
  const legal = text.replace(NO_XML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return legal.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
