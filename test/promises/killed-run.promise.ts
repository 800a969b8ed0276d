import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generateSample } from "@trailhouse/cli/sample";
import fc from "fast-check";
import { succeeded } from "./commands.ts";
import { agreeingSums, assertSameTables } from "./compare-lakes.ts";
import { promise } from "./product-promise.ts";
import { inScratchFolder, writeFiles } from "./scratch-folder.ts";

const BINARY = fileURLToPath(new URL("../../apps/cli/bin/trailhouse.js", import.meta.url));
const FILES = 250;
const RECORDS = 1000;

/** When a run is killed: so many milliseconds after a moment that can be seen from outside. */
interface Kill {
  readonly after: "its start" | "the first staged rows" | "the first log of the lake";
  readonly milliseconds: number;
}

const kills: fc.Arbitrary<Kill> = fc.record({
  after: fc.constantFrom("its start", "the first staged rows", "the first staged rows", "the first log of the lake"),
  milliseconds: fc.integer({ min: 0, max: 900 }),
});

function moment(folder: string, { after }: Kill): boolean {
  if (after === "its start") return true;
  if (after === "the first log of the lake") return existsSync(join(folder, "killed.wal"));
  return readdirSync(folder).some((name) => name.startsWith("killed.staging-"));
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once("exit", resolve));
}

/** Runs the built command and kills it without a warning, if it has not ended by then. */
async function killed(folder: string, args: readonly string[], kill: Kill): Promise<void> {
  const child = spawn(process.execPath, [BINARY, ...args], { stdio: "ignore" });
  while (child.exitCode === null && !moment(folder, kill)) await sleep(2);
  await Promise.race([sleep(kill.milliseconds), ended(child)]);
  child.kill("SIGKILL");
  await ended(child);
}

export const killedRun = promise({
  name: "A run that is killed and started again gives the tables of a run that was not",
  arbitrary: fc.record({ seed: fc.nat(1000), kills: fc.array(kills, { minLength: 1, maxLength: 3 }), workers: fc.integer({ min: 1, max: 2 }) }),
  runs: 1,
  check: ({ seed, kills: times, workers }) =>
    inScratchFolder(async (folder) => {
      const logs = join(folder, "logs");
      writeFiles(logs, [...generateSample({ files: FILES, records: RECORDS, seed, iamShare: 0.8 })].map(({ name, bytes }) => [name, bytes]));
      const run = (lake: string): readonly string[] => ["run", logs, "--lake", join(folder, lake), "--workers", String(workers)];
      await succeeded([0], ...run("whole"));
      for (const kill of times) await killed(folder, run("killed"), kill);
      await succeeded([0], ...run("killed"));
      await assertSameTables(join(folder, "whole"), join(folder, "killed"));
      assert.deepEqual(await agreeingSums(join(folder, "killed")), await agreeingSums(join(folder, "whole")), "sums of the ledger");
      assert.deepEqual(readdirSync(folder).filter((name) => name.includes("staging")), [], "nothing is left behind");
    }),
});
