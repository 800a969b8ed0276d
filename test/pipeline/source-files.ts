import { readFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { generateSample } from "@trailhouse/cli/sample";
import { readRecords } from "@trailhouse/core";
import { oddRecords } from "../../packages/core/src/fixtures/odd-records.ts";
import { secretTexts } from "../../packages/core/src/fixtures/secret-records.ts";
import { corporaAreHere, corporaFiles, CORPORA } from "../corpora/shared-corpora.ts";
import { FROZEN_VARIANTS, goldenEvents, readGolden } from "../golden/golden-pairs.ts";
import { brokenTexts } from "./broken-texts.ts";
import type { InputRecord } from "./input-records.ts";

/** A file as it arrives. */
export interface ArrivingFile {
  /** The group that it is from: `golden`, `sample` … */
  readonly group: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SEED = 7;
const MOST_LENGTH = 10_000;
const RECORDS_A_FILE = 500;

/** The files of the parity test. Of `generated` records 13 in 20 are the sample's, 6 mutations, 2 hold secrets; some of those are left out. */
export function sourceFiles(generated: number): readonly ArrivingFile[] {
  const secrets = fc.sample(secretTexts, { numRuns: generated * 0.1, seed: SEED }).map(({ text }) => text);
  return [
    container("golden", goldenTexts()),
    ...(corporaAreHere() ? corporaFiles().map((name): ArrivingFile => ({ group: "corpora", name: name.replaceAll("/", "-"), bytes: readFileSync(path.join(CORPORA, name)) })) : []),
    ...[...generateSample({ files: 8, records: generated * 0.65, seed: SEED, iamShare: 0.9 })].map(({ name, bytes }): ArrivingFile => ({ group: "sample", name: `sample-${path.basename(name)}`, bytes })),
    ...oddFiles(generated * 0.3),
    lines("secrets", secrets.filter(isOneLine)),
    ...oneByOne("secrets", secrets.filter((text) => !isOneLine(text)).slice(0, 50)),
    ...oneByOne("broken", brokenTexts()),
  ];
}

/** The records that core reads in a file. */
export async function recordsIn({ group, name, bytes }: ArrivingFile): Promise<readonly InputRecord[]> {
  const found: InputRecord[] = [];
  for await (const raw of readRecords(Readable.from([bytes]))) found.push({ group, file: name, position: raw.position, text: raw.text, raw });
  return found;
}

/** The texts of records as CloudTrail delivers them. */
export function container(group: string, texts: readonly string[]): ArrivingFile {
  return { group, name: `${group}.json.gz`, bytes: gzipSync(`{"Records":[${texts.join(",")}]}`) };
}

function lines(group: string, texts: readonly string[]): ArrivingFile {
  return { group, name: `${group}.ndjson.gz`, bytes: gzipSync(texts.map((text) => `${text}\n`).join("")) };
}

/** Mutated records. Of the long ones every tenth is taken: all of them would be 250 MB. */
function oddFiles(count: number): readonly ArrivingFile[] {
  const texts = fc.sample(oddRecords, { numRuns: count * 2, seed: SEED }).map((record) => JSON.stringify(record));
  const taken = texts.filter(({ length }, index) => length < MOST_LENGTH || index % 10 === 0).slice(0, count);
  const files = Math.ceil(taken.length / RECORDS_A_FILE);
  return Array.from({ length: files }, (_, index) => ({ ...lines("odd", taken.slice(index * RECORDS_A_FILE, (index + 1) * RECORDS_A_FILE)), name: `odd-${String(index).padStart(3, "0")}.ndjson.gz` }));
}

/** Each text as a file of its own, since it may be no JSON. */
function oneByOne(group: string, texts: readonly string[]): readonly ArrivingFile[] {
  return texts.map((text, index) => ({ group, name: `${group}-${String(index).padStart(3, "0")}.json`, bytes: Buffer.from(text) }));
}

/** A record's text that is cut off would take the lines after it along. */
function isOneLine(text: string): boolean {
  try {
    JSON.parse(text);
    return !text.includes("\n");
  } catch {
    return false;
  }
}

/** Every golden event and variant as the text of a record. */
export function goldenTexts(): readonly string[] {
  return goldenEvents().flatMap((name) => FROZEN_VARIANTS.map(({ prefix }) => JSON.stringify(readGolden(name, `${prefix}record.json`))));
}
