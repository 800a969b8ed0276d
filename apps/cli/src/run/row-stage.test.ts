import { DEFAULT_LIMITS, MAPPING_VERSION } from "@trailhouse/core";
import type { RowOutcome } from "@trailhouse/core";
import { existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { RowStage, type StagedTables } from "./row-stage.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-row-stage-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

const FINDING = { path: "time", rule: "required", message: "expected a value, found none" } as const;

/** A row whose gold event is this text. */
function row(position: number, gold: string, findings: RowOutcome<string>["findings"] = []): RowOutcome<string> {
  const silver = { _row_key: `key${position}`, eventName: "CreateUser" } as unknown as RowOutcome["silver"];
  return { kind: "row", position, silverTable: "aws_cloudtrail_account_change", goldTable: "account_change", rowKey: `key${position}`, silver, gold, findings, fallback: undefined };
}

const linesOf = (staged: StagedTables, name: string): unknown[] => {
  const paths = name === "quarantine" ? staged.quarantine.map(({ path }) => path) : [staged.tables[name]?.path ?? ""];
  return paths.flatMap((path) => readFileSync(path, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown));
};

test("a valid row goes into both tables, under its source and place", () => {
  const stage = new RowStage(join(folder, "valid"));
  stage.addRow(row(1, '{"time":1}'), "a");
  stage.addRow(row(2, '{"time":2}'), "b");
  const staged = stage.close();
  const own = (position: number, source: string) => ({ _mapping_version: MAPPING_VERSION, _source_file: source, _source_position: position, _row_key: `key${position}` });
  expect(linesOf(staged, "gold.account_change")).toEqual([{ ...own(1, "a"), time: 1 }, { ...own(2, "b"), time: 2 }]);
  expect(linesOf(staged, "silver.aws_cloudtrail_account_change")).toEqual([{ ...own(1, "a"), eventName: "CreateUser" }, { ...own(2, "b"), eventName: "CreateUser" }]);
  expect(staged.quarantine).toEqual([]);
});

test("an invalid gold row goes to quarantine with its findings and never into its table; its silver row stays", () => {
  const stage = new RowStage(join(folder, "invalid"));
  const long = JSON.stringify({ x: "y".repeat(DEFAULT_LIMITS.quarantineTextChars) });
  stage.addRow(row(3, long, [FINDING]), "a");
  const staged = stage.close();
  expect(Object.keys(staged.tables)).toEqual(["silver.aws_cloudtrail_account_change"]);
  expect(linesOf(staged, "quarantine")).toEqual([
    { source_file: "a", source_position: 3, stage: "gold", reason: "invalid", row_key: "key3", findings: [FINDING], text: long.slice(0, DEFAULT_LIMITS.quarantineTextChars) },
  ]);
});

test("a record that could not be read goes to quarantine", () => {
  const stage = new RowStage(join(folder, "rejected"));
  stage.addRejected({ kind: "rejected", position: 4, reason: "invalid-json", detail: "expected JSON", text: "{" }, "a");
  expect(linesOf(stage.close(), "quarantine")).toEqual([{ source_file: "a", source_position: 4, stage: "read", reason: "invalid-json", detail: "expected JSON", text: "{" }]);
});

/** What the process has open in a folder of that name; others of its files come and go. */
function openIn(name: string): string[] {
  const targets = readdirSync("/proc/self/fd").map((descriptor) => {
    try {
      return readlinkSync(join("/proc/self/fd", descriptor));
    } catch {
      return "";
    }
  });
  return targets.filter((target) => target.includes(`/${name}/`));
}

test.runIf(existsSync("/proc/self/fd"))("what is discarded holds no file open", () => {
  const stage = new RowStage(join(folder, "discarded"));
  for (let position = 0; position < 3; position += 1) stage.addRow(row(position, JSON.stringify({ x: "y".repeat(600_000) })), "a");
  expect(openIn("discarded")).toHaveLength(1);
  stage.discard();
  expect(openIn("discarded")).toEqual([]);
});
