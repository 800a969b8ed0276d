import type { FileResult, Lake } from "@trailhouse/lakehouse";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { noPlaces } from "../run/fault-places.ts";
import type { Progress } from "../run/progress.ts";
import type { RunTally } from "../run/run-tally.ts";
import { groupFiles } from "./group-files.ts";
import { lakeRowsToBatch } from "./lake-rows-to-batch.ts";
import type { LedgerFile } from "./ledger-files.ts";

/** What pushing a lake works with. */
export interface LakePushParts {
  readonly from: Lake;
  readonly to: Lake;
  readonly staging: string;
  readonly reingest: boolean;
  readonly tally: RunTally;
  /** Paths of the files that were looked at, for the report by file. */
  readonly order: string[];
  readonly progress: Progress;
  readonly stop: AbortSignal;
}

/** Pushes the files of a lake's ledger that the other lake does not know, group by group. */
export class LakePush {
  readonly #parts: LakePushParts;
  #number = 0;

  constructor(parts: LakePushParts) {
    this.#parts = parts;
  }

  /** Goes on until all are pushed or the push is stopped. @throws LakeError */
  async run(files: AsyncIterable<LedgerFile>): Promise<void> {
    for await (const group of groupFiles(this.#unknown(files))) {
      if (this.#parts.stop.aborted) return;
      await this.#push(group);
    }
  }

  async *#unknown(files: AsyncIterable<LedgerFile>): AsyncGenerator<LedgerFile> {
    for await (const some of chunked(files)) {
      if (this.#parts.stop.aborted) return;
      const known = this.#parts.reingest ? new Set<string>() : await this.#parts.to.knownFiles(some.map(({ sha256 }) => sha256));
      for (const file of some) {
        this.#parts.order.push(file.path);
        if (known.has(file.sha256)) this.#skip(file);
        else yield file;
      }
    }
  }

  #skip({ path }: LedgerFile): void {
    this.#parts.tally.addSkipped(path);
    this.#parts.progress.add({ files: 1 });
  }

  async #push(group: readonly LedgerFile[]): Promise<void> {
    const { from, to, staging, reingest, progress } = this.#parts;
    // By the names that they have in the lake, where no two files have the same.
    const names = await to.sourceNamesFor(group.map(({ sha256, sourceName: path }) => ({ sha256, path })));
    const folder = join(staging, String(this.#number += 1));
    await mkdir(folder);
    const batch = await lakeRowsToBatch(from, group.map((file, index) => ({ file, sourceName: names[index] ?? file.sourceName })), folder);
    const { files, vanished } = await to.commit({ ...batch, reingest });
    for (const [index, file] of group.entries()) this.#count(file, files[index]);
    if (vanished > 0) progress.say(`${vanished} events that the tables held are not in the lake's files.`);
    await rm(folder, { recursive: true, force: true });
  }

  #count(file: LedgerFile, result: FileResult | undefined): void {
    if (result === undefined) throw new Error(`expected the sums of ${file.path}, found none`);
    const { filtered, rejected, fallback, recordsRead: read, recordsSelected: selected, bytes } = file;
    this.#parts.tally.addRead(file.path, { sums: { read, selected, filtered: { ...filtered }, rejected: { ...rejected }, fallback: { ...fallback } }, places: noPlaces() }, result);
    this.#parts.progress.add({ files: 1, bytes, rows: result.new, committed: result.new });
  }
}

const ASKED_AT_ONCE = 1000;

async function* chunked(files: AsyncIterable<LedgerFile>): AsyncGenerator<LedgerFile[]> {
  let some: LedgerFile[] = [];
  for await (const file of files) {
    if (some.push(file) < ASKED_AT_ONCE) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
