import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lake } from "../lake.ts";
import { all, OPTIONS, scratch, stageBatch } from "../testing/sample-lake.ts";
import { openDuckDbLake } from "./open-lake.ts";

async function withLake(work: (lake: Lake, directory: string) => Promise<void>): Promise<void> {
  await using dir = await scratch();
  const lake = await openDuckDbLake(join(dir.path, "lake"), OPTIONS);
  try {
    await work(lake, dir.path);
  } finally {
    await lake.close();
  }
}

async function goldOf(lake: Lake, options?: { columns: string[] }): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of lake.readRows("gold.logins", options)) rows.push(row);
  return rows;
}

describe("readRows", () => {
  it("gives events back as they were staged: no nulls, no empty objects, JSON by value", () => withLake(async (lake, dir) => {
    const gold = [
      { time: 1679070710123, score: 0.1, tags: [], user: { groups: [{ uid: "a" }, { uid: "b" }] }, unmapped: { a: [1, null, { b: {} }], big: 9007199254740993n.toString() }, time_dt: "2023-03-17T16:31:50.123456Z" },
      { time: -1, score: 1e300, tags: ["", "x"], api: { data: [1, "two", null] }, time_dt: "1969-12-31T23:59:59.9Z" },
      { time: 0, time_dt: "2023-03-17T16:31:50Z", unmapped: "text", api: { data: {} } },
      { time: 2 ** 60, time_dt: "2023-03-17T16:31:50Z", unmapped: false, user: {}, 'odd "name"': null },
    ];
    const events = gold.map((row, index) => ({ id: `event ${index}`, gold: { ...row, user: row.user } }));
    await lake.commit(await stageBatch(lake, dir, [{ path: "a", events }]));
    const expected = gold.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'odd "name"' && (name !== "user" || row.user?.groups !== undefined))));
    expect(await goldOf(lake)).toEqual(expected);
    expect(await goldOf(lake, { columns: ["score", "time"] })).toEqual([{ score: 0.1, time: 1679070710123 }, { score: 1e300, time: -1 }, { time: 0 }, { time: 2 ** 60 }]);
    expect(() => lake.readRows("gold.nothing")).toThrow("The lake has no table gold.nothing; it has silver.logins, silver.others, gold.logins, gold.others.");
    await expect(goldOf(lake, { columns: ["nothing"] })).rejects.toThrow("gold.logins has no column nothing; it has _row_key, ");
  }));

  it("gives texts that begin with U+FEFF as they are", () => withLake(async (lake, dir) => {
    const gold = { time_dt: "2023-03-17T16:31:50Z", user: { name: "\uFEFFadmin", groups: [{ uid: "\uFEFF" }] }, tags: ["\uFEFFa tag that is longer than twelve bytes"] };
    await lake.commit(await stageBatch(lake, dir, [{ path: "\uFEFFa", events: [{ id: "e", gold }] }]));
    expect(await goldOf(lake, { columns: ["user", "tags", "_source_file"] })).toEqual([{ user: gold.user, tags: gold.tags, _source_file: "\uFEFFa" }]);
  }));

  it("may be left early, and a lake may be closed under it", () => withLake(async (lake, dir) => {
    await lake.commit(await stageBatch(lake, dir, [{ path: "a", events: Array.from({ length: 5000 }, (_, index) => ({ id: `event ${index}` })) }]));
    for await (const row of lake.readRows("gold.logins")) if (row["time"] !== undefined) break;
    const rows = lake.readRows("gold.logins")[Symbol.asyncIterator]();
    await rows.next();
    await lake.commit(await stageBatch(lake, dir, [{ path: "b", events: [{ id: "b" }] }]));
  }));
});

describe("query", () => {
  it("gives columns with their types, and rows as JSON values", () => withLake(async (lake) => {
    const { columns, rows } = await lake.query(`SELECT 1 AS i, 170141183460469231731687303715884105727 AS h, sum(2::BIGINT) AS s, DATE '2023-03-17' AS d, 1.50::DECIMAL(9,2) AS n, '{"a":[1]}'::JSON AS j,
      {a: TIMESTAMP '2023-03-17 01:02:03.5', b: NULL} AS st, MAP {'k': 1} AS m, NULL AS z, 'NaN'::DOUBLE AS nan, 'infinity'::TIMESTAMP AS inf, [1, NULL] AS l`);
    expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual(["i INTEGER", "h HUGEINT", "s HUGEINT", "d DATE", "n DECIMAL(9,2)", "j JSON", 'st STRUCT("a" TIMESTAMP, "b" INTEGER)', "m MAP(VARCHAR, INTEGER)", "z INTEGER", "nan DOUBLE", "inf TIMESTAMP", "l INTEGER[]"]);
    const found: unknown[] = [];
    for await (const row of rows) found.push(...row);
    expect(found).toEqual([1, "170141183460469231731687303715884105727", 2, "2023-03-17", "1.50", { a: [1] }, { a: "2023-03-17T01:02:03.5Z", b: null }, "{'k': 1}", null, "NaN", "infinity", [1, null]]);
    await expect(lake.query("SELEC 1")).rejects.toThrow('syntax error at or near "SELEC"');
  }));

  it("changes nothing in a lake that is opened for reading", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await (await openDuckDbLake(file, OPTIONS)).close();
    const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly: true });
    await expect(all(lake, "DELETE FROM gold.logins")).rejects.toThrow("read-only");
    await lake.close();
  });
});
