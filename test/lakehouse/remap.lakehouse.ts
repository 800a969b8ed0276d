import { readFile, writeFile } from "node:fs/promises";
import { MAPPING_VERSION } from "@trailhouse/core";
import { stagedLine, type Batch, type Lake, type OutdatedRow, type Replacement } from "@trailhouse/lakehouse";
import { connect } from "@trailhouse/lakehouse/databricks";
import { expect, it } from "vitest";
import { controlRows, rowsByKey } from "./support/lake-contents.ts";
import { deploy, openLocalLake, openRigLake, rigConnection, scratch, targetOf } from "./support/rig-lake.ts";
import { sampleFiles } from "./support/sample-files.ts";
import { stageSources } from "./support/stage-source.ts";

const TARGET = targetOf("remap");

async function outdated(lake: Lake): Promise<OutdatedRow[]> {
  const rows: OutdatedRow[] = [];
  for await (const row of lake.outdated(MAPPING_VERSION)) rows.push(row);
  return rows.sort((one, other) => (one.rowKey < other.rowKey ? -1 : 1));
}

/** The staged rows as a replacement in which every third gold row of a table is no longer valid. */
async function someInvalid(batch: Batch): Promise<Replacement> {
  const quarantine: object[] = [];
  for (const file of Object.entries(batch.rows).flatMap(([name, files]) => (name.startsWith("gold.") ? files : []))) {
    const rows = (await readFile(file.path, "utf8")).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as { _row_key: string; _source_file: string; _source_position: number });
    const bad = rows.filter((_row, index) => index % 3 === 1);
    quarantine.push(...bad.map((row) => ({ source_file: row._source_file, source_position: row._source_position, stage: "gold", reason: "invalid", row_key: row._row_key, findings: [{ path: "user", rule: "required", message: "missing" }] })));
    await writeFile(file.path, rows.filter((row) => !bad.includes(row)).map((row) => `${stagedLine(row)}\n`).join(""));
  }
  const path = `${batch.quarantine[0]?.path ?? ""}.invalid`;
  await writeFile(path, quarantine.map((row) => `${stagedLine(row)}\n`).join(""));
  return { rows: batch.rows, quarantine: [{ path, maxLineBytes: 0 }] };
}

it("puts rows in place of an older mapping's as a DuckDB lake does, into quarantine and out of it", async () => {
  await using folder = await scratch();
  const session = await connect(rigConnection());
  await deploy(session, TARGET);
  await session.close();
  const lakes = [await openRigLake(TARGET), await openLocalLake(folder.path)] as const;
  const files = sampleFiles().slice(0, 1);
  const step = async (work: (lake: Lake) => Promise<unknown>) => {
    const [there, here] = [await work(lakes[0]), await work(lakes[1])];
    expect(there).toEqual(here);
    expect(await controlRows(lakes[0], TARGET)).toEqual(await controlRows(lakes[1]));
    expect(await rowsByKey(lakes[0])).toEqual(await rowsByKey(lakes[1]));
  };
  await step(async (lake) => await lake.commit(await stageSources(lake, folder.path, files, "older")));
  await step(outdated);
  await step(async (lake) => await lake.replace(await someInvalid(await stageSources(lake, folder.path, files))));
  await step(async (lake) => await lake.replace(await stageSources(lake, folder.path, files)));
  expect(await outdated(lakes[0])).toEqual([]);
  const stranger = await stageSources(lakes[1], folder.path, sampleFiles().slice(1, 2));
  await expect(lakes[0].replace(stranger)).rejects.toThrow("which no silver table holds. Replace only rows that the lake gave as outdated.");
  for (const lake of lakes) await lake.close();
});
