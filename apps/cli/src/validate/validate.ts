import { availableParallelism } from "node:os";
import { findFiles } from "../input/find-files.ts";
import type { FoundFile } from "../input/find-files.ts";
import { requireFiles } from "../input/found-files.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { Baseline, readBaseline, writeBaseline } from "./baseline.ts";
import { checkFiles, sourceOf } from "./check-files.ts";
import type { FileChecks } from "./check-files.ts";
import { checkSource } from "./check-source.ts";
import { EventChecker } from "./event-checker.ts";
import { withoutMetadataFiles } from "./event-files.ts";
import { loose, readingFault } from "./findings.ts";
import { chooseFormat } from "./formats/choose-format.ts";
import { loadSchemas } from "./load-schemas.ts";
import type { LoadedSchemas } from "./load-schemas.ts";
import { Report } from "./report.ts";
import type { ValidateRequest } from "./request.ts";
import { EventSample } from "./sample-events.ts";
import { planTasks, usefulWorkers } from "./tasks.ts";

/** Checks events and prints what is wrong with them: 1 where anything is that no baseline holds. */
export async function validate(request: ValidateRequest, streams: Streams): Promise<ExitCode> {
  const baseline = baselineOf(request);
  const loaded = await loadSchemas(request.schemas);
  const setup = { schemas: loaded.schemas, strict: request.strict, ...(request.version === undefined ? {} : { version: request.version }) };
  const checker = new EventChecker(setup);
  const report = new Report(streams.stdout, { format: chooseFormat(request), first: request.first, ...(baseline === undefined ? {} : { baseline }) });
  const sample = request.sample === undefined || request.databricks !== undefined ? undefined : new EventSample(request.sample, request.seed);
  const limit = baseline === undefined ? request.first : Infinity;
  const run: Run = { request, loaded, report, sample, checks: { checker, setup, limit, stdin: streams.stdin as AsyncIterable<Uint8Array> } };
  const drawnFrom = await checkInput(run);
  await report.end(drawnFrom);
  return await conclude(request, report, baseline);
}

interface Run {
  readonly request: ValidateRequest;
  readonly loaded: LoadedSchemas;
  readonly report: Report;
  readonly sample: EventSample | undefined;
  readonly checks: Omit<FileChecks, "workers">;
}

function baselineOf({ baseline, updateBaseline }: ValidateRequest): Baseline | undefined {
  if (baseline === undefined) return undefined;
  return updateBaseline ? new Baseline(baseline, []) : readBaseline(baseline);
}

async function conclude(request: ValidateRequest, report: Report, baseline: Baseline | undefined): Promise<ExitCode> {
  if (request.updateBaseline && request.baseline !== undefined && baseline !== undefined) {
    await writeBaseline(request.baseline, baseline);
    return 0;
  }
  return report.failed ? 1 : 0;
}

/** Checks what is asked for. Gives how many events there were where a sample of them was checked. */
async function checkInput(run: Run): Promise<number | undefined> {
  const { lake, databricks } = run.request;
  if (databricks !== undefined) return await checkDatabricks(run, databricks);
  await (lake === undefined ? checkPaths(run) : checkLake(run, lake));
  return run.sample?.events;
}

async function checkPaths(run: Run): Promise<void> {
  const { request, report, sample, checks } = run;
  const found = await findFiles(request.paths, { otherUse: [...request.schemas, ...(request.baseline === undefined ? [] : [request.baseline])] });
  const files = withoutMetadataFiles(found.files, request.paths);
  requireFiles({ ...found, files });
  await begin(run);
  for (const { path, reason } of found.missing) await report.addLoose(path, loose(readingFault("unreadable", reason)));
  for (const path of found.empty) await report.addLoose(path, loose(readingFault("unreadable", "expected files in the directory, found none")));
  if (sample !== undefined) await drawFrom(files, run, sample);
  else await checkFiles(files, { ...checks, workers: request.workers ?? usefulWorkers(files, availableParallelism()) }, report);
}

async function begin({ report, loaded }: Run): Promise<void> {
  await report.begin();
  for (const { source, finding } of loaded.faults) await report.addLoose(source, finding);
}

async function drawFrom(files: readonly FoundFile[], { report, checks }: Run, sample: EventSample): Promise<void> {
  for (const task of planTasks(files, false)) {
    await report.source(task.path);
    await sample.draw(sourceOf(task, checks), report);
  }
  await sample.check(checks.checker.check, report);
}

async function checkLake(run: Run, path: string): Promise<void> {
  const { request, report, sample, checks } = run;
  const [{ tableNames, withLake }, { LakeTableSource }] = await Promise.all([import("../lake/open-lake.ts"), import("./lake-source.ts")]);
  await withLake({ path, access: "read", waitSeconds: request.waitSeconds }, async (lake) => {
    await begin(run);
    for (const table of tableNames("gold")) {
      const source = new LakeTableSource(table, lake);
      await report.source(table);
      if (sample !== undefined) await sample.draw(source, report);
      else for await (const part of checkSource(source, checks.checker.check, { limit: checks.limit, partSize: 1 })) await report.add(source, part);
    }
    await sample?.check(checks.checker.check, report);
  });
}

/** A sample is drawn where the rows are. */
async function checkDatabricks(run: Run, chosen: NonNullable<ValidateRequest["databricks"]>): Promise<number | undefined> {
  const { request, report, checks } = run;
  const { withDatabricksRows } = await import("./databricks-source.ts");
  const sample = request.sample === undefined ? {} : { sample: { size: request.sample, seed: request.seed } };
  return await withDatabricksRows({ ...chosen, ...sample }, async (source) => {
    await begin(run);
    await report.source(source.name);
    for await (const part of checkSource(source, checks.checker.check, { limit: checks.limit, partSize: 1 })) await report.add(source, part);
  });
}
