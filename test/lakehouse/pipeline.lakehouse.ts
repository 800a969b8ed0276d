import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { TABLES } from "@trailhouse/lakehouse";
import { connect, type Session } from "@trailhouse/lakehouse/databricks";
import { afterAll, beforeAll, expect, it } from "vitest";
import { columnFaults } from "../pipeline/compare-columns.ts";
import { compareRecords, outcomeOf } from "../pipeline/compare-outcomes.ts";
import type { InputRecord } from "../pipeline/input-records.ts";
import { mappingLines } from "../pipeline/mapping-lines.ts";
import type { Row } from "../pipeline/read-tables.ts";
import { container, goldenTexts, recordsIn, sourceFiles, type ArrivingFile } from "../pipeline/source-files.ts";
import { corporaAreHere } from "../corpora/shared-corpora.ts";
import { PipelineBundle } from "./support/pipeline-bundle.ts";
import { rigConnection, scratch, targetOf } from "./support/rig-lake.ts";

const GENERATED = Number(process.env["LAKEHOUSE_GENERATED"] ?? 20_000);
const FILE = "regexp_replace(_source_file, '^.*/', '') AS _source_file";

let session: Session;
let folder: Awaited<ReturnType<typeof scratch>>;
let bundle: PipelineBundle;
const records: InputRecord[] = [];

beforeAll(async () => {
  if (!corporaAreHere()) process.stdout.write("skipped: records that others wrote, since shared/corpora is absent\n");
  folder = await scratch();
  session = await connect(rigConnection());
  bundle = await PipelineBundle.build(folder.path, targetOf("pipeline"), session);
  await arrive(sourceFiles(GENERATED));
  await bundle.run();
});

afterAll(async () => {
  await session.close();
  await folder[Symbol.asyncDispose]();
});

async function arrive(files: readonly ArrivingFile[]): Promise<void> {
  for (const file of files) {
    await writeFile(join(bundle.source, file.name), file.bytes);
    for (const record of await recordsIn(file)) records.push(record);
  }
}

/** The records whose row an earlier record brings: the first that is read, of one run the first by file and position. */
function copies(): ReadonlySet<InputRecord> {
  const seen = new Set<string>();
  const ordered = [...records].sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.position - other.position));
  return new Set(ordered.filter((record) => {
    const outcome = outcomeOf(record);
    if (outcome.kind !== "row") return false;
    const copy = seen.has(outcome.rowKey);
    seen.add(outcome.rowKey);
    return copy;
  }));
}

async function differences(): Promise<readonly string[]> {
  const tables = new Map<string, { rows: readonly Row[] }>([
    ["cloudtrail_records", { rows: await bundle.rows(`SELECT ${FILE}, _source_position, outcome, reason FROM ${bundle.own("cloudtrail_records")} WHERE outcome <> 'empty'`) }],
    ["quarantine", { rows: await bundle.rows(`SELECT regexp_replace(source_file, '^.*/', '') AS source_file, source_position, text FROM ${bundle.own("quarantine")}`) }],
  ]);
  for (const { name } of TABLES) tables.set(name, { rows: await bundle.rows(`SELECT ${FILE}, * EXCEPT (_source_file) FROM ${bundle.name(name)}`) });
  const { faults, groups } = compareRecords(records, tables, await mappingLines(), copies());
  process.stdout.write(`${groups.join("\n")}\n`);
  const places = new Set(records.map(({ file, position }) => `${file} ${position}`));
  const unknown = (tables.get("cloudtrail_records")?.rows ?? []).filter((row) => !places.has(`${String(row["_source_file"])} ${String(row["_source_position"])}`));
  return [...faults, ...unknown.map((row) => `expected no such record, found ${JSON.stringify(row)}`)];
}

it("makes the rows that transformRecord makes of every golden event, corpus, generated and broken record", async () => {
  expect(await differences()).toEqual([]);
  expect(records.length).toBeGreaterThan(GENERATED);
});

it("has the columns that deploy creates", async () => {
  const made = new Map<string, { columns: readonly (readonly [string, string])[]; rows: readonly Row[]; plan: string }>();
  for (const { name } of TABLES) made.set(name, { columns: await bundle.columns(bundle.name(name)), rows: [], plan: "" });
  expect(columnFaults(made)).toEqual([]);
});

it("accounts for every file, and meets every expectation", async () => {
  const accounts = await bundle.rows(`SELECT ${FILE}, * EXCEPT (_source_file) FROM ${bundle.own("reconciliation")}`);
  expect(accounts.filter((row) => row["missing"] !== 0 || row["unequal"] !== 0 || row["gap"] !== 0 || row["unreadable"] === true)).toEqual([]);
  expect((await bundle.script("validate.sql")).filter((row) => Number(row["violating"]) > 0)).toEqual([]);
});
