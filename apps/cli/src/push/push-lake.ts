import { MAPPING_VERSION } from "@trailhouse/core";
import type { FileResult, Lake } from "@trailhouse/lakehouse";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { watchInterrupt } from "../interrupt.ts";
import { tableNames, withLake } from "../lake/open-lake.ts";
import { noPlaces } from "../run/fault-places.ts";
import { printReport } from "../run/print-report.ts";
import { Progress } from "../run/progress.ts";
import { hasFaults } from "../run/run-report.ts";
import { RunTally } from "../run/run-tally.ts";
import { makeStagingFolder } from "../run/staging-folder.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { groupFiles } from "./group-files.ts";
import { lakeRowsToBatch } from "./lake-rows-to-batch.ts";
import { ledgerFiles } from "./ledger-files.ts";
import type { LedgerFile } from "./ledger-files.ts";
import type { CatalogSources } from "./open-catalog.ts";
import { catalogLakeOpener, stagingPlace } from "./push.ts";

/** What `trailhouse push --from-lake` is asked to do. */
export interface PushLakeRequest {
  readonly lake: string;
  readonly waitSeconds: number;
  readonly reingest: boolean;
  readonly json: boolean;
  readonly byFile: boolean;
}

/** Pushes what a lake holds, file by file of its ledger, and prints what became of every record. */
export async function pushLake(request: PushLakeRequest, sources: CatalogSources, streams: Streams): Promise<ExitCode> {
  const stagingBeside = await stagingPlace();
  return await withLake({ path: request.lake, access: "read", waitSeconds: request.waitSeconds }, (from) =>
    pushLakeTo(from, { open: catalogLakeOpener(sources, stagingBeside), stagingBeside }, request, streams));
}

/** Where rows of a lake go. */
export interface LakePushTarget {
  readonly open: () => Promise<Lake>;
  readonly stagingBeside: string;
}

type Form = Pick<PushLakeRequest, "reingest" | "json" | "byFile">;

/** Pushes what a lake holds into another one, in batches of whole files. @throws LakeError */
export async function pushLakeTo(from: Lake, target: LakePushTarget, form: Form, streams: Streams): Promise<ExitCode> {
  const { count, files } = await ledgerFiles(from);
  const order: string[] = [];
  const tally = new RunTally(tableNames(), form.byFile ? order : undefined);
  const interrupt = watchInterrupt(() => { streams.stderr.write("\ninterrupted: finishing the batch at hand; interrupt again to end at once\n"); });
  const to = await target.open();
  try {
    await sayOutdated(from, streams);
    const staging = await makeStagingFolder(target.stagingBeside);
    const progress = new Progress(count, streams.stderr);
    try {
      await new LakePush({ from, to, staging, reingest: form.reingest, tally, order, progress, stop: interrupt.signal }).run(files);
    } finally {
      progress.stop();
      await rm(staging, { recursive: true, force: true });
    }
  } finally {
    interrupt.stop();
    await to.close();
  }
  await printReport(tally, form, streams.stdout);
  if (!interrupt.signal.aborted) return hasFaults(tally.report) ? 1 : 0;
  streams.stderr.write(`interrupted: ${tally.report.files.read} files with ${tally.report.records.new} new events were pushed. Run the same command again to go on.\n`);
  return 130;
}

async function sayOutdated(from: Lake, { stderr }: Streams): Promise<void> {
  for await (const { mappingVersion } of from.outdated(MAPPING_VERSION)) {
    stderr.write(`The lake holds rows of another mapping version (${mappingVersion}), which are pushed as they are: trailhouse deploy remap makes them again there.\n`);
    return;
  }
}

interface Parts {
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

class LakePush {
  readonly #parts: Parts;
  #number = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

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
    this.#parts.progress.add({ files: 1, bytes, rows: result.new });
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
