import type { Lake } from "@trailhouse/lakehouse";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { Progress } from "../run/progress.ts";
import { RunTally } from "../run/run-tally.ts";
import { LakePush } from "./lake-push.ts";
import type { LedgerFile } from "./ledger-files.ts";

async function* ledger(count: number): AsyncGenerator<LedgerFile> {
  for (let index = 0; index < count; index += 1) {
    const sums = { bytes: 1, recordsRead: 0, recordsSelected: 0, filtered: {}, rejected: {}, fallback: {}, newRows: 0, taken: { duplicates: 0, mappingVersion: "m" } };
    yield await Promise.resolve({ sha256: String(index), path: `file ${index}`, sourceName: `file ${index}`, ...sums });
  }
}

test("of a large lake each file is asked for once, some at a time, and those that are there are skipped", async () => {
  const asked: (readonly string[])[] = [];
  const to = { knownFiles: (hashes: readonly string[]) => { asked.push(hashes); return Promise.resolve(new Set(hashes)); } } as unknown as Lake;
  const [stderr, order, tally] = [new PassThrough(), [] as string[], new RunTally([])];
  const progress = new Progress(2500, stderr);
  await new LakePush({ from: {} as Lake, to, staging: "no-such-folder", reingest: false, tally, order, progress, stop: new AbortController().signal }).run(ledger(2500));
  progress.stop();
  expect(asked.map((hashes) => hashes.length)).toEqual([1000, 1000, 500]);
  expect(asked.flat()).toEqual(Array.from({ length: 2500 }, (_, index) => String(index)));
  expect(order).toEqual(Array.from({ length: 2500 }, (_, index) => `file ${index}`));
  expect(tally.report.files).toMatchObject({ skipped: 2500, read: 0, failed: 0 });
});
