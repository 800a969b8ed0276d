import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lake, OutdatedRow, Replacement } from "../lake.ts";
import { all, contents, keyOf, OPTIONS, rowsOf, scratch, stage, stageBatch, type SampleEvent } from "../testing/sample-lake.ts";
import { openDuckDbLake } from "./open-lake.ts";

async function outdated(lake: Lake): Promise<OutdatedRow[]> {
  const rows: OutdatedRow[] = [];
  for await (const row of lake.outdated("m2")) rows.push(row);
  return rows;
}

/** Stages the events as mapping m2 makes them. */
async function stageAgain(directory: string, events: readonly SampleEvent[]): Promise<Replacement> {
  const rows: Record<string, object[]> = {};
  const quarantine: object[] = [];
  for (const event of events) {
    const made = rowsOf(event, { name: "ignored", position: 99, version: "m2" });
    (rows[`silver.${event.table ?? "logins"}`] ??= []).push(made.silver);
    if (event.invalid) quarantine.push({ source_file: "ignored", source_position: 99, stage: "gold", reason: "invalid", row_key: keyOf(event.id), findings: [] });
    else (rows[`gold.${event.table ?? "logins"}`] ??= []).push(made.gold);
  }
  const staged = await Promise.all(Object.entries(rows).map(async ([name, lines]) => [name, [await stage(directory, `again-${name}.ndjson`, lines)]] as const));
  return { rows: Object.fromEntries(staged), quarantine: [await stage(directory, "again-quarantine.ndjson", quarantine)] };
}

async function withLake(work: (lake: Lake, directory: string) => Promise<void>): Promise<void> {
  await using dir = await scratch();
  const lake = await openDuckDbLake(join(dir.path, "lake"), OPTIONS);
  await lake.commit(await stageBatch(lake, dir.path, [{ path: "a", events: [{ id: "one" }, { id: "two", invalid: true }] }, { path: "b", events: [{ id: "three", table: "others" }, { id: "four" }] }]));
  try {
    await work(lake, dir.path);
  } finally {
    await lake.close();
  }
}

describe("replace", () => {
  it("makes rows again where they stood, or in another table, and keeps where they came from", () => withLake(async (lake, dir) => {
    const own = "SELECT _row_key, _source_file, _source_position, _ingested_at FROM silver.logins UNION ALL SELECT _row_key, _source_file, _source_position, _ingested_at FROM silver.others ORDER BY 1";
    const before = await all(lake, own);
    const rows = await outdated(lake);
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual({ table: "silver.others", rowKey: keyOf("three"), mappingVersion: "m1", record: '{"id":"three"}', sourceFile: "b", sourcePosition: 1 });
    const result = await lake.replace(await stageAgain(dir, [{ id: "one", table: "others" }, { id: "two" }, { id: "three", table: "others" }, { id: "four", invalid: true }]));
    expect(result).toEqual({ replaced: 4, invalid: 1, tables: { "silver.logins": 2, "silver.others": 2, "gold.logins": 1, "gold.others": 2 } });
    expect(await all(lake, own)).toEqual(before);
    expect(await outdated(lake)).toEqual([]);
    expect(await all(lake, "SELECT stage, row_key, source_file, source_position FROM trailhouse.quarantine")).toEqual([["gold", keyOf("four"), "b", 2]]);
    expect(await all(lake, "SELECT path, new_rows, gold_rows, invalid_rows FROM trailhouse.files ORDER BY 1")).toEqual([["a", 2, 2, 0], ["b", 2, 1, 1]]);
    expect(await all(lake, "SELECT (SELECT count(*) FROM gold.logins), (SELECT count(*) FROM gold.others)")).toEqual([[1, 2]]);
  }));

  it("finds a row whose time the new mapping reads otherwise", () => withLake(async (lake, dir) => {
    await lake.replace(await stageAgain(dir, [{ id: "one", at: "2001-01-01T00:00:00Z" }]));
    expect(await all(lake, "SELECT count(*), min(eventTime) FROM silver.logins")).toEqual([[3, "2001-01-01T00:00:00Z"]]);
  }));

  it("streams what is outdated while it is replaced", () => withLake(async (lake, dir) => {
    const events = Array.from({ length: 6000 }, (_, index) => ({ id: `many ${index}` }));
    await lake.commit(await stageBatch(lake, dir, [{ path: "many", events }]));
    let seen = 0;
    let waiting: SampleEvent[] = [];
    for await (const row of lake.outdated("m2")) {
      seen += 1;
      waiting.push({ id: (JSON.parse(row.record) as { id: string }).id });
      if (waiting.length < 1000) continue;
      await lake.replace(await stageAgain(dir, waiting));
      waiting = [];
    }
    await lake.replace(await stageAgain(dir, waiting));
    expect([seen, await all(lake, "SELECT (SELECT count(*) FROM silver.logins), (SELECT count(*) FROM silver.others), (SELECT count(*) FROM gold.logins)")]).toEqual([6004, [[6004, 0, 6004]]]);
    expect(await outdated(lake)).toEqual([]);
  }));

  it("replaces all or nothing", () => withLake(async (lake, dir) => {
    const before = await contents(lake);
    const good = await stageAgain(dir, [{ id: "one" }, { id: "four" }]);
    await expect(lake.replace({ ...good, rows: { ...good.rows, "gold.logins": [] } })).rejects.toThrow("The replacement's sums do not agree: 2 keys, but 0 gold rows + invalid. Nothing was replaced. Stage one silver row a key, and one gold row or one quarantine row.");
    await expect(lake.replace(await stageAgain(dir, [{ id: "one" }, { id: "stranger" }]))).rejects.toThrow(`The replacement has the row key ${keyOf("stranger")}, which no silver table holds. Replace only rows that the lake gave as outdated.`);
    await expect(lake.replace(await stageAgain(dir, [{ id: "one" }, { id: "one", table: "others" }]))).rejects.toThrow(`The replacement has two silver rows with the key ${keyOf("one")}. Stage one row a key.`);
    expect(await contents(lake)).toEqual(before);
    expect(await lake.replace({ rows: {}, quarantine: [] })).toMatchObject({ replaced: 0 });
  }));

  it("leaves a replaced file to be taken in anew", () => withLake(async (lake, dir) => {
    await lake.replace(await stageAgain(dir, [{ id: "one", table: "others" }, { id: "two" }]));
    const result = await lake.commit(await stageBatch(lake, dir, [{ path: "a", events: [{ id: "one" }, { id: "two", invalid: true }] }], { reingest: true }));
    expect(result).toMatchObject({ removed: 2, vanished: 0, files: [{ new: 2, duplicate: 0, gold: 1, invalid: 1 }] });
  }));
});
