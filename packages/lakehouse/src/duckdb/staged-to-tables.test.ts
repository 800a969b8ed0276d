import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Batch, Lake } from "../lake.ts";
import { all, contents, keyOf, OPTIONS, rowsOf, scratch, shaOf, stage, stageBatch, type SampleFile } from "../testing/sample-lake.ts";
import { openDuckDbLake } from "./open-lake.ts";

const A: SampleFile = { path: "a.gz", rejected: 2, events: [{ id: "one" }, { id: "two", table: "others" }, { id: "bad", invalid: true }, { id: "one" }] };
const B: SampleFile = { path: "b.gz", events: [{ id: "two", table: "others" }, { id: "three" }, { id: "bad", invalid: true }] };

async function withLake(work: (lake: Lake, directory: string) => Promise<void>): Promise<void> {
  await using dir = await scratch();
  const lake = await openDuckDbLake(join(dir.path, "lake"), OPTIONS);
  try {
    await work(lake, dir.path);
  } finally {
    await lake.close();
  }
}

describe("commit", () => {
  it("takes in the first of equal keys, over files and tables, and tells each file's sums", () => withLake(async (lake, dir) => {
    const result = await lake.commit(await stageBatch(lake, dir, [A, B]));
    expect(result).toEqual({
      files: [
        { sha256: shaOf(A), path: "a.gz", sourceName: "a.gz", new: 3, duplicate: 1, gold: 2, invalid: 1, tables: { "silver.logins": 2, "silver.others": 1, "gold.logins": 1, "gold.others": 1 } },
        { sha256: shaOf(B), path: "b.gz", sourceName: "b.gz", new: 1, duplicate: 2, gold: 1, invalid: 0, tables: { "silver.logins": 1, "gold.logins": 1 } },
      ],
      tables: { "silver.logins": 3, "silver.others": 1, "gold.logins": 2, "gold.others": 1 }, quarantined: 3, removed: 0, vanished: 0,
    });
    expect(await all(lake, "SELECT source_file, source_position, stage, reason, row_key, findings FROM trailhouse.quarantine ORDER BY ALL")).toEqual([
      ["a.gz", 3, "gold", "invalid", keyOf("bad"), [{ path: "user", rule: "required", message: "missing" }]], ["a.gz", 5, "read", "invalid-json", null, null], ["a.gz", 6, "read", "invalid-json", null, null],
    ]);
    expect(await all(lake, "SELECT path, records_read, records_selected, filtered, rejected, new_rows, duplicate_rows, gold_rows, invalid_rows, mapping_version FROM trailhouse.files ORDER BY path")).toEqual([
      ["a.gz", 8, 4, { "other-service": 2 }, { "invalid-json": 2 }, 3, 1, 2, 1, "m1"], ["b.gz", 5, 3, { "other-service": 2 }, {}, 1, 2, 1, 0, "m1"],
    ]);
    expect(await all(lake, "SELECT eventName, _source_file, _source_position FROM silver.logins ORDER BY 1")).toEqual([["bad", "a.gz", 3], ["one", "a.gz", 1], ["three", "b.gz", 2]]);
  }));

  it("gives the same rows in two commits as in one", async () => {
    let together: unknown;
    await withLake(async (lake, dir) => {
      await lake.commit(await stageBatch(lake, dir, [A, B]));
      together = await contents(lake);
    });
    await withLake(async (lake, dir) => {
      await lake.commit(await stageBatch(lake, dir, [A]));
      expect(await lake.knownFiles([shaOf(A), shaOf(B)])).toEqual(new Set([shaOf(A)]));
      expect((await lake.commit(await stageBatch(lake, dir, [B]))).files[0]).toMatchObject({ new: 1, duplicate: 2, gold: 1, invalid: 0 });
      expect(await contents(lake)).toEqual(together);
    });
  });

  it("takes files without a selected record, and an event that is no longer in the same table", () => withLake(async (lake, dir) => {
    const result = await lake.commit(await stageBatch(lake, dir, [{ path: "none", events: [] }]));
    expect(result.tables).toEqual({ "silver.logins": 0, "silver.others": 0, "gold.logins": 0, "gold.others": 0 });
    await lake.commit(await stageBatch(lake, dir, [{ path: "x", events: [{ id: "one" }] }]));
    expect((await lake.commit(await stageBatch(lake, dir, [{ path: "y", events: [{ id: "one", table: "others" }] }]))).files[0]).toMatchObject({ new: 0, duplicate: 1 });
  }));

  it("keeps NUL and odd characters, and reads staged paths as they are", () => withLake(async (lake, dir) => {
    const odd = join(dir, "it's [a-z]*{x}?\\ ü");
    await mkdir(odd);
    const name = 'pa\'th "q" [1]*.gz \u{1F600}';
    await lake.commit(await stageBatch(lake, odd, [{ path: name, events: [{ id: "nul", gold: { 'odd "name"': "a\u0000b\u0001\u2028\ud800 \u{1F600}'\"", unmapped: { "k\u0000": "v\u0000", n: 1e308 }, api: { data: { a: null, e: {} } } } }] }]));
    const rows: unknown[] = [];
    for await (const row of lake.readRows("gold.logins")) rows.push(row);
    expect(rows).toEqual([{ time_dt: "2023-03-13T16:31:50Z", time: 1679070710000 - 4 * 86400000, user: { name: "nul" }, 'odd "name"': "a\u0000b\u0001\u2028\ufffd \u{1F600}'\"", unmapped: { "k\u0000": "v\u0000", n: 1e308 }, api: { data: { a: null, e: {} } } }]);
    expect(await all(lake, "SELECT _source_file FROM silver.logins")).toEqual([[name]]);
  }));

  it("takes lines of many megabytes", () => withLake(async (lake, dir) => {
    const long = "x".repeat(17 * 1024 * 1024);
    await lake.commit(await stageBatch(lake, dir, [{ path: "long", events: [{ id: "long", gold: { unmapped: { long }, 'odd "name"': long } }] }]));
    expect(await all(lake, `SELECT length("odd ""name"""), length(unmapped->>'long') FROM gold.logins`)).toEqual([[long.length, long.length]]);
  }));

  it("says so where the rows do not fit into memory, and writes nothing", async () => {
    await using dir = await scratch();
    const lake = await openDuckDbLake(join(dir.path, "lake"), { ...OPTIONS, memoryLimit: "60MB", threads: 1 });
    const events = Array.from({ length: 30 }, (_, index) => ({ id: `event ${index}`, gold: { 'odd "name"': `${index}`.repeat(4_000_000) } }));
    await expect(lake.commit(await stageBatch(lake, dir.path, [{ path: "a", events }]))).rejects.toThrow("Nothing was written. Give it a larger memory limit: it must hold 12,288 rows of a table.");
    await lake.close();
    const again = await openDuckDbLake(join(dir.path, "lake"), OPTIONS);
    expect(await again.knownFiles([])).toEqual(new Set());
    expect(await all(again, "SELECT count(*) FROM silver.logins")).toEqual([[0]]);
    await again.close();
  });

  it("names other content under a known path by its hash", () => withLake(async (lake, dir) => {
    const later = { ...A, content: "later", events: [{ id: "four" }] };
    await lake.commit(await stageBatch(lake, dir, [A]));
    const name = await lake.sourceNameFor(shaOf(later), "a.gz");
    expect(name).toBe(`a.gz#${shaOf(later).slice(0, 12)}`);
    expect(await lake.sourceNameFor(shaOf(A), "a.gz")).toBe("a.gz");
    await lake.commit(await stageBatch(lake, dir, [later]));
    expect(await all(lake, "SELECT DISTINCT _source_file FROM silver.logins ORDER BY 1")).toEqual([["a.gz"], [name]]);
  }));

  it("writes nothing where a file's sums do not agree, and names the file", () => withLake(async (lake, dir) => {
    const batch = await stageBatch(lake, dir, [A, B]);
    const before = await contents(lake);
    const wrong = (change: Partial<Batch["files"][number]>): Batch => ({ ...batch, files: batch.files.map((file) => (file.path === "b.gz" ? { ...file, ...change } : file)) });
    await expect(lake.commit(wrong({ recordsSelected: 4, recordsRead: 6 }))).rejects.toThrow("The sums of b.gz do not agree: records selected 4, but new + duplicate 3. Nothing of this batch was written. This is a fault in Trailhouse: please report it with the file's name and these numbers.");
    await expect(lake.commit(wrong({ recordsRead: 9 }))).rejects.toThrow("The sums of b.gz do not agree: records read 9, but selected + filtered + rejected 5.");
    await expect(lake.commit(wrong({ rejected: { truncated: 1 }, recordsRead: 6 }))).rejects.toThrow("The sums of b.gz do not agree: records rejected 1, but rows in quarantine 0.");
    await expect(lake.commit({ ...batch, rows: { ...batch.rows, "gold.logins": [] } })).rejects.toThrow("The sums of a.gz do not agree: new 3, but gold rows + invalid 2.");
    expect(await contents(lake)).toEqual(before);
    await lake.commit(batch);
  }));

  it("refuses batches that contradict themselves or the ledger", () => withLake(async (lake, dir) => {
    const batch = await stageBatch(lake, dir, [A]);
    const [file] = batch.files;
    if (file === undefined) throw new Error("no file");
    await expect(lake.commit({ ...batch, files: [file, { ...file, path: "copy.gz", sourceName: "copy.gz" }] })).rejects.toThrow(`The batch has the same content twice: a.gz and copy.gz (${file.sha256}). Leave one out.`);
    await expect(lake.commit({ ...batch, rows: { "silver.nothing": [] } })).rejects.toThrow("The batch has rows for silver.nothing, but the lake has only silver.logins, silver.others, gold.logins, gold.others.");
    await expect(lake.commit({ ...batch, files: [{ ...file, sourceName: "else" }] })).rejects.toThrow('A staged row has the source file "a.gz", which is none of the batch\'s source names. Stage rows under the name that sourceNameFor gave.');
    await lake.commit(batch);
    await expect(lake.commit(batch)).rejects.toThrow(`a.gz is in the lake already (SHA-256 ${file.sha256}). Leave it out, or commit it with reingest.`);
    const other = await stageBatch(lake, dir, [{ ...B, path: "a.gz" }]);
    await expect(lake.commit({ ...other, files: other.files.map((each) => ({ ...each, sourceName: "a.gz" })) })).rejects.toThrow("The source name a.gz belongs to other content in the lake. Ask sourceNameFor before staging.");
  }));

  it("refuses a gold row that stands for no silver row, or a second one", () => withLake(async (lake, dir) => {
    const batch = await stageBatch(lake, dir, [{ path: "a.gz", events: [{ id: "one" }, { id: "two" }] }]);
    const gold = (id: string, position: number, name = "a.gz") => rowsOf({ id }, { name, position, version: "m1" }).gold;
    for (const [index, rows] of [[gold("one", 1), gold("else", 2)], [gold("one", 1), gold("one", 1)], [gold("one", 1), gold("two", 2, "b.gz")]].entries()) {
      const staged = await stage(dir, `unpaired-${index}.ndjson`, rows);
      await expect(lake.commit({ ...batch, rows: { ...batch.rows, "gold.logins": [staged] } })).rejects.toThrow("Expected one gold row for a silver row, of the same file and position; found another or a second one with the key ");
    }
    expect((await lake.commit(batch)).files[0]).toMatchObject({ new: 2, gold: 2 });
  }));

  it("rolls back where a staged line cannot be read", () => withLake(async (lake, dir) => {
    const before = await contents(lake);
    const batch = await stageBatch(lake, dir, [A]);
    const broken = await stage(dir, "broken.ndjson", [{ _row_key: "k", _source_file: "a.gz", _source_position: 1, time_dt: "no time" }]);
    await expect(lake.commit({ ...batch, rows: { ...batch.rows, "gold.others": [broken] } })).rejects.toThrow("broken.ndjson");
    await rename(broken.path, `${broken.path}.away`);
    await expect(lake.commit({ ...batch, rows: { ...batch.rows, "gold.others": [broken] } })).rejects.toThrow("broken.ndjson");
    expect(await contents(lake)).toEqual(before);
    await Promise.all([lake.commit(batch), stageBatch(lake, dir, [B]).then((next) => lake.commit(next))]);
  }));
});

describe("reingest", () => {
  it("takes a file's rows out and puts them in anew, once, whoever owned them", () => withLake(async (lake, dir) => {
    await lake.commit(await stageBatch(lake, dir, [A]));
    await lake.commit(await stageBatch(lake, dir, [B]));
    const before = await contents(lake);
    for (const files of [[A], [B], [A, B]]) {
      const result = await lake.commit(await stageBatch(lake, dir, files, { reingest: true }));
      expect(result).toMatchObject({ removed: files.reduce((sum, file) => sum + (file === A ? 3 : 1), 0), vanished: 0 });
      expect(await contents(lake)).toEqual(before);
    }
    // B first: now B owns what both hold.
    const [b, a] = (await lake.commit(await stageBatch(lake, dir, [B, A], { reingest: true }))).files;
    expect([b?.new, b?.duplicate, a?.new, a?.duplicate]).toEqual([3, 0, 1, 3]);
    expect(await contents(lake)).toEqual(before);
    const result = await lake.commit(await stageBatch(lake, dir, [A], { reingest: true }));
    expect(result.files[0]).toMatchObject({ new: 1, duplicate: 3 });
    expect(await contents(lake)).toEqual(before);
  }));

  it("tells of keys that are gone, and takes an unknown file as new", () => withLake(async (lake, dir) => {
    await lake.commit(await stageBatch(lake, dir, [{ ...A, content: "A" }]));
    const fewer = { ...A, content: "A", events: A.events.slice(0, 1) };
    expect(await lake.commit(await stageBatch(lake, dir, [fewer, B], { reingest: true }))).toMatchObject({ removed: 3, vanished: 0, files: [{ new: 1 }, { new: 3 }] });
    expect(await lake.commit(await stageBatch(lake, dir, [{ ...fewer, events: [] }], { reingest: true }))).toMatchObject({ removed: 1, vanished: 1 });
  }));

  it("leaves all as it was where it fails", () => withLake(async (lake, dir) => {
    await lake.commit(await stageBatch(lake, dir, [A, B]));
    const before = await contents(lake);
    const batch = await stageBatch(lake, dir, [A], { reingest: true });
    await expect(lake.commit({ ...batch, rows: {} })).rejects.toThrow("The sums of a.gz do not agree");
    expect(await contents(lake)).toEqual(before);
  }));
});
