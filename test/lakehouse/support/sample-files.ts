import { gzipSync, gunzipSync } from "node:zlib";
import { generateSample } from "@trailhouse/cli/sample";
import type { SourceFile } from "./stage-source.ts";

/** Four files, of which the third and fourth hold the events of the first and second once more among their own. */
export function sampleFiles(): SourceFile[] {
  const [first, second, third, fourth] = [...generateSample({ files: 4, records: 80, seed: 11, iamShare: 0.6 })].map((file) => ({ path: file.name, records: recordsOf(file.bytes) }));
  if (!first || !second || !third || !fourth) throw new Error("expected four files");
  return [first, second, { ...third, records: [...third.records, ...first.records] }, { ...fourth, records: [...second.records, ...fourth.records] }].map(({ path, records }) => ({ path, bytes: gzipSync(JSON.stringify({ Records: records })) }));
}

function recordsOf(bytes: Uint8Array): unknown[] {
  return (JSON.parse(gunzipSync(bytes).toString()) as { Records: unknown[] }).Records;
}
