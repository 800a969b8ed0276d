import { describe, expect, it, vi } from "vitest";
import { LakeMemoryError } from "../lake-errors.ts";
import type { Lake } from "../lake.ts";
import { all, OPTIONS, scratch, stageBatch } from "../testing/sample-lake.ts";
import type { EngineMemory } from "./engine-memory.ts";
import { openDuckDbLake } from "./open-lake.ts";

const memory = vi.hoisted((): { of: EngineMemory } => ({ of: { first: 0, most: 0 } }));

vi.mock("./engine-memory.ts", async (original) => ({ ...(await original<object>()), engineMemory: () => memory.of }));

/** 24 MB of text that does not pack, in one row group. */
const WIDE = Array.from({ length: 800 }, (_, index) => ({ id: `event ${index}`, silver: { record: Array.from({ length: 1500 }, (_each, part) => ((index * 1500 + part) * 2_654_435_761 % 2 ** 40).toString(36).padStart(20, "x")).join("") } }));

async function withMemory(of: EngineMemory, work: (lake: Lake, directory: string) => Promise<void>): Promise<void> {
  await using dir = await scratch();
  memory.of = of;
  const lake = await openDuckDbLake(`${dir.path}/lake`, { ...OPTIONS, threads: 1 });
  try {
    await work(lake, dir.path);
  } finally {
    await lake.close();
  }
}

const countsOf = async (lake: Lake) => await all(lake, "SELECT (SELECT count(*) FROM silver.logins), (SELECT count(DISTINCT _row_key) FROM silver.logins), (SELECT count(*) FROM gold.logins), (SELECT count(*) FROM trailhouse.files)");

describe("a batch whose rows do not fit into the memory that the engine began with", () => {
  it("is taken in with more, each row once", () => withMemory({ first: 20, most: 1000 }, async (lake, dir) => {
    await lake.commit(await stageBatch(lake, dir, [{ path: "a", events: WIDE }]));
    expect(await countsOf(lake)).toEqual([[800, 800, 800, 1]]);
  }));

  it("is refused, and nothing of it is there, where there is no more", () => withMemory({ first: 20, most: 20 }, async (lake, dir) => {
    const refused: unknown = await lake.commit(await stageBatch(lake, dir, [{ path: "a", events: WIDE }])).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LakeMemoryError);
    expect((refused as Error).message).toContain("Nothing was written. Give it a larger memory limit");
    expect(await countsOf(lake)).toEqual([[0, 0, 0, 0]]);
  }));
});
