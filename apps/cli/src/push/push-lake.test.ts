import { generateSample } from "../sample/index.ts";
import type { Lake, LakeRow } from "@trailhouse/lakehouse";
import { TABLES } from "@trailhouse/lakehouse";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLake } from "../lake/open-lake.ts";
import { commitTo } from "../run/rows-to-lake.ts";
import { stageFile } from "../run/stage-file.ts";
import { textIn } from "./ledger-files.ts";
import { pushLakeTo } from "./push-lake.ts";

let folder = "";
let from: Lake;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "trailhouse-push-lake-"));
  from = await open("from.duckdb");
});
afterEach(async () => {
  await from.close();
  rmSync(folder, { recursive: true });
});

const open = (name: string): Promise<Lake> => openLake({ path: join(folder, name), access: "make", waitSeconds: 0 });

/** Takes bytes into a lake under a path. */
async function take(lake: Lake, path: string, bytes: Uint8Array): Promise<void> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const sourceName = await lake.sourceNameFor(sha256, path);
  const own = join(folder, sha256);
  mkdirSync(own, { recursive: true });
  const rows = await stageFile({ source: one(bytes), name: sourceName, folder: own, maxRecordBytes: 1e6, onRow: () => undefined });
  await commitTo(lake, { reingest: false, onVanished: () => undefined })([{ path, sourceName, identity: { sha256, size: bytes.byteLength }, folder: own, rows }]);
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Two files with IAM events, one with an event of the first and a broken record, and other content under the first's path. */
async function fill(lake: Lake): Promise<void> {
  const [first, second] = [...generateSample({ files: 2, records: 60, seed: 3, iamShare: 0.8 })];
  if (first === undefined || second === undefined) throw new Error("expected two files");
  await take(lake, "a 'quoted' name.json.gz", first.bytes);
  await take(lake, "b.json.gz", second.bytes);
  const record = textIn((await rows(lake, "silver.aws_cloudtrail_account_change", "silver.aws_cloudtrail_entity_management"))[0] ?? {}, "record");
  await take(lake, "c.json", Buffer.from(`{"Records":[${record},{"eventName":"CreateUser","eventSource":"iam.amazonaws.com"}]}`));
  await take(lake, "b.json.gz", Buffer.from(`{"Records":[${record.replace(/"eventID":"/u, '"eventID":"f')}]}`));
}

async function rows(lake: Lake, ...tables: readonly string[]): Promise<LakeRow[]> {
  const found: LakeRow[] = [];
  for (const table of tables) for await (const row of lake.readRows(table, { ownColumns: true })) found.push({ ...row, _ingested_at: null, table });
  return found.sort((a, b) => (textIn(a, "_row_key") < textIn(b, "_row_key") ? -1 : 1));
}

async function rowsOf(sql: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const row of (await from.query(sql)).rows) found.push(row);
  return found;
}

async function contents(lake: Lake): Promise<object> {
  const control = ["SELECT * EXCLUDE ingested_at FROM trailhouse.files ORDER BY content_sha256", "SELECT * EXCLUDE ingested_at FROM trailhouse.quarantine ORDER BY source_file, source_position"];
  const texts: string[] = [];
  for (const sql of control) for await (const row of (await lake.query(sql)).rows) texts.push(JSON.stringify(row));
  return { texts, rows: await rows(lake, ...TABLES.map(({ layer, name }) => `${layer}.${name}`)) };
}

async function push(form: { reingest?: boolean; byFile?: boolean } = {}, opener = () => open("to.duckdb")): Promise<{ code: number; report: Record<string, unknown>; stderr: string }> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const target = { open: opener, stagingBeside: join(folder, "push") };
  const code = await pushLakeTo(from, target, { reingest: false, byFile: false, json: true, ...form }, streams);
  return { code, report: JSON.parse(String(streams.stdout.read())) as Record<string, unknown>, stderr: String(streams.stderr.read() ?? "") };
}

async function pushed(): Promise<object> {
  const lake = await open("to.duckdb");
  try {
    return await contents(lake);
  } finally {
    await lake.close();
  }
}

test("what a lake holds is pushed whole: rows, ledger with its duplicates, quarantine", async () => {
  await fill(from);
  const { code, report } = await push();
  expect(await pushed()).toEqual(await contents(from));
  expect(report).toMatchObject({ files: { read: 4, skipped: 0, failed: 0 }, records: { duplicate: 1, rejected: { "no-event-time": 1 } } });
  expect(code).toBe(1);
});

test("a second time nothing is new", async () => {
  await fill(from);
  await push();
  const before = await pushed();
  const { code, report } = await push({ byFile: true });
  expect([code, report]).toMatchObject([0, { files: { read: 0, skipped: 4 }, records: { read: 0, new: 0, duplicate: 0 } }]);
  expect((report["byFile"] as { file: string }[]).map(({ file }) => file)).toContain("a 'quoted' name.json.gz");
  expect(await pushed()).toEqual(before);
});

test("with --reingest the rows are put in anew", async () => {
  await fill(from);
  await push();
  const { report } = await push({ reingest: true });
  expect(report).toMatchObject({ files: { read: 4, skipped: 0 } });
  expect(await pushed()).toEqual(await contents(from));
});

test("rows of another mapping version are pushed as they are, and it is said", async () => {
  await fill(from);
  for (const { name } of TABLES.filter(({ layer }) => layer === "silver")) await rowsOf(`UPDATE silver.${name} SET _mapping_version = 'older'`);
  const { stderr } = await push();
  expect(stderr).toContain("The lake holds rows of another mapping version (older), which are pushed as they are: trailhouse deploy remap makes them again there.");
  expect(await pushed()).toEqual(await contents(from));
});

test("an empty lake is pushed as nothing", async () => {
  const { code, report } = await push();
  expect([code, report]).toMatchObject([0, { files: { read: 0, skipped: 0, failed: 0 } }]);
});

test("Ctrl-C finishes the batch at hand and says what was pushed", async () => {
  await fill(from);
  const opener = async (): Promise<Lake> => {
    const lake = await open("to.duckdb");
    const commit = lake.commit.bind(lake);
    lake.commit = (batch) => {
      process.emit("SIGINT");
      return commit(batch);
    };
    return lake;
  };
  const { code, stderr } = await push({}, opener);
  expect(code).toBe(130);
  expect(stderr).toContain("interrupted: finishing the batch at hand; interrupt again to end at once");
  expect(stderr).toMatch(/interrupted: 4 files with \d+ new events were pushed; no file is left to go on with\./u);
  expect(await pushed()).toEqual(await contents(from));
});
