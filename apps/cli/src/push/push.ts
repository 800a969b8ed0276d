import type { Lake } from "@trailhouse/lakehouse";
import { join } from "node:path";
import type { BatchLimits } from "../run/committer.ts";
import type { GroupLimits } from "../run/file-queue.ts";
import { runFiles } from "../run/run.ts";
import type { FilesRequest } from "../run/run.ts";
import { stagingFolder } from "../run/staging-folder.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { openCatalogLake } from "./open-catalog.ts";
import type { CatalogSources } from "./open-catalog.ts";
import { privateFolder } from "./private-folder.ts";

/** A place for rows on their way, on this machine. */
export async function stagingPlace(): Promise<string> {
  return join(await privateFolder("trailhouse"), "push");
}

/** Opens the lake in the deployed tables; it makes its Parquet files where this process stages its rows. */
export function catalogLakeOpener(sources: CatalogSources, stagingBeside: string): (stop?: AbortSignal) => Promise<Lake> {
  return (stop) => openCatalogLake(sources, stagingFolder(stagingBeside), stop);
}

// A commit is some thirty-five statements however large it is, and a group of files four: few large ones are cheap.
const BATCH: BatchLimits = { bytes: 256 * 1024 * 1024, files: 2000, waitMs: 60_000 };
const GROUPS: GroupLimits = { files: 500, groupsALane: 1 };

/** Takes files into the deployed tables and prints what became of every record. @throws UsageError, EnvironmentError, LakeError */
export async function push(request: FilesRequest, sources: CatalogSources, streams: Streams): Promise<ExitCode> {
  const stagingBeside = await stagingPlace();
  const open = catalogLakeOpener(sources, stagingBeside);
  return await runFiles(request, { open, stagingBeside, batch: BATCH, groups: GROUPS }, streams);
}
