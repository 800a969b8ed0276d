import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { packed, record, write } from "./logs.ts";
import { ended, start, temporaryFolder, trailhouse } from "./trailhouse.ts";

const FILES = 450;
const RECORDS = 5;
const folder = temporaryFolder();
for (let index = 0; index < FILES; index += 1) {
  write(join(folder, `logs/${String(index).padStart(4, "0")}.json.gz`), packed(Array.from({ length: RECORDS }, () => record())));
}

function run(lake: string, ...more: readonly string[]): string[] {
  return ["run", "logs", ...more, "--lake", lake, "--json"];
}

/** A run that also reads standard input, which stays open: however fast the machine is, it is not done before it is told. */
const holding = (args: readonly string[]): ChildProcess => start(args, folder, { holds: true });

/** All tables of a lake as events, in an order of their own. */
function contents(lake: string): Record<string, string[]> {
  const out = `${lake}.export`;
  const { status, stderr } = trailhouse(["export", "--lake", lake, "--out", out, "--format", "ndjson"], { cwd: folder });
  if (status !== 0) throw new Error(stderr);
  const files = readdirSync(join(folder, out), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ndjson"));
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, out, name), "utf8").split("\n").sort()]));
}

/** Until a file has been read whole and waits for its batch, which is far from full. */
async function untilRead(lake: string, child: ChildProcess): Promise<void> {
  const isGathered = (name: string): boolean => name.startsWith(`${lake}.staging-`) && existsSync(join(folder, name, "batch-1"));
  while (child.exitCode === null && !readdirSync(folder).some(isGathered)) await sleep(5);
}

/** Until the run has begun, or has ended. */
async function untilStaging(lake: string, child: ChildProcess): Promise<void> {
  const isStaging = (name: string): boolean => name.startsWith(`${lake}.staging-`);
  while (child.exitCode === null && !readdirSync(folder).some(isStaging)) await sleep(5);
}

test("a run that is killed at any moment and started again gives the rows of a run that was not", async () => {
  expect(trailhouse(run("whole"), { cwd: folder }).status).toBe(0);
  for (const delay of [0, 150, 400, 900, 1500]) {
    const child = start(run("killed"), folder);
    const end = ended(child);
    await untilStaging("killed", child);
    await sleep(delay);
    child.kill("SIGKILL");
    await end;
  }
  expect(trailhouse(run("killed"), { cwd: folder }).status).toBe(0);
  expect(contents("killed")).toEqual(contents("whole"));
  expect(readdirSync(folder).filter((name) => name.includes(".staging-"))).toEqual([]);
});

interface Sums {
  readonly files: { readonly read: number; readonly skipped: number };
}

test("Ctrl-C takes in what has been read whole, and no copy of a file that was not", async () => {
  for (let index = 0; index < FILES; index += 1) {
    const bytes = packed(Array.from({ length: RECORDS }, () => record()));
    for (const name of ["a", "b"]) write(join(folder, `twins/${String(index).padStart(4, "0")}${name}`), bytes);
  }
  const twins = (...more: readonly string[]): string[] => ["run", "twins", ...more, "--lake", "twins.duckdb", "--json", "--workers", "1"];
  const child = holding(twins("-"));
  const end = ended(child);
  await untilRead("twins.duckdb", child);
  child.kill("SIGINT");
  const { status, stdout, stderr } = await end;
  const { files } = JSON.parse(stdout) as Sums;
  expect(status).toBe(130);
  expect(files.read).toBeGreaterThan(0);
  expect(files.skipped).toBeLessThanOrEqual(files.read);
  const left = 2 * FILES + 1 - files.read - files.skipped;
  expect(stderr).toContain(`interrupted: ${files.read} files with ${files.read * RECORDS} new events are in the lake, ${left} files are not.`);
  const next = JSON.parse(trailhouse(twins(), { cwd: folder }).stdout) as Sums;
  expect(next.files).toMatchObject({ read: FILES - files.read, skipped: FILES + files.read });
});

test("Ctrl-C keeps what is committed, says so, leaves nothing behind, and the next run goes on", async () => {
  const child = holding(run("stopped", "-"));
  const end = ended(child);
  await untilStaging("stopped", child);
  child.kill("SIGINT");
  const { status, stdout, stderr } = await end;
  expect(status).toBe(130);
  expect(stderr).toContain("interrupted: committing the files that have been read whole, the others are left; interrupt again to end at once");
  const kept = (JSON.parse(stdout) as { files: { read: number }; records: { new: number } });
  expect(kept.records.new).toBe(kept.files.read * RECORDS);
  const left = FILES - kept.files.read;
  expect(stderr).toContain(`interrupted: ${kept.files.read} files with ${kept.records.new} new events are in the lake, ${left + 1} files are not. Run the same command again to go on.`);
  expect(readdirSync(folder).filter((name) => name.includes(".staging-"))).toEqual([]);
  const next = trailhouse(run("stopped"), { cwd: folder });
  expect(JSON.parse(next.stdout)).toMatchObject({ files: { read: left, skipped: kept.files.read }, records: { new: left * RECORDS } });
});

test("two runs at once: the second says that the lake is in use, or waits", async () => {
  const first = holding(run("shared", "-"));
  const end = ended(first);
  await untilStaging("shared", first);
  const second = trailhouse(run("shared"), { cwd: folder });
  expect(second).toMatchObject({ status: 3, stdout: "" });
  expect(second.stderr).toContain("The lake shared is in use");
  expect(existsSync(join(folder, `shared.staging-${first.pid ?? 0}`))).toBe(true);
  const waiting = ended(start([...run("shared"), "--wait", "100"], folder));
  // It most likely waits then; where it comes later, it finds the lake free.
  await sleep(1000);
  first.stdin?.end();
  expect((await end).status).toBe(0);
  const { status, stdout } = await waiting;
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ files: { read: 0, skipped: FILES } });
});
