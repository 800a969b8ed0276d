import { createReadStream } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { generateSample } from "@trailhouse/cli/sample";
import { DEFAULT_LIMITS, readRecords, type RawRecord } from "@trailhouse/core";
import { oddRecords } from "../../packages/core/src/fixtures/odd-records.ts";
import { secretTexts } from "../../packages/core/src/fixtures/secret-records.ts";
import { corporaAreHere, corporaFiles, CORPORA } from "../corpora/shared-corpora.ts";
import { FROZEN_VARIANTS, goldenCases, goldenEvents, readCase, readGolden } from "../golden/golden-pairs.ts";
import { chosenTexts } from "./chosen-texts.ts";
import { brokenTexts, listEndingTexts } from "./broken-texts.ts";

/** One record's text as a container gave it. */
export interface InputRecord {
  /** The group that it is from: `golden`, `sample` … */
  readonly group: string;
  readonly file: string;
  readonly position: number;
  readonly text: string;
  /** As the container's reader gave it, where that is more than the text says. */
  readonly raw?: RawRecord;
}

const SEED = 7;

/** Every record of the proof. `generated` is how many each generator gives. */
export async function inputRecords(generated: number): Promise<readonly InputRecord[]> {
  return [
    ...numbered("golden", "golden", goldenTexts()),
    ...numbered("cases", "cases", goldenCases().map((name) => JSON.stringify(readCase(name, "record.json")))),
    ...(corporaAreHere() ? await corporaRecords() : []),
    ...numbered("sample", "sample", sampleTexts(generated)),
    ...numbered("odd", "odd", fc.sample(oddRecords, { numRuns: generated, seed: SEED }).map((record) => JSON.stringify(record))),
    ...numbered("secrets", "secrets", fc.sample(secretTexts, { numRuns: Math.ceil(generated / 4), seed: SEED }).map(({ text }) => text)),
    ...numbered("chosen", "chosen", fc.sample(chosenTexts, { numRuns: Math.ceil(generated / 4), seed: SEED })),
    ...numbered("broken", "broken", [...brokenTexts(), ...listEndingTexts()]),
  ];
}

function numbered(group: string, file: string, texts: readonly string[]): readonly InputRecord[] {
  return texts.map((text, index) => ({ group, file, position: index + 1, text }));
}

function goldenTexts(): readonly string[] {
  return goldenEvents().flatMap((name) => FROZEN_VARIANTS.map(({ prefix }) => JSON.stringify(readGolden(name, `${prefix}record.json`))));
}

/** A record that its container broke off is the container step's; its text is not whole here. */
async function corporaRecords(): Promise<readonly InputRecord[]> {
  const found: InputRecord[] = [];
  for (const file of corporaFiles()) {
    for await (const raw of readRecords(createReadStream(path.join(CORPORA, file)))) {
      const whole = "value" in raw || (raw.reason !== "truncated" && raw.reason !== "corrupt-gzip" && raw.text.length < DEFAULT_LIMITS.quarantineTextChars);
      if (whole) found.push({ group: "corpora", file, position: raw.position, text: raw.text });
    }
  }
  return found;
}

/** Records of IAM mostly, some of other services beside them. */
function sampleTexts(count: number): readonly string[] {
  const files = [...generateSample({ files: 3, records: count, seed: SEED, iamShare: 0.9 })];
  return files.flatMap(({ bytes }) => (JSON.parse(gunzipSync(bytes).toString()) as { Records: readonly unknown[] }).Records.map((record) => JSON.stringify(record)));
}
