import { expect, test } from "vitest";
import { Committer } from "./committer.ts";
import type { ReadyFile } from "./committer.ts";
import { emptySums } from "./file-sums.ts";
import type { CommittedSums } from "./run-report.ts";

const NOTHING: CommittedSums = { new: 0, duplicate: 0, invalid: 0, tables: {} };

function file(path: string, bytes: number): ReadyFile {
  const rows = { tables: {}, quarantine: [], held: [], bytes, sums: emptySums(), places: {} };
  return { path, sourceName: path, identity: { sha256: path, size: bytes }, folder: "no-such-folder", rows };
}

function recorder(): { batches: string[][]; commit: (files: readonly ReadyFile[]) => Promise<CommittedSums[]> } {
  const batches: string[][] = [];
  return {
    batches,
    commit: async (files) => {
      batches.push(files.map(({ path }) => path));
      await new Promise(setImmediate);
      return files.map(() => NOTHING);
    },
  };
}

test("a batch is full by bytes or by files; the rest is committed at the end", async () => {
  const { batches, commit } = recorder();
  const committed: string[] = [];
  const committer = new Committer(commit, ({ path }) => committed.push(path), "no-such-folder", { limits: { bytes: 100, files: 2, waitMs: 60_000 } });
  for (const [path, bytes] of [["a", 150], ["b", 1], ["c", 1], ["d", 1]] as const) await committer.add(file(path, bytes));
  await committer.drain();
  expect(batches).toEqual([["a"], ["b", "c", "d"]]);
  expect(committed).toEqual(["a", "b", "c", "d"]);
});

test("no file waits long", async () => {
  const { batches, commit } = recorder();
  const committer = new Committer(commit, () => undefined, "no-such-folder", { limits: { bytes: 100, files: 10, waitMs: 0 } });
  for (const path of ["a", "b"]) await committer.add(file(path, 1));
  await committer.drain();
  expect(batches).toEqual([["a"], ["b"]]);
});

test("one lane of several rests while the lake is behind, and goes on with the next batch", async () => {
  const ends: (() => void)[] = [];
  const commit = (files: readonly ReadyFile[]): Promise<CommittedSums[]> => new Promise((resolve) => ends.push(() => { resolve(files.map(() => NOTHING)); }));
  const committer = new Committer(commit, () => undefined, "no-such-folder", { limits: { bytes: 100, files: 10, waitMs: 60_000 }, lanes: 2 });
  await committer.add(file("a", 100));
  let rested = false;
  const resting = committer.add(file("b", 60)).then(() => { rested = true; });
  await committer.add(file("c", 10));
  expect(rested).toBe(false);
  ends[0]?.();
  await resting;
  const end = committer.drain();
  await new Promise(setImmediate);
  ends[1]?.();
  await end;
  expect(ends).toHaveLength(2);
});

test("a commit that fails stops the run", async () => {
  const committer = new Committer(() => Promise.reject(new Error("disk full")), () => undefined, "no-such-folder", { limits: { bytes: 1, files: 10, waitMs: 60_000 } });
  await expect(async () => {
    await committer.add(file("a", 10));
    await committer.drain();
  }).rejects.toThrow("disk full");
});

test("a lake that tells nothing of a file is an error", async () => {
  const committer = new Committer(() => Promise.resolve([]), () => undefined, "no-such-folder", { limits: { bytes: 100, files: 1, waitMs: 60_000 } });
  await committer.add(file("a", 1));
  await expect(committer.drain()).rejects.toThrow("the lake told nothing about a: expected the sums of 1 files, found 0");
});
