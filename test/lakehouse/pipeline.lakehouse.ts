import { once } from "node:events";
import { utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { generateSample } from "@trailhouse/cli/sample";
import { TABLES, type Table } from "@trailhouse/lakehouse";
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
/** Files that Spark cannot unpack; core reads what it can. */
const UNREADABLE: ReadonlySet<string> = new Set(["later-corrupt.json.gz"]);
/** A file is unreadable where one that is an hour younger has been read. */
const TWO_HOURS_AGO = new Date(Date.now() - 7_200_000);
const FILE = "regexp_replace(_source_file, '^.*/', '') AS _source_file";

let session: Session;
let folder: Awaited<ReturnType<typeof scratch>>;
let bundle: PipelineBundle;
/** The records of each run's files. */
const runs: InputRecord[][] = [];

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
  const records: InputRecord[] = [];
  for (const file of files) {
    await writeFile(join(bundle.source, file.name), file.bytes);
    if (UNREADABLE.has(file.name)) await utimes(join(bundle.source, file.name), TWO_HOURS_AGO, TWO_HOURS_AGO);
    if (!UNREADABLE.has(file.name)) for (const record of await recordsIn(file)) records.push(record);
  }
  runs.push(records);
}

/** The records whose row an earlier record brings: the first run's, of one run the first by file and position. */
function copies(): ReadonlySet<InputRecord> {
  const seen = new Set<string>();
  const ordered = runs.flatMap((records) => records.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.position - other.position)));
  return new Set(ordered.filter((record) => {
    const outcome = outcomeOf(record);
    if (outcome.kind !== "row") return false;
    const copy = seen.has(outcome.rowKey);
    seen.add(outcome.rowKey);
    return copy;
  }));
}

/** Each difference: of the final tables, and of the pipeline's own where another record brought a record's row. */
async function differences(): Promise<readonly string[]> {
  const judged = await bundle.rows(`SELECT ${FILE}, _source_position, outcome, reason FROM ${bundle.own("cloudtrail_records")} WHERE outcome <> 'empty'`);
  const quarantine = await bundle.rows(`SELECT regexp_replace(source_file, '^.*/', '') AS source_file, source_position, reason, text FROM ${bundle.own("quarantine")}`);
  const tables = async (from: (table: Table) => string) => {
    const made = new Map([["cloudtrail_records", { rows: judged }], ["quarantine", { rows: quarantine }]]);
    for (const table of TABLES) made.set(table.name, { rows: await bundle.rows(`SELECT ${FILE}, * EXCEPT (_source_file) FROM ${from(table)}`) });
    return made;
  };
  const [records, copied, lines] = [runs.flat(), copies(), await mappingLines()];
  const final = compareRecords(records, await tables(({ name }) => bundle.name(name)), lines, copied);
  const own = compareRecords([...copied], await tables(rowsOfCopies), lines);
  process.stdout.write(`${[...final.groups, "of which copies:", ...own.groups].join("\n")}\n`);
  const places = new Set(records.map(({ file, position }) => `${file} ${position}`));
  const unknown = judged.filter((row) => !places.has(`${String(row["_source_file"])} ${String(row["_source_position"])}`));
  return [...final.faults, ...own.faults, ...unknown.map((row) => `expected no such record, found ${JSON.stringify(row)}`)];
}

/** Rows of the pipeline's own table that did not come into the final one. */
function rowsOfCopies({ name, layer }: Table): string {
  const own = layer === "gold" ? bundle.own(name) : `(SELECT * FROM ${bundle.own("cloudtrail_silver")} WHERE silver_table = '${name}')`;
  return `(SELECT made.* FROM ${own} AS made LEFT ANTI JOIN ${bundle.name(name)} AS kept ON kept._row_key = made._row_key AND kept._source_file = made._source_file AND kept._source_position = made._source_position)`;
}

it("makes the rows that transformRecord makes of every golden event, corpus, generated and broken record", async () => {
  expect(await differences()).toEqual([]);
  expect(runs.flat().length).toBeGreaterThan(GENERATED);
});

it("has the columns that deploy creates", async () => {
  const made = new Map<string, { columns: readonly (readonly [string, string])[]; rows: readonly Row[]; plan: string }>();
  for (const { name } of TABLES) made.set(name, { columns: await bundle.columns(bundle.name(name)), rows: [], plan: "" });
  expect(columnFaults(made)).toEqual([]);
});

it("accounts for every file, and meets every expectation", async () => {
  expect(await faultyAccounts()).toEqual([]);
  expect(await violations()).toEqual([]);
});

it("takes in what arrives later and nothing twice, also after a run that was killed; what is damaged is told", async () => {
  const [before, rows] = [await processed(), await rowCounts()];
  await arrive(laterFiles());
  await killInTheMiddle();
  await bundle.run();
  expect(await differences()).toEqual([]);
  const after = await processed();
  expect(after.filter((file) => !String(file["_source_file"]).startsWith("later-"))).toEqual(before);
  expect(after.length).toBe(before.length + 2);
  expect(await faultyAccounts()).toEqual(["later-corrupt.json.gz: unreadable"]);
  const [copied] = await bundle.rows(`SELECT selected, duplicates FROM ${bundle.own("reconciliation")} WHERE endswith(_source_file, 'later-copies.json.gz')`);
  expect(Number(copied?.["duplicates"])).toBeGreaterThan(0);
  const added = Number(copied?.["selected"]) - Number(copied?.["duplicates"]) + 2;
  expect(sum(await rowCounts())).toBe(sum(rows) + 2 * added);
});

it("finds a row that does not meet an expectation", async () => {
  const table = bundle.name("account_change");
  const [first] = await bundle.rows(`SELECT min(_row_key) AS _row_key FROM ${table}`);
  await bundle.execute(`UPDATE ${table} SET activity_id = 4711 WHERE _row_key = '${String(first?.["_row_key"])}'`);
  expect(await violations()).toEqual(expect.arrayContaining([expect.stringContaining("activity_id")]));
});

/** What is wrong with any file, by the pipeline's own account. */
async function faultyAccounts(): Promise<readonly string[]> {
  const accounts = await bundle.rows(`SELECT ${FILE}, * EXCEPT (_source_file) FROM ${bundle.own("reconciliation")} ORDER BY 1`);
  return accounts.flatMap((row) => ["missing", "unequal", "gap", "unreadable"].filter((name) => row[name] !== 0 && row[name] !== false).map((name) => `${String(row["_source_file"])}: ${name}`));
}

async function violations(): Promise<readonly string[]> {
  return (await bundle.script("validate.sql")).filter((row) => Number(row["violating"]) > 0).map((row) => JSON.stringify(row));
}

/** When the rows of each file were made, and how many. */
async function processed(): Promise<readonly Row[]> {
  return await bundle.rows(`SELECT ${FILE}, count(*) AS rows, min(_ingested_at) AS first, max(_ingested_at) AS last FROM ${bundle.own("cloudtrail_silver")} GROUP BY 1 ORDER BY 1`);
}

async function rowCounts(): Promise<readonly number[]> {
  const counts = await bundle.rows(TABLES.map(({ name }) => `SELECT count(*) AS rows FROM ${bundle.name(name)}`).join(" UNION ALL "));
  return counts.map((row) => Number(row["rows"]));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Copies of records among new ones, NDJSON with a broken line, and a file whose second half is missing. */
function laterFiles(): readonly ArrivingFile[] {
  const fresh = [...generateSample({ files: 1, records: 300, seed: 77, iamShare: 0.5 })].flatMap(({ bytes }) => (JSON.parse(gunzipSync(bytes).toString()) as { Records: readonly unknown[] }).Records.map((record) => JSON.stringify(record)));
  const [one = "", two = ""] = ["later-1", "later-2"].map((id) => goldenTexts()[0]?.replace(/"eventID":"[^"]*"/, `"eventID":"${id}"`) ?? "");
  const whole = container("later-corrupt", fresh);
  return [
    container("later-copies", [...goldenTexts().slice(0, 40), ...fresh]),
    { group: "later", name: "later-broken.ndjson", bytes: Buffer.from(`${one}\n${two.slice(0, -40)}\n${two}\n`) },
    { ...whole, bytes: whole.bytes.subarray(0, whole.bytes.length / 2) },
  ];
}

/** Begins a run and kills it once it reads the files. */
async function killInTheMiddle(): Promise<void> {
  const child = bundle.begin();
  const exit = once(child, "exit");
  child.stderr?.resume();
  // A part may end within the words.
  let said = "";
  const isReading = () => said.includes("cloudtrail_records is RUNNING");
  for await (const part of child.stdout ?? []) {
    said += String(part);
    if (isReading()) break;
  }
  if (child.pid === undefined || !isReading()) throw new Error(`expected the run to say that it reads the files, found its end:\n${said.slice(-4000)}`);
  process.kill(-child.pid, "SIGKILL");
  await exit;
}
