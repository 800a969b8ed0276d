import { expect, test } from "vitest";
import { TABLES } from "../gen/tables.ts";
import type { LakeRow } from "../lake.ts";
import { catalogRows, type RowChoice } from "./catalog-rows.ts";
import type { Row, Session } from "./session.ts";

const TARGET = { catalog: "main", silverSchema: "s", goldSchema: "g", controlSchema: "c", volume: "v" };
const TABLE = "`main`.`g`.`account_change`";

async function read(choice: RowChoice): Promise<{ asked: string[]; rows: LakeRow[]; of?: number }> {
  const asked: string[] = [];
  const query = async function* (sql: string): AsyncGenerator<Row> {
    asked.push(sql.replace(/^SELECT to_json.*? FROM (?=`main`\.`g`\.`account_change`(?: WHERE|$))/su, "… FROM "));
    yield await Promise.resolve({ row: '{"_row_key":"k","activity_id":1,"actor":{"user":{}},"time_dt":"2026-03-03T10:00:00.250000Z"}' });
  };
  const execute = (sql: string): Promise<Row[]> => { asked.push(sql); return Promise.resolve([{ n: 12 }]); };
  const chosen = await catalogRows({ query, execute } as unknown as Session, TARGET, TABLES, "gold.account_change", choice);
  const rows: LakeRow[] = [];
  for await (const row of chosen.rows) rows.push(row);
  return { asked, rows, ...(chosen.of === undefined ? {} : { of: chosen.of }) };
}

test("rows are read as events, with their keys", async () => {
  expect(await read({})).toEqual({ asked: [`… FROM ${TABLE}`], rows: [{ _row_key: "k", activity_id: 1, time_dt: "2026-03-03T10:00:00.25Z" }] });
});

test("a condition stands in parentheses, and a comment at its end ends there", async () => {
  expect((await read({ where: "a = 1 OR b -- all" })).asked).toEqual([`… FROM ${TABLE} WHERE (\na = 1 OR b -- all\n)`]);
});

test("a sample is drawn by a hash of the keys, and counted", async () => {
  const { asked, of } = await read({ where: "a", sample: { size: 5, seed: 2 } });
  expect(of).toBe(12);
  expect(asked).toEqual([
    `SELECT count(*) AS n FROM ${TABLE} WHERE (\na\n)`,
    `… FROM ${TABLE} WHERE (\n_row_key IN (SELECT _row_key FROM ${TABLE} WHERE (\na\n) ORDER BY xxhash64(_row_key, 2), _row_key LIMIT 5)\n)`,
  ]);
});

test("a table that there is not is refused", async () => {
  await expect(catalogRows({} as Session, TARGET, TABLES, "gold.none", {})).rejects.toThrow("The lake has no table gold.none; it has silver.");
});

test("what could not be VARIANT is read back from its text; a text that only looks like that is left as it is", async () => {
  const query = async function* (): AsyncGenerator<Row> {
    yield await Promise.resolve({ row: JSON.stringify({ unmapped: 'json-text:{"a":1}' }) });
    yield await Promise.resolve({ row: JSON.stringify({ unmapped: "json-text:{" }) });
  };
  const { rows } = await catalogRows({ query } as unknown as Session, TARGET, TABLES, "gold.account_change", {});
  const read: LakeRow[] = [];
  for await (const row of rows) read.push(row);
  expect(read).toEqual([{ unmapped: { a: 1 } }, { unmapped: "json-text:{" }]);
});
