import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlacedFinding } from "../findings.ts";
import { chooseFormat } from "./choose-format.ts";
import { FORMAT_NAMES } from "./format.ts";
import type { FormatName, Summary } from "./format.ts";

const finding: PlacedFinding = {
  source: "logs/events.ndjson", unit: "line", at: 3, path: "type_uid", rule: "type-uid", message: "expected 300101; found the number 1", classUid: 3001, className: "3001 Account Change",
};
const summary: Summary = { events: 2, invalid: 1, findings: { byRule: { "type-uid": 3 }, byClass: { "3001 Account Change": 3 } }, hidden: { "type-uid": 2 } };

function print(name: FormatName, findings: readonly PlacedFinding[], sum = summary): string[] {
  const format = chooseFormat({ format: name });
  return [format.begin(), ...findings.flatMap((each) => [format.source(each.source), format.finding(each)]), format.end(sum)].flat();
}

test("pretty: a line a finding, what is not printed, the summary", () => {
  expect(print("pretty", [finding])).toEqual([
    "logs/events.ndjson:3 type_uid: expected 300101; found the number 1 [type-uid]",
    "and 2 more [type-uid]; --all prints them",
    "2 events, 1 invalid, 3 findings",
    "by rule",
    "  type-uid  3",
    "by class",
    "  3001 Account Change  3",
  ]);
});

test("pretty: the baseline and the sample are in the summary", () => {
  const [head] = print("pretty", [], { events: 5, invalid: 2, findings: { byRule: {}, byClass: {} }, hidden: {}, sampledFrom: 1000, baseline: { known: 4, gone: 1 } });
  expect(head).toBe("5 events (a sample of 1,000), 2 invalid, 0 findings, 4 known, 1 of the baseline gone: --update-baseline takes them out");
});

test("places: a row of a table, a row key, a whole source", () => {
  const places = [{ unit: "row" as const }, { unit: "key" as const, source: "gold.account_change", at: "ab12" }, { at: undefined, path: "" }];
  expect(places.map((place) => print("pretty", [{ ...finding, ...place }])[0]?.split(": expected")[0])).toEqual([
    "logs/events.ndjson row 3 type_uid", "gold.account_change:ab12 type_uid", "logs/events.ndjson",
  ]);
});

test("ndjson: an object a finding, and the summary", () => {
  expect(print("ndjson", [finding]).map((line) => JSON.parse(line) as unknown)).toEqual([
    { path: "type_uid", rule: "type-uid", message: finding.message, place: "logs/events.ndjson:3", className: "3001 Account Change", source: "logs/events.ndjson", line: 3 },
    { events: 2, invalid: 1, findings: summary.findings },
  ]);
});

test("a finding is the same object in ndjson and json", () => {
  const some = [finding, { ...finding, unit: "row" as const }, { ...finding, at: undefined }, { ...finding, source: "gold.account_change", unit: "key" as const, at: "ab12" }];
  const lines = print("ndjson", some).slice(0, -1).map((line) => JSON.parse(line) as unknown);
  expect((JSON.parse(print("json", some).join("\n")) as { findings: unknown }).findings).toEqual(lines);
  expect(lines).toMatchObject([{ line: 3 }, { row: 3 }, { source: "logs/events.ndjson" }, { key: "ab12" }]);
});

test("json: one document, with one finding, several, or none", () => {
  for (const findings of [[], [finding], [finding, { ...finding, unit: "row" as const }]]) {
    const document = JSON.parse(print("json", findings).join("\n")) as { findings: Record<string, unknown>[]; summary: unknown };
    expect(document.findings.map((each) => [each["place"], each["source"], each["line"] ?? each["row"]])).toEqual(findings.map((each) => [each.unit === "row" ? "logs/events.ndjson row 3" : "logs/events.ndjson:3", "logs/events.ndjson", 3]));
    expect(document.summary).toMatchObject({ events: 2 });
  }
});

test("github: an annotation a finding, its values escaped", () => {
  expect(print("github", [{ ...finding, source: "./a,b:c%.ndjson", message: "50% of\r\n::stop-commands::x" }])[0]).toBe(
    "::error file=a%2Cb%3Ac%25.ndjson,line=3,title=OCSF%3A type-uid::type_uid: 50%25 of\\u000d\\u000a::stop-commands::x [type-uid]",
  );
  expect(print("github", [{ ...finding, unit: "key", source: "gold.account_change", at: "ab" }])[0]).toMatch(/^::error title=OCSF%3A type-uid::gold\.account_change:ab type_uid: /u);
});

test("sarif: rules, results and fingerprints; links only where it is known where the page is", () => {
  interface Log { runs: { tool: { driver: { rules: { id: string; helpUri?: string; help: { text: string } }[] } }; results: { ruleId: string; ruleIndex: number; level: string; partialFingerprints: Record<string, string> }[] }[] }
  const run = (lines: readonly string[]): Log["runs"][0] | undefined => (JSON.parse(lines.join("\n")) as Log).runs[0];
  const plain = run(print("sarif", [finding, { ...finding, at: 9 }, { ...finding, rule: "recommended" }]));
  expect(plain?.results.map(({ ruleId, ruleIndex, level }) => [ruleId, plain.tool.driver.rules[ruleIndex]?.id, level])).toEqual([["type-uid", "type-uid", "error"], ["type-uid", "type-uid", "error"], ["recommended", "recommended", "warning"]]);
  expect(new Set(plain?.results.map(({ partialFingerprints }) => partialFingerprints["trailhouseFinding/v1"])).size).toBe(3);
  expect(plain?.tool.driver.rules.some(({ helpUri }) => helpUri !== undefined)).toBe(false);
  expect(plain?.tool.driver.rules.every(({ id, help }) => help.text.includes(`docs/gen/validation-rules.md#${id}`))).toBe(true);
  const linked = chooseFormat({ format: "sarif", rulesUrl: "https://example.org/rules.md" });
  expect(run([linked.begin(), linked.end(summary)].flat())?.tool.driver.rules.find(({ id }) => id === "enum")?.helpUri).toBe("https://example.org/rules.md#enum");
});

test("junit: a suite a source, a passing test where nothing was found, a failing one for what is not printed", () => {
  const format = chooseFormat({ format: "junit" });
  const lines = [format.begin(), format.source("good.ndjson"), format.source(finding.source), format.finding(finding), format.end(summary)].flat();
  const text = lines.join("\n");
  expect(text.match(/<testsuite name="[^"]*"|tests="\d+" failures="\d+"/gu)).toEqual([
    '<testsuite name="good.ndjson"', 'tests="1" failures="0"', '<testsuite name="logs/events.ndjson"', 'tests="1" failures="1"', '<testsuite name="trailhouse validate"', 'tests="1" failures="1"',
  ]);
  expect(text).toContain('<failure message="2 more findings; --all prints them" type="hidden"/>');
});

const nasty = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\u0000", "\u001b", "\u0085", "\u2028", "::", "##[", "%", "]]>", "<", "&", '"', "\ud800", "\uffff", "é") });

test("no text of an event breaks out of a line, a command or a document", () => {
  fc.assert(fc.property(fc.constantFrom(...FORMAT_NAMES), nasty, nasty, nasty, (name, message, path, className) => {
    const sum = { ...summary, findings: { byRule: { "type-uid": 1 }, byClass: { [`3001 ${className}`]: 1 } } };
    const lines = print(name, [{ ...finding, message, path, source: `f${path}` }], sum);
    expect(lines.every((line) => !/[\u0000-\u001f]/u.test(name === "junit" ? line.replaceAll("\n", "") : line))).toBe(true);
    if (name === "github") expect(lines.filter((line) => /^\s*::|##\[/u.test(line) && !line.startsWith("::error "))).toEqual([]);
    if (name === "sarif" || name === "json") expect(() => JSON.parse(lines.join("\n")) as unknown).not.toThrow();
    if (name === "junit") expect(lines.join("").replace(/<\/?[a-z-]+(?: [a-z.-]+="[^"<]*")*\/?>|<\?xml[^>]*>/gu, "")).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/u);
  }));
});
