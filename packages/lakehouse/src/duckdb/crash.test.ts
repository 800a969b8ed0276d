import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ended, said, startChild } from "../testing/child.ts";
import { all, contents, OPTIONS, scratch } from "../testing/sample-lake.ts";
import { upgradedTables } from "../testing/upgraded-tables.ts";
import { openDuckDbLake } from "./open-lake.ts";

/** Runs to the end and returns the milliseconds from opening the lake to the end. */
async function undisturbed(file: string, directory: string, mode: string): Promise<number> {
  const child = startChild("crash-run.ts", file, directory, mode);
  await said(child, "open");
  const start = Date.now();
  expect(await ended(child)).toBe(0);
  return Date.now() - start;
}

/**
 * Kills the run at a random moment, and again, until it gets through. Returns how often it was killed. The first run gets
 * no further than two batches: a machine that was busy before may be done with all of them in a part of the time.
 */
async function killedUntilDone(file: string, directory: string, mode: string, milliseconds: number, kills: number): Promise<number> {
  for (let count = 0; count < kills; count += 1) {
    const child = startChild("crash-run.ts", file, directory, mode, ...(count === 0 ? ["held"] : []));
    await said(child, "open");
    await sleep(Math.random() * milliseconds * (count === 0 ? 0.5 : 1));
    child.kill("SIGKILL");
    await ended(child);
    if (child.signalCode !== "SIGKILL") return count;
    // Read-only right after the crash: whole transactions, whatever stands in the log.
    await (await openDuckDbLake(file, { ...OPTIONS, readOnly: true })).close();
  }
  await undisturbed(file, directory, mode);
  return kills;
}

async function read(file: string): Promise<unknown> {
  const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly: true });
  try {
    return await contents(lake);
  } finally {
    await lake.close();
  }
}

describe("killed at random moments and started again", () => {
  it("gives the rows of an undisturbed run, for run, reingest and remap", async () => {
    await using dir = await scratch();
    const [calm, rough] = [join(dir.path, "calm"), join(dir.path, "rough")];
    for (const mode of ["run", "reingest", "remap"]) {
      const milliseconds = await undisturbed(calm, dir.path, mode);
      expect(await killedUntilDone(rough, dir.path, mode, milliseconds, 4)).toBeGreaterThan(0);
      expect(await read(rough)).toEqual(await read(calm));
    }
  }, 1_800_000);

  it("upgrades wholly or not at all", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await undisturbed(file, dir.path, "run");
    const rows = await goldRows(file);
    for (const wait of [0, 20, 50, 100, 150, 1000]) {
      const child = startChild("hold-lake.ts", file, "upgrade");
      await said(child, "start");
      await sleep(wait);
      child.kill("SIGKILL");
      await ended(child);
    }
    expect(await goldRows(file)).toEqual(rows);
    expect((await readdir(dir.path)).filter((name) => name.includes(".new-"))).toEqual([]);
  });
});

/** The old columns' rows, from a lake in either state. */
async function goldRows(file: string): Promise<unknown> {
  const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly: true })
    .catch(() => openDuckDbLake(file, { ...OPTIONS, readOnly: true, tables: upgradedTables() }));
  try {
    return await all(lake, 'SELECT _row_key, "user", api.data, unmapped FROM gold.logins ORDER BY 1');
  } finally {
    await lake.close();
  }
}
