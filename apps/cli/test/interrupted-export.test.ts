import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packed, record, write } from "./logs.ts";
import { ended, start, temporaryFolder, trailhouse } from "./trailhouse.ts";

const folder = temporaryFolder();
// So many that an export takes a while.
for (const name of ["a", "b"]) write(join(folder, `logs/${name}.json.gz`), packed(Array.from({ length: 6000 }, () => record())));
trailhouse(["run", "logs", "--lake", "lake"], { cwd: folder });

const drafts = (directory: string): string[] => readdirSync(join(folder, directory)).filter((name) => name.startsWith(".trailhouse-export-"));

/** Starts an export, which gets a signal when it has begun to write. */
function stopped(args: readonly string[], signal: NodeJS.Signals): ReturnType<typeof ended> {
  return ended(start(["export", "--lake", "lake", ...args], folder, { signal: { name: signal, at: ".trailhouse-export-" } }));
}

test.each(["parquet", "ndjson"])("Ctrl-C and SIGTERM leave nothing of an export to %s, and say so", async (format) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = await stopped(["--out", `out-${format}`, "--format", format], signal);
    expect({ status, stdout }).toEqual({ status: 130, stdout: "" });
    expect(stderr).toBe(`\ninterrupted: ending the export; interrupt again to end at once\ninterrupted: nothing was exported, out-${format} is as it was.\n`);
    expect(readdirSync(folder)).toEqual(before);
  }
});

test("what a killed export leaves is cleared away by the next, into the same directory", async () => {
  mkdirSync(join(folder, "there"));
  await stopped(["--out", "there", "--format", "ndjson"], "SIGKILL");
  await stopped(["--out", "new", "--format", "ndjson"], "SIGKILL");
  expect(drafts("there")).toHaveLength(1);
  expect(drafts(".")).toHaveLength(1);
  expect(existsSync(join(folder, "new"))).toBe(false);
  for (const out of ["there", "new"]) expect(trailhouse(["export", "--lake", "lake", "--out", out, "--format", "ndjson"], { cwd: folder }).status).toBe(0);
  expect(readdirSync(join(folder, "there"))).toEqual(["gold", "silver"]);
  expect(drafts(".")).toEqual([]);
});
