import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { readRecords, type RawRecord } from "@trailhouse/core";
import { connect } from "@trailhouse/lakehouse/databricks";
import { loadParts } from "@trailhouse/pipeline";
import { beforeAll, expect, it } from "vitest";
import { recordFiles } from "../../packages/core/src/fixtures/record-files.ts";
import { isJson } from "../pipeline/json-faults.ts";
import { FORMS, soundFiles } from "../pipeline/container-forms.ts";
import { readRowFiles } from "../pipeline/read-tables.ts";
import { rigConnection, scratch } from "./support/rig-lake.ts";

const SEED = 7;
const SOUND = fc.sample(soundFiles, { numRuns: 300, seed: SEED });
const BROKEN = fc.sample(recordFiles, { numRuns: 600, seed: SEED }).map((bytes) => bytes.toString("utf8"));

/** A record as the container step gives it. */
interface Found {
  readonly file: number;
  readonly position: number;
  readonly text?: string;
  readonly truncated: boolean;
}

const ALL = [...FORMS, ...SOUND, ...BROKEN];
let found: ReadonlyMap<number, readonly Found[]>;
let wanted: readonly (readonly RawRecord[])[];

beforeAll(async () => {
  found = await readOnSpark(ALL);
  wanted = await Promise.all(ALL.map(readInCore));
});

async function readInCore(text: string): Promise<readonly RawRecord[]> {
  const records: RawRecord[] = [];
  for await (const record of readRecords(Readable.from([Buffer.from(text)]))) records.push(record);
  return records;
}

/** All files in one batch. */
async function readOnSpark(texts: readonly string[]): Promise<ReadonlyMap<number, readonly Found[]>> {
  await using folder = await scratch();
  const [input, output] = [join(folder.path, "texts"), join(folder.path, "records")];
  await writeFile(input, texts.map((text, file) => `${JSON.stringify({ file, text })}\n`).join(""));
  const { queries } = await loadParts([]);
  const session = await connect(rigConnection());
  await session.execute(`CREATE TEMPORARY VIEW cloudtrail_texts AS SELECT made.file AS _source_file, made.text FROM (SELECT from_json(value, 'file INT, text STRING') AS made FROM text.\`${input}\`)`);
  const bronze = (queries["cloudtrail_bronze"] ?? "").replaceAll("FROM STREAM ", "FROM ");
  await session.execute(`INSERT OVERWRITE DIRECTORY '${output}' USING text SELECT to_json(named_struct('file', _source_file, 'position', _source_position, 'text', text, 'truncated', truncated)) AS value FROM (${bronze})`);
  await session.close();
  const rows = new Map<number, Found[]>();
  for (const row of (await readRowFiles(output)) as unknown as readonly Found[]) rows.set(row.file, [...(rows.get(row.file) ?? []), row]);
  return rows;
}

/** What SQL found of a file, in the form of what core did: its records in order, none for the row without a text. */
function recordsOf(file: number): readonly (readonly [number, string, boolean])[] {
  const rows = (found.get(file) ?? []).toSorted((one, other) => one.position - other.position);
  return rows.filter((row) => row.position > 0).map((row) => [row.position, row.text ?? "", row.truncated && !isJson(row.text ?? "")]);
}

function coresRecords(file: number): readonly (readonly [number, string, boolean])[] {
  return (wanted[file] ?? []).map((raw) => [raw.position, raw.text, "reason" in raw && raw.reason === "truncated"]);
}

it("gives every file a row", () => {
  expect([...found.keys()].sort((one, other) => one - other)).toEqual(ALL.map((_, file) => file));
});

it("finds the records of every form of container, whole or broken, where core finds them", () => {
  for (const [file, text] of FORMS.entries()) expect(recordsOf(file), text).toEqual(coresRecords(file));
});

it("finds the records of sound files exactly, whatever stands around and in them", () => {
  for (const [index, text] of SOUND.entries()) {
    const file = FORMS.length + index;
    expect(recordsOf(file), text).toEqual(coresRecords(file));
  }
});

it("loses no record of a broken file: each is found, or stands in a text that is rejected", () => {
  let equal = 0;
  for (const [index, text] of BROKEN.entries()) {
    const file = FORMS.length + SOUND.length + index;
    const rows = recordsOf(file);
    const whole = new Set(rows.map(([, each]) => each));
    const rejected = rows.map(([, each]) => each).filter((each) => !isJson(each));
    const events = (wanted[file] ?? []).filter((raw) => "value" in raw && ["eventVersion", "eventName", "eventSource"].some((key) => Object.hasOwn(raw.value, key)));
    const lost = events.filter((raw) => !whole.has(raw.text) && !rejected.some((each) => each.includes(raw.text) || each.includes(JSON.stringify(raw.text).slice(1, -1))));
    expect(lost, text).toEqual([]);
    if (JSON.stringify(rows.map(([, each]) => each)) === JSON.stringify(coresRecords(file).map(([, each]) => each))) equal += 1;
  }
  expect(equal).toBeGreaterThan(BROKEN.length * 0.8);
});
