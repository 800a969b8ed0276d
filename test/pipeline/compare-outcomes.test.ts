import { readFileSync } from "node:fs";
import path from "node:path";
import { TABLES } from "@trailhouse/lakehouse";
import { beforeAll, describe, expect, it } from "vitest";
import { readGolden } from "../golden/golden-pairs.ts";
import { compareRecords, outcomeOf } from "./compare-outcomes.ts";
import { cutStrings } from "./cut-strings.ts";
import type { InputRecord } from "./input-records.ts";
import { mappingLine, mappingLines, type MappingLines } from "./mapping-lines.ts";
import type { Row } from "./read-tables.ts";

const GOLD = "account_change";
const SILVER = "aws_cloudtrail_account_change";
const AGENT = "agent ".repeat(200);
const RECORD: InputRecord = { group: "golden", file: "golden", position: 1, text: JSON.stringify({ ...(readGolden("CreateUser", "record.json") as object), userAgent: AGENT, unknownMember: { a: 1 } }) };

let lines: MappingLines;
beforeAll(async () => { lines = await mappingLines(); });

type Members = Record<string, unknown>;

/** What is told where the pipeline's rows are those of core but for one change. */
function told(change: (rows: { readonly silver: Members; readonly gold: Members }) => void): readonly string[] {
  return toldOf(RECORD, RECORD.text, change);
}

/** What is told of a record where the pipeline's rows are those that core makes of a text, but for one change. */
function toldOf(record: InputRecord, text: string, change: (rows: { readonly silver: Members; readonly gold: Members }) => void = () => undefined): readonly string[] {
  const outcome = outcomeOf({ ...record, text });
  if (outcome.kind !== "row") throw new Error(`expected a row, found ${outcome.kind}`);
  const rows = JSON.parse(JSON.stringify({ silver: outcome.silver, gold: { ...outcome.gold, _row_key: outcome.rowKey } })) as { silver: Members; gold: Members };
  change(rows);
  const place = { _source_file: record.file, _source_position: record.position };
  const made = new Map<string, { readonly rows: readonly Row[] }>([
    ["cloudtrail_records", { rows: [{ ...place, outcome: "selected" }] }],
    [outcome.silverTable, { rows: [{ ...rows.silver, ...place }] }],
    [outcome.goldTable, { rows: [{ ...rows.gold, ...place }] }],
  ]);
  return compareRecords([record], made, lines).faults;
}

/** Gives what stood at a dotted place. */
function replace(row: Members, place: string, value: unknown): unknown {
  const names = place.split(".");
  const last = names.pop() ?? "";
  const members = names.reduce((inner, name) => inner[name] as Members, row);
  const before = members[last];
  members[last] = value;
  return before;
}

/** The line, from 1, of a mapping file that begins with a text: the first of them. */
function lineOf(text: string, file: string): number {
  const line = readFileSync(path.join(import.meta.dirname, "../../mappings", file), "utf8").split("\n").findIndex((each) => each.startsWith(text)) + 1;
  if (line === 0) throw new Error(`expected ${text} in ${file}, found none`);
  return line;
}

describe("a difference tells the event, the attribute, both values and the mapping line", () => {
  it("tells none where there is none", () => {
    expect(told(() => undefined)).toEqual([]);
  });

  it("of a long text the part around the first different character, with its offset", () => {
    let text = "";
    const [fault = "", ...others] = told(({ gold }) => {
      text = String(gold["raw_data"]);
      gold["raw_data"] = `${text.slice(0, 600)}X${text.slice(601)}`;
    });
    const from = 600 - 40;
    const shown = (whole: string) => `…${JSON.stringify(whole.slice(from, from + 300))}…`;
    expect(others).toEqual([]);
    expect(text.length).toBeGreaterThan(1000);
    expect(fault).toBe(`golden record 1: CreateUser ${GOLD}.raw_data: expected ${shown(text)}, found ${shown(`${text.slice(0, 600)}X${text.slice(601)}`)}, different from character 600 on of ${text.length} and ${text.length} (mappings/gold/frame.yaml:${lineOf("  raw_data:", "gold/frame.yaml")})`);
  });

  it.each([
    ["a member far below its attribute", "gold", "actor.user.account.type_id", "        type_id: { $lookup: identity_types, key: userIdentity.type, column: account_type_id }", "gold/frame.yaml"],
    ["a member of the class's own file", "gold", "user.name", "              name: target.name", "gold/account_change.yaml"],
    ["a member of a silver struct", "silver", "userIdentity.arn", "      - { name: arn, type: string }", "silver/record.yaml"],
    ["a member of a silver column that is made from others", "silver", "target.name", "  name:", "silver/target.yaml"],
    ["the row key", "silver", "_row_key", "row_key:", "silver/record.yaml"],
    ["a member of the record that no column takes", "silver", "unmapped.unknownMember", "columns:", "silver/record.yaml"],
  ] as const)("of %s", (_what, layer, place, rule, file) => {
    let expected: unknown;
    const faults = told((rows) => { expected = replace(rows[layer], place, "changed"); });
    const table = layer === "gold" ? GOLD : SILVER;
    expect(expected).toBeDefined();
    expect(faults).toEqual([`golden record 1: CreateUser ${table}.${place}: expected ${JSON.stringify(expected)}, found "changed" (mappings/${file}:${lineOf(rule, file)})`]);
  });

  it("of what is there and should not be", () => {
    expect(told(({ silver }) => { silver["unmapped"] = { ...(silver["unmapped"] as object), userIdentity: 7 }; })).toEqual([
      `golden record 1: CreateUser ${SILVER}.unmapped.userIdentity: expected nothing, found 7 (mappings/silver/record.yaml:${lineOf("  - name: userIdentity", "silver/record.yaml")})`,
    ]);
  });
});

describe("a secret within a string that SQL cannot tell", () => {
  const record: InputRecord = { ...RECORD, text: RECORD.text.replace(AGENT, () => String.raw`aws \"password\":\"begun \u0061`) };
  const cut = record.text.replace(String.raw`password\":\"begun \u0061`, "[REDACTED]");

  it("may cost the string what stands from the key on, in every layer", () => {
    expect(cutStrings(record.text)).toBe(cut);
    expect(toldOf(record, cut)).toEqual([]);
    expect(toldOf(record, record.text)).toEqual([]);
  });

  it("costs no more, and nothing else", () => {
    expect(toldOf(record, cut.replace("aws", ""))).not.toEqual([]);
    expect(toldOf(record, cut, ({ gold }) => { gold["message"] = "changed"; })).not.toEqual([]);
  });

  it.each([
    [String.raw`{"a":"\"Password\" :1","password":"x","b":"my password: \"x\""}`, String.raw`{"a":"\"[REDACTED]","password":"x","b":"my password: \"x\""}`],
    [String.raw`{"a":"password\":\"x","b":"password"}`, String.raw`{"a":"[REDACTED]","b":"password"}`],
    [String.raw`{"a":"x\\u0022y","b":"\n\u0070"}`, String.raw`{"a":"x[REDACTED]","b":"\n\u0070"}`],
    [String.raw`{"a":"{\"Action\":\"iam:ChangePassword\"}"}`, String.raw`{"a":"{\"Action\":\"iam:ChangePassword\"}"}`],
  ])("ends a string where the key may begin: %s", (text, wanted) => {
    expect(cutStrings(text)).toBe(wanted);
  });

  it("outside of strings rejects no more than objects of over three levels", () => {
    const judged = (text: string) => compareRecords([{ ...RECORD, text }], new Map([["cloudtrail_records", { rows: [{ _source_file: RECORD.file, _source_position: RECORD.position, outcome: "rejected", reason: "unredactable-secret" }] }]]), lines).faults;
    const withSecret = (value: string) => RECORD.text.replace(/\}$/u, `,"password":${value}}`);
    expect(judged(withSecret('{"a":[{"b":[1]}]}')).filter((fault) => !fault.includes("in quarantine"))).toEqual([]);
    expect(judged(withSecret('{"a":[{"b":1}]}')).filter((fault) => !fault.includes("in quarantine"))).toHaveLength(1);
  });
});

describe("quarantine", () => {
  const place = { _source_file: "broken", _source_position: 1 };
  const judged = (text: string, outcome: Row, quarantine: readonly Row[]) =>
    compareRecords([{ group: "broken", file: "broken", position: 1, text }], new Map([["cloudtrail_records", { rows: [{ ...place, ...outcome }] }], ["quarantine", { rows: quarantine.map((row) => ({ ...place, ...row })) }]]), lines).faults;
  const invalid = { outcome: "rejected", reason: "invalid-json" };

  it("has a rejected record once, with its reason and its text", () => {
    expect(judged("{x", invalid, [{ reason: "invalid-json", text: "{x" }])).toEqual([]);
    expect(judged("{x", invalid, [{ reason: "too-deep", text: "{x" }])).toEqual(["broken record 1: expected in quarantine invalid-json, found too-deep"]);
    expect(judged("{x", invalid, [])).toEqual(["broken record 1: expected in quarantine invalid-json, found nothing", "broken record 1: expected a row with its text in quarantine, found none"]);
    expect(judged("{x", invalid, [{ reason: "invalid-json", text: "{y" }])).toEqual(['broken record 1: text in quarantine: expected "{x", found "{y"']);
  });

  it("has no other record", () => {
    expect(judged('{"eventSource":"s3.amazonaws.com"}', { outcome: "filtered", reason: "other-service" }, [{ reason: "too-deep", text: "" }])).toEqual(["broken record 1: expected in quarantine nothing, found too-deep"]);
  });

  it("has a text that is no JSON as far as no secret can be in it, and no other text instead", () => {
    expect(judged('{x"password":"a"', invalid, [{ reason: "invalid-json", text: '{x"[REDACTED]' }])).toEqual([]);
    expect(judged('{x"password":"a"', invalid, [{ reason: "invalid-json", text: '{y"[REDACTED]' }])).toHaveLength(1);
  });
});

it("every column that is compared has a mapping line", () => {
  const compared = TABLES.flatMap(({ name, columns }) => columns.filter((column) => column.name === "_row_key" || !column.name.startsWith("_")).map((column) => `${name}.${column.name}`));
  expect(compared.filter((column) => mappingLine(lines, column) === "no mapping line")).toEqual([]);
});
