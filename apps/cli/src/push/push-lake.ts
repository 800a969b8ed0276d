import type { Lake } from "@trailhouse/lakehouse";
import { rm } from "node:fs/promises";
import { watchInterrupt } from "../interrupt.ts";
import { tableNames, withLake } from "../lake/open-lake.ts";
import { sayOutdated } from "../lake/outdated-rows.ts";
import { keptLine } from "../run/kept-line.ts";
import { printReport } from "../run/print-report.ts";
import { Progress } from "../run/progress.ts";
import { hasFaults } from "../run/run-report.ts";
import { RunTally } from "../run/run-tally.ts";
import { makeStagingFolder } from "../run/staging-folder.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { LakePush } from "./lake-push.ts";
import { ledgerFiles } from "./ledger-files.ts";
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

const OUTDATED = "which are pushed as they are: trailhouse deploy remap makes them again there.";

type Form = Pick<PushLakeRequest, "reingest" | "json" | "byFile">;

/** Pushes what a lake holds into another one, in batches of whole files. @throws LakeError */
export async function pushLakeTo(from: Lake, target: LakePushTarget, form: Form, streams: Streams): Promise<ExitCode> {
  const { count, files } = await ledgerFiles(from);
  const order: string[] = [];
  const tally = new RunTally(tableNames(), form.byFile ? order : undefined);
  const to = await target.open();
  const interrupt = watchInterrupt(() => { streams.stderr.write("\ninterrupted: finishing the batch at hand; interrupt again to end at once\n"); });
  try {
    await sayOutdated(from, OUTDATED, streams.stderr);
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
  streams.stderr.write(`${keptLine("interrupted", tally.report, count, "were pushed")}\n`);
  return 130;
}
