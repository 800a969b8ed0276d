import { gzipSync } from "node:zlib";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateSample } from "@trailhouse/cli/sample";
import { TABLES, type Lake } from "@trailhouse/lakehouse";
import { connect } from "@trailhouse/lakehouse/databricks";
import { validate } from "@trailhouse/ocsf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { controlRows, rowsByKey } from "./support/lake-contents.ts";
import { deploy, openLocalLake, openRigLake, rig, rigConnection, scratch, targetOf } from "./support/rig-lake.ts";
import { stageSources, type SourceFile } from "./support/stage-source.ts";

const TARGET = targetOf("push");
const CORPORA = join(import.meta.dirname, "../../../shared/corpora");

/** A small sample, its first file once more under another name, and what others wrote where it is at hand. */
function sources(): SourceFile[] {
  const sample = [...generateSample({ files: 4, records: 400, seed: 6, iamShare: 0.5 })].map((file) => ({ path: file.name, bytes: file.bytes }));
  const broken = { path: "broken.json", bytes: gzipSync('{"Records":[{"eventName":"CreateUser","eventSource":"iam.amazonaws.com"},{"eventName":') };
  const odd = { path: "odd ' \" ` ${x} :p ? ü\n.json", bytes: new TextEncoder().encode(oddRecords()) };
  return [...sample, broken, odd, ...corpora()];
}

function corpora(): SourceFile[] {
  if (!existsSync(CORPORA)) {
    process.stdout.write("skipped: files that others wrote, since shared/corpora is absent\n");
    return [];
  }
  return readdirSync(CORPORA).filter((name) => name.endsWith(".gz")).sort().map((name) => ({ path: name, bytes: readFileSync(join(CORPORA, name)) }));
}

/** Values that SQL text, VARIANT or Parquet could take amiss. */
function oddRecords(): string {
  const deep = `${"[".repeat(1500)}${"]".repeat(1500)}`;
  const record = (id: string, parameters: string) => `{"eventVersion":"1.08","userIdentity":{"type":"IAMUser","principalId":"AIDA","arn":"arn:aws:iam::111122223333:user/o'neil","accountId":"111122223333","userName":"o'neil"},"eventTime":"2026-03-03T10:00:00.250Z","eventSource":"iam.amazonaws.com","eventName":"CreateUser","awsRegion":"us-east-1","sourceIPAddress":"192.0.2.1","userAgent":"x","eventID":"${id}","eventType":"AwsApiCall","recipientAccountId":"111122223333","requestParameters":${parameters},"responseElements":null}`;
  return `{"Records":[${[
    record("0001", '{"userName":"\'); DROP TABLE x; -- ${a} :at ? \\u0000 \\ud83d\\ude00 \\ud800"}'),
    record("0002", '{"userName":"n","numbers":[1e5,1e308,0.1,1e-7,12345678901234567890,-0,null,true],"":{"":""},"a.b":{"c d":1},"b":2,"B":3}'),
    record("0003", `{"userName":"deep","deep":${deep}}`),
    record("0004", '{"userName":"twice","userName":"twice again"}'),
  ].join(",")}]}`;
}

let lake: Lake;
let local: Lake;
let folder: Awaited<ReturnType<typeof scratch>>;

beforeAll(async () => {
  folder = await scratch();
  const session = await connect(rigConnection());
  await deploy(session, TARGET);
  await session.close();
  lake = await openRigLake(TARGET);
  local = await openLocalLake(folder.path);
});

afterAll(async () => {
  await lake.close();
  await local.close();
  await folder[Symbol.asyncDispose]();
});

it("takes in what a DuckDB lake takes in, field for field, and tells the same sums", async () => {
  const files = sources();
  const there = await lake.commit(await stageSources(lake, folder.path, files));
  const here = await local.commit(await stageSources(local, folder.path, files));
  expect(there).toEqual(here);
  expect(await controlRows(lake, TARGET)).toEqual(await controlRows(local));
  const [inCatalog, inFile] = [await rowsByKey(lake), await rowsByKey(local)];
  expect([...inCatalog.keys()].sort()).toEqual([...inFile.keys()].sort());
  for (const [key, row] of inFile) expect(inCatalog.get(key), key).toEqual(row);
  expect(inFile.size).toBeGreaterThan(400);
});

it("gives back valid OCSF events", async () => {
  let events = 0;
  for (const table of TABLES.filter(({ layer }) => layer === "gold")) {
    for await (const event of lake.readRows(`gold.${table.name}`)) {
      expect(validate(event), JSON.stringify(event)).toEqual([]);
      events += 1;
    }
  }
  expect(events).toBeGreaterThan(200);
});

it("knows the files, and takes nothing in a second time", async () => {
  const files = sources();
  const before = await rowsByKey(lake);
  const batch = await stageSources(lake, folder.path, files);
  expect(await lake.knownFiles(batch.files.map((file) => file.sha256))).toEqual(new Set(batch.files.map((file) => file.sha256)));
  const again = await lake.commit(batch);
  expect(again.files.map((file) => file.new)).toEqual(files.map(() => 0));
  expect(again.quarantined).toBe(0);
  expect(await rowsByKey(lake)).toEqual(before);
});

it("takes files out and puts them in anew", async () => {
  const files = sources().slice(0, 2);
  const before = [await rowsByKey(lake), await controlRows(lake, TARGET)];
  const result = await lake.commit({ ...(await stageSources(lake, folder.path, files)), reingest: true });
  const here = await local.commit({ ...(await stageSources(local, folder.path, files)), reingest: true });
  expect(result).toEqual(here);
  expect([await rowsByKey(lake), await controlRows(lake, TARGET)]).toEqual(before);
});

it("leaves nothing in the volume", () => {
  const volume = join(rig("LAKEHOUSE_VOLUMES"), TARGET.catalog, TARGET.controlSchema, TARGET.volume);
  expect(readdirSync(volume)).toEqual([]);
});
