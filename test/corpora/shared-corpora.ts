import { createReadStream, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { readRecords, transformRecord, type Outcome, type RawRecord } from "@trailhouse/core";

/** Records that others wrote; they lie beside the project, not in it. */
export const CORPORA = path.resolve(import.meta.dirname, "../../../shared/corpora");

/** True where the records are at hand; says plainly where they are not. */
export function corporaAreHere(): boolean {
  const here = existsSync(CORPORA);
  if (!here) process.stdout.write(`skipped: tests on real records, since ${CORPORA} is absent\n`);
  return here;
}

/** Every file of records below the corpora. */
export function corporaFiles(): readonly string[] {
  const names = readdirSync(CORPORA, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.(gz|jsonl)$|\.raw\.json$|parser-fixtures\/.*\.json$/.test(name)).sort();
}

/** The records of a file with what became of each. */
export async function outcomesOf(file: string): Promise<readonly { readonly raw: RawRecord; readonly outcome: Outcome }[]> {
  const found = [];
  for await (const raw of readRecords(createReadStream(path.join(CORPORA, file)))) found.push({ raw, outcome: transformRecord(raw) });
  return found;
}
