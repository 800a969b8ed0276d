import type { Batch, CommitResult, Lake } from "@trailhouse/lakehouse";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { EnvironmentError } from "../errors.ts";
import type { FoundFile } from "../input/find-files.ts";
import { noPlaces } from "./fault-places.ts";
import { FileQueue } from "./file-queue.ts";
import { emptySums } from "./file-sums.ts";
import { FileFailure } from "./file-worker.ts";
import type { FileWorker } from "./file-worker.ts";
import { Progress } from "./progress.ts";
import { RunSession } from "./run-session.ts";
import { RunTally } from "./run-tally.ts";
import type { Failure, StageTask } from "./worker-messages.ts";

const FREE = 1e12;

/** A run over files whose content is what follows the dash, in a lake that takes everything and remembers it. */
async function session(names: readonly string[], failing: Readonly<Record<string, Failure>> = {}, options: { readonly vanished?: number; readonly freeBytes?: number } = {}) {
  const committed: string[] = [];
  const staged: string[] = [];
  const lake = {
    knownFiles: () => Promise.resolve(new Set<string>()),
    sourceNamesFor: (files: readonly { readonly path: string }[]) => Promise.resolve(files.map(({ path }) => path)),
    commit: ({ files }: Batch): Promise<CommitResult> => {
      committed.push(...files.map(({ path }) => path));
      const results = files.map(({ path, sourceName, sha256 }) => ({ path, sourceName, sha256, new: 1, duplicate: 0, gold: 1, invalid: 0, tables: {} }));
      return Promise.resolve({ files: results, tables: {}, quarantined: 0, removed: 0, vanished: options.vanished ?? 0 });
    },
  } as unknown as Lake;
  const worker = {
    onProgress: () => undefined,
    hash: (path: string) => Promise.resolve({ sha256: path.split("-")[1] ?? "", size: 1 }),
    stage: ({ path }: StageTask) => {
      staged.push(String(path));
      const failure = failing[String(path)];
      if (failure !== undefined) return Promise.reject(new FileFailure(failure));
      return Promise.resolve({ tables: {}, quarantine: [], held: [], bytes: 0, sums: { ...emptySums(), read: 1, selected: 1 }, places: noPlaces() });
    },
    stop: () => Promise.resolve(),
  } as unknown as FileWorker;
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const tally = new RunTally([], names);
  const run = new RunSession({
    lake, staging: "no-such-folder", lakePath: "no-such-lake", freeBytes: () => Promise.resolve(options.freeBytes ?? FREE), reingest: options.vanished !== undefined, lanes: 1, maxRecordBytes: 1e6,
    streams, progress: new Progress(names.length, streams.stderr), tally, stop: new AbortController().signal,
  });
  const files = names.map((path): FoundFile => ({ path, size: 1, regular: true }));
  const ended = (async () => {
    // All in one group, so that copies wait for the first of them.
    await run.runLane(new FileQueue(files, 1, { files: 64, groupsALane: 1 }), worker);
    await run.finish();
  })();
  const error: unknown = await ended.then(() => undefined, (reason: unknown) => reason);
  return { committed, staged, tally, error, said: String(streams.stderr.read() ?? "") };
}

const unreadable: Failure = { message: "changed while it was read", environment: false };

test("each content is taken in once, and its copies are skipped", async () => {
  const { committed, staged, tally } = await session(["a-x", "b-x", "c-y", "d-x"]);
  expect({ committed, staged }).toEqual({ committed: ["a-x", "c-y"], staged: ["a-x", "c-y"] });
  expect(tally.report.files).toMatchObject({ read: 2, skipped: 2, failed: 0 });
});

test("where a file cannot be read, its copy is taken in in its place, and the next one where that cannot either", async () => {
  const { committed, tally, said } = await session(["a-x", "b-x", "c-y", "d-x", "e-x"], { "a-x": unreadable, "b-x": unreadable });
  expect(committed.toSorted()).toEqual(["c-y", "d-x"]);
  expect(tally.report.files).toMatchObject({ read: 2, skipped: 1, failed: 2 });
  expect(tally.report.firstFaults["unreadable"]).toEqual([{ file: "a-x", detail: unreadable.message }, { file: "b-x", detail: unreadable.message }]);
  expect(said).toBe("a-x: changed while it was read\nb-x: changed while it was read\n");
});

test("a content of which no copy can be read is no one's: every one of them is a failed file", async () => {
  const { committed, tally } = await session(["a-x", "b-x"], { "a-x": unreadable, "b-x": unreadable });
  expect(committed).toEqual([]);
  expect(tally.report.files).toMatchObject({ read: 0, skipped: 0, failed: 2 });
});

test("of many files that fail the first are named, with nothing in them that acts on a terminal, and all are counted", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `\u001b[2J${index}-${index}`);
  const { tally, said } = await session(names, Object.fromEntries(names.map((name) => [name, unreadable])));
  const lines = said.trimEnd().split("\n");
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe("\\u001b[2J0-0: changed while it was read");
  expect(lines.at(-1)).toBe("further files that fail are only counted");
  expect(tally.report.files.failed).toBe(30);
});

test("a machine that cannot stage rows ends the run, and says with what file and where", async () => {
  const { error, committed, tally } = await session(["a-x", "b-y"], { "a-x": { message: "the disk is full", environment: true } });
  expect(error).toBeInstanceOf(EnvironmentError);
  expect((error as Error).message).toBe("a-x: the disk is full, while rows were staged in no-such-folder. Make room there, or allow more open files (ulimit -n), and run the same command again; committed files are skipped.");
  expect(committed).toEqual([]);
  expect(tally.report.files.failed).toBe(0);
});

test("so does one that cannot stage the copy of a file that could not be read", async () => {
  const { error } = await session(["a-x", "b-x"], { "a-x": unreadable, "b-x": { message: "the disk is full", environment: true } });
  expect(error).toBeInstanceOf(EnvironmentError);
  expect((error as Error).message).toContain("b-x: the disk is full, while rows were staged");
});

test("events that are gone after reingesting are told", async () => {
  const { said } = await session(["a-x"], {}, { vanished: 3 });
  expect(said).toBe("3 events that the lake held are not in the reingested files as read today. Another file may hold them: reingest all files of the set.\n");
});

test("without room on the disk nothing is staged", async () => {
  const { error, staged } = await session(["a-x"], {}, { freeBytes: 0 });
  expect(error).toBeInstanceOf(EnvironmentError);
  expect(staged).toEqual([]);
});
