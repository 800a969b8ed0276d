import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateSample, type SampleOptions } from "@trailhouse/cli/sample";

/** CloudTrail files of the sample generator, kept between benchmarks. */
export interface Corpus {
  readonly name: string;
  readonly says: string;
  readonly parts: readonly SampleOptions[];
}

const MIXED = { files: 240, records: 300_000 };

/** What is measured on. `mixed-x3` has three seeds, not three copies: a run takes a file only once. */
export const CORPORA = {
  mixed: { name: "mixed", says: "300,000 records, 5 % IAM, 240 files", parts: [{ ...MIXED, seed: 1 }] },
  "mixed-x3": { name: "mixed-x3", says: "900,000 records, 5 % IAM, 720 files", parts: [1, 2, 3].map((seed) => ({ ...MIXED, seed })) },
  "all-iam": { name: "all-iam", says: "100,000 records, all IAM, 100 files", parts: [{ files: 100, records: 100_000, seed: 4, iamShare: 1 }] },
  "one-file": { name: "one-file", says: "750,000 records, 5 % IAM, one file", parts: [{ files: 1, records: 750_000, seed: 5 }] },
  "one-file-3gb": { name: "one-file-3gb", says: "2,050,000 records, 5 % IAM, one file", parts: [{ files: 1, records: 2_050_000, seed: 6 }] },
} as const satisfies Record<string, Corpus>;

export type CorpusName = keyof typeof CORPORA;

/** Where a corpus stands on disk. */
export interface CorpusFiles {
  readonly folder: string;
  readonly files: readonly string[];
  readonly packedBytes: number;
}

/** The corpus's files below `cache`, made at first use: a corpus is there whole or not at all. */
export async function corpusFiles(corpus: Corpus, cache: string): Promise<CorpusFiles> {
  const folder = path.join(cache, corpus.name);
  if (!existsSync(folder)) await writeCorpus(corpus, folder);
  const found = await readdir(folder, { recursive: true });
  const files = found.filter((name) => name.endsWith(".json.gz")).map((name) => path.join(folder, name)).sort();
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { folder, files, packedBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function writeCorpus(corpus: Corpus, folder: string): Promise<void> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  for (const [index, part] of corpus.parts.entries()) {
    for (const file of generateSample(part)) {
      const target = path.join(draft, String(index), file.name);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.bytes);
    }
  }
  await rename(draft, folder);
}
