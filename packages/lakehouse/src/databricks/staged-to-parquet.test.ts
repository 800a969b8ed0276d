import { expect, it } from "vitest";
import { startStaging, type StagingEngine } from "../duckdb/staging-engine.ts";
import { LakeBatchError } from "../lake-errors.ts";
import type { Batch, Lake } from "../lake.ts";
import { keyOf, scratch, stageBatch, TABLES } from "../testing/sample-lake.ts";
import { lakePlace, type LakePlace } from "./lake-place.ts";
import type { Session } from "./session.ts";
import { batchToParquet } from "./staged-to-parquet.ts";

const TARGET = { catalog: "c", silverSchema: "s", goldSchema: "g", controlSchema: "t", volume: "v" };
const NAMING = { sourceNameFor: (_sha256: string, path: string) => Promise.resolve(path) } as unknown as Lake;

async function withStaging(work: (parts: { place: LakePlace; staging: StagingEngine; folder: string }) => Promise<void>): Promise<void> {
  await using dir = await scratch();
  const staging = await startStaging({ temporaryDirectory: dir.path });
  try {
    await work({ place: lakePlace({} as Session, TARGET, { tables: TABLES, mappingVersion: "m1" }), staging, folder: dir.path });
  } finally {
    await staging.close();
  }
}

it("has of equal keys in a file the first row, in silver, gold and quarantine, and marks the batch's first", () => withStaging(async ({ place, staging, folder }) => {
  const batch = await stageBatch(NAMING, folder, [
    { path: "a", events: [{ id: "one" }, { id: "two", invalid: true }, { id: "one" }, { id: "two", invalid: true }], rejected: 1 },
    { path: "b", events: [{ id: "one" }, { id: "three", table: "others" }] },
  ]);
  const { files, span, staged } = await batchToParquet(place, staging, batch);
  const read = async (name: string, columns: string) => await staging.engine.rows(`SELECT ${columns} FROM '${files.find((file) => file.name === name)?.path ?? ""}' ORDER BY ALL`);
  const marked = (file: string, position: number, id: string, first: boolean) => ({ _source_file: file, _source_position: position, _row_key: keyOf(id), _first_of_batch: first });
  expect(await read("silver.logins", "_source_file, _source_position, _row_key, _first_of_batch")).toEqual([marked("a", 1, "one", true), marked("a", 2, "two", true), marked("b", 1, "one", false)]);
  expect(await read("gold.logins", "_source_file, _source_position")).toEqual([{ _source_file: "a", _source_position: 1 }, { _source_file: "b", _source_position: 1 }]);
  expect(await read("quarantine", "stage, source_position")).toEqual([{ stage: "gold", source_position: 2 }, { stage: "read", source_position: 5 }]);
  expect(Object.fromEntries(files.map(({ name, rows }) => [name, rows]))).toEqual({ "silver.logins": 3, "silver.others": 1, "gold.logins": 2, "gold.others": 1, quarantine: 2 });
  expect(Object.fromEntries(staged)).toEqual({ a: 4, b: 2 });
  expect(span).toEqual({ low: new Date("2023-03-13T16:31:49.999Z"), high: new Date("2023-03-15T16:31:50.001Z") });
}));

it("of a batch without rows has no file and no time", () => withStaging(async ({ place, staging, folder }) => {
  const { files, span, staged } = await batchToParquet(place, staging, await stageBatch(NAMING, folder, [{ path: "a", events: [] }]));
  expect({ files, span, staged: [...staged] }).toEqual({ files: [], span: undefined, staged: [] });
}));

it.each<[string, (batch: Batch) => Batch, string]>([
  ["a table that the lake does not have", (batch) => ({ ...batch, rows: { ...batch.rows, "gold.none": [] } }), "The batch has rows for gold.none, but the lake has only silver.logins, silver.others, gold.logins, gold.others."],
  ["silver under another name than its file has", (batch) => ({ ...batch, files: batch.files.map((file) => ({ ...file, sourceName: "else" })) }), 'A staged row has the source file "a", which is none of the batch\'s source names. Stage rows under the name that sourceNameFor gave.'],
  ["quarantine under another name than its file has", (batch) => ({ ...batch, rows: {}, files: batch.files.map((file) => ({ ...file, sourceName: "else" })) }), 'A staged row has the source file "a", which is none'],
])("refuses rows of %s", (_what, change, message) => withStaging(async ({ place, staging, folder }) => {
  const batch = change(await stageBatch(NAMING, folder, [{ path: "a", events: [{ id: "one" }], rejected: 1 }]));
  const refused: unknown = await batchToParquet(place, staging, batch).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(LakeBatchError);
  expect((refused as Error).message).toContain(message);
}));
