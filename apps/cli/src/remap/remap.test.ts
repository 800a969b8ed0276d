import { readRecords, transformRecordToText } from "@trailhouse/core";
import type { Lake, OutdatedRow, Replacement, ReplaceResult } from "@trailhouse/lakehouse";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { record } from "../../test/logs.ts";
import { remapLake } from "./remap.ts";
import type { RemapReport } from "./remap.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-remap-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** A row of an older mapping version, as a lake that took this record would have it. */
async function outdated(text = JSON.stringify(record())): Promise<OutdatedRow> {
  for await (const raw of readRecords(one(text))) {
    const outcome = transformRecordToText(raw);
    if (outcome.kind === "row") return { table: "silver.aws_cloudtrail_account_change", rowKey: outcome.rowKey, mappingVersion: "older", record: text, sourceFile: "a", sourcePosition: 7 };
  }
  throw new Error("expected a row");
}

/** Remaps these rows in a lake that replaces what it is given, but refuses the replacement of that number; `replaced`: the gold lines' places and keys. */
async function remapped(rows: Iterable<OutdatedRow>, refused = -1) {
  const replaced: string[][] = [];
  let isReplacing = false;
  const lake = {
    outdated: async function* () {
      for (const row of rows) {
        if (isReplacing) throw new Error("asked for more while rows were being replaced");
        yield await Promise.resolve(row);
      }
    },
    replace: async (replacement: Replacement): Promise<ReplaceResult> => {
      if (replaced.length === refused) throw new Error("the disk is full");
      isReplacing = true;
      await setImmediate();
      isReplacing = false;
      const lines = (replacement.rows["gold.account_change"] ?? []).flatMap(({ path }) => readFileSync(path, "utf8").trimEnd().split("\n"));
      replaced.push(lines.map((line) => /"_row_key":"(\w+)".*"_source_position":(\d+)/u.exec(line)?.slice(1).join(" ") ?? line));
      return { replaced: lines.length, tables: { "gold.account_change": lines.length }, invalid: 0 };
    },
  } as unknown as Lake;
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code: unknown = await remapLake(lake, join(folder, "lake"), { json: true }, streams).catch((error: unknown) => error);
  const text = String(streams.stdout.read() ?? "");
  return { code, report: text === "" ? undefined : (JSON.parse(text) as RemapReport), replaced };
}

test("rows beyond one batch are all made again, each once", async () => {
  const row = await outdated();
  const count = 20_100;
  const rows = Array.from({ length: count }, (_, sourcePosition) => ({ ...row, sourcePosition }));
  const { code, report, replaced } = await remapped(rows);
  expect(replaced.map((batch) => batch.length)).toEqual([20_000, 100]);
  expect(replaced.flat()).toEqual(rows.map(({ rowKey, sourcePosition }) => `${rowKey} ${sourcePosition}`));
  expect({ code, report }).toMatchObject({ code: 0, report: { replaced: count, invalid: 0, tables: { "gold.account_change": count }, kept: {} } });
  expect(readdirSync(folder)).toEqual([]);
});

test("a row whose record gives none today is kept as it was, counted by its reason, and told by the exit code", async () => {
  const row = await outdated();
  const of = (members: object): OutdatedRow => ({ ...row, record: JSON.stringify({ ...record(), ...members }) });
  const rows = [of({ eventSource: "s3.amazonaws.com" }), of({ eventTime: "never" }), of({}), { ...row, record: `${row.record}\n${row.record}` }, row];
  const { code, report, replaced } = await remapped(rows);
  expect(report).toMatchObject({ replaced: 1, kept: { "other-service": 1, "no-event-time": 1, "another-row-key": 1, "not-one-record": 1 } });
  expect({ code, replaced }).toEqual({ code: 1, replaced: [[`${row.rowKey} 7`]] });
});

test("a lake that refuses ends it with the lake's error, and nothing is left beside the lake", async () => {
  expect((await remapped([await outdated()], 0)).code).toEqual(new Error("the disk is full"));
  expect(readdirSync(folder)).toEqual([]);
});
