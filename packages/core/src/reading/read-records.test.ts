import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { RawRecord } from "../raw-record.ts";
import { readRecords, type ReadOptions } from "./read-records.ts";

// What is no longer held is taken away before it is measured: only what is held is bounded.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/**
 * Expects that the buffers that are held have no more bytes than the bound. Waits for it, since the collector gives the
 * memory of the others back in a thread of its own, which a busy machine keeps waiting; after 20 s they count as held.
 */
async function expectHeld(bound: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    collect();
    const { arrayBuffers } = process.memoryUsage();
    if (arrayBuffers <= bound || Date.now() >= deadline) {
      expect(arrayBuffers).toBeLessThanOrEqual(bound);
      return;
    }
    await pause(50);
  }
}

async function read(bytes: Uint8Array, size = 997, options: ReadOptions = {}): Promise<RawRecord[]> {
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  };
  const records: RawRecord[] = [];
  for await (const record of readRecords(source(), options)) records.push(record);
  return records;
}

const ELEMENTS = Array.from({ length: 12 }, (_, i) => `{"eventName":"E${i}","eventID":"${(i * 7919) % 1013}"}`);
const FILE = `{"Records":[${ELEMENTS.join(",")}]}`;

/** How many elements are complete in a beginning of FILE. */
function completeIn(text: string): number {
  return ELEMENTS.filter((element) => text.includes(element)).length;
}

/** What zlib makes of a beginning of a gzip file, undefined where it finds a fault in it. */
function inflate(gz: Buffer): string | undefined {
  try {
    return gunzipSync(gz, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  } catch {
    return undefined;
  }
}

describe("damaged gzip files", () => {
  const gz = gzipSync(FILE);

  test("cut at every byte: complete records are read, the rest is one truncated", async () => {
    for (let length = 2; length < gz.length; length++) {
      const records = await read(gz.subarray(0, length));
      const complete = completeIn(inflate(gz.subarray(0, length)) ?? "");
      expect(records.slice(0, -1).map(({ text }) => text)).toEqual(ELEMENTS.slice(0, complete));
      expect(records.at(-1)).toMatchObject({ position: complete + 1, reason: "truncated" });
    }
  });

  test("changed at every byte: what zlib decompresses before the fault is read", async () => {
    const lines = gzipSync(ELEMENTS.join("\n"));
    for (let at = 10; at < lines.length; at++) {
      const changed = Buffer.from(lines);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      let length = lines.length;
      while (inflate(changed.subarray(0, length)) === undefined) length--;
      const texts = (await read(changed)).map(({ text }) => text);
      const decompressed = (inflate(changed.subarray(0, length)) ?? "").split("\n");
      expect(texts).toEqual(expect.arrayContaining(ELEMENTS.filter((element) => decompressed.includes(element))));
    }
  });

  test("whole records and garbage behind the gzip data", async () => {
    const records = await read(Buffer.concat([gz, Buffer.from("tail")]));
    expect(records).toHaveLength(13);
    expect(records[12]).toEqual({
      position: 13,
      reason: "corrupt-gzip",
      detail: `expected another gzip member or the end of the file, found other bytes, at byte ${gz.length}`,
      text: "tail",
    });
  });
});

test("counts bytes where asked", async () => {
  const gz = gzipSync(FILE);
  const counts = { read: 0, decompressed: 0 };
  await read(gz, 10, { counts });
  expect(counts).toEqual({ read: gz.length, decompressed: FILE.length });
});

test("a reader that stops early closes its source", async () => {
  let closed = false;
  const source = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield await Promise.resolve(Buffer.from(FILE));
    } finally {
      closed = true;
    }
  };
  for await (const record of readRecords(source())) if (record.position === 30) break;
  expect(closed).toBe(true);
});

test("one large Records array is read in bounded memory", async () => {
  const part = Buffer.from(`${ELEMENTS.join(",")},`.repeat(1000));
  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from('{"Records":['));
    for (let i = 0; i < 25; i++) yield part;
    yield Buffer.from(`${ELEMENTS[0] ?? ""}]}`);
  };
  let count = 0;
  for await (const record of readRecords(source())) {
    count = record.position;
    if (count % 20_000 === 0) await expectHeld(8 * 1024 * 1024);
  }
  expect(count).toBe(300_001);
});

test("of a record that is too large no more is held than one may have", async () => {
  const part = Buffer.alloc(1024 * 1024, "x");
  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(`[${ELEMENTS[0] ?? ""},{"a":"`));
    for (let i = 0; i < 120; i++) {
      yield Buffer.from(part);
      if (i % 40 === 39) await expectHeld(64 * 1024 * 1024);
    }
    yield Buffer.from(`"},${ELEMENTS[0] ?? ""}]`);
  };
  const found: RawRecord[] = [];
  for await (const record of readRecords(source())) found.push(record);
  expect(found.map((record) => ("reason" in record ? record.reason : "record"))).toEqual(["record", "too-large", "record"]);
});

const corpora = join(dirname(fileURLToPath(import.meta.url)), "../../../../../shared/corpora");
const present = existsSync(corpora);
if (!present) process.stdout.write("skipped: the published records in ../shared/corpora are absent\n");

/** Counted with Python's json module. */
describe.runIf(present)("files as published", () => {
  test.each([
    ["awsdocs-cloudtrail-user-guide.ndjson.gz", 30],
    ["awsdocs-cognito.ndjson.gz", 10],
    ["awsdocs-iam-user-guide.ndjson.gz", 7],
    ["awsdocs-sso-user-guide.ndjson.gz", 17],
    ["awslabs-seclake-validation.ndjson.gz", 21],
    ["cloud-custodian.ndjson.gz", 25],
    ["ocsf-examples.ndjson.gz", 15],
    ["panther-analysis.ndjson.gz", 483],
    ["parser-fixtures/plaso-lookup-events.jsonl", 6],
    ["parser-fixtures/trailscraper-111111111111_CloudTrail_eu-central-1_20171211T1505Z_A6kvhMoVeCsc7v8U.json.gz", 2],
    ["parser-fixtures/umccr-empty-records.json", 0],
    ["parser-fixtures/umccr-orgtrail-0003.json", 1],
    ["parser-fixtures/umccr-orgtrail.json.gz", 5],
  ])("%s holds %i records", async (name, count) => {
    const records = await read(readFileSync(join(corpora, name)), 333);
    expect(records).toHaveLength(count);
    for (const record of records) {
      expect(record).toHaveProperty("value");
      expect("value" in record && record.value).toEqual(JSON.parse(record.text));
    }
  });

  test("the one that is invalid JSON is one rejected record", async () => {
    const name = "parser-fixtures/awsdocs-access-analyzer-CreateAnalyzer.invalid.json";
    const [record, ...more] = await read(readFileSync(join(corpora, name)));
    expect(record).toMatchObject({ position: 1, reason: "invalid-json" });
    expect(more).toEqual([]);
  });
});
