import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tableNames, withLake } from "../src/lake/open-lake.ts";
import { packed, record, write } from "./logs.ts";
import { ended, start, temporaryFolder, trailhouse } from "./trailhouse.ts";

const folder = temporaryFolder();
const RECORDS = 6000;
for (const name of ["a", "b"]) write(join(folder, `logs/${name}.json.gz`), packed(Array.from({ length: RECORDS / 2 }, () => record())));
trailhouse(["run", "logs", "--lake", "lake"], { cwd: folder });

/** Makes all rows those of an older mapping version. */
async function age(): Promise<void> {
  await withLake({ path: join(folder, "lake"), access: "change", waitSeconds: 0 }, async (lake) => {
    for (const table of tableNames()) for await (const row of (await lake.query(`UPDATE ${table} SET _mapping_version = 'older'`)).rows) expect(row).toBeDefined();
  });
}

const remap = ["remap", "--lake", "lake", "--json"];
const beside = (): string[] => readdirSync(folder).filter((name) => name.startsWith("lake."));

test.each(["SIGINT", "SIGTERM"] as const)("%s ends a remap, leaves nothing beside the lake, and says what was kept", async (signal) => {
  await age();
  const { status, stdout, stderr } = await ended(start(remap, folder, { signal: { name: signal, at: "lake.staging-" } }));
  expect(status).toBe(130);
  const { replaced } = JSON.parse(stdout) as { replaced: number };
  expect(stderr).toBe(`
interrupted: ending with the rows that are being replaced; interrupt again to end at once
interrupted: ${replaced} rows were made again and are kept so. Run the same command again to go on with what is left.
`);
  expect(beside()).toEqual([]);
  const rest = trailhouse(remap, { cwd: folder });
  expect({ status: rest.status, ...(JSON.parse(rest.stdout) as object) }).toMatchObject({ status: 0, replaced: RECORDS - replaced, kept: {}, invalid: 0 });
});
