import { LakeMemoryError, LakeQueryError, LakeStorageError } from "@trailhouse/lakehouse/errors";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judge } from "../errors.ts";
import { openLake } from "../lake/open-lake.ts";
import { query, queryError } from "./query.ts";
import type { QueryForm } from "./query.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-query-"));
const lake = join(folder, "lake");
beforeAll(async () => { await (await openLake({ path: lake, access: "make", waitSeconds: 0 })).close(); });
afterAll(() => { rmSync(folder, { recursive: true }); });

/** What a statement prints, to a file or to a terminal. */
async function printed(sql: string, form: QueryForm, isTTY: boolean): Promise<string> {
  const stdout = Object.assign(new PassThrough({ highWaterMark: 1_000_000 }), { isTTY });
  await query({ lake, sql, form, waitSeconds: 0 }, { stdin: new PassThrough(), stdout, stderr: new PassThrough() });
  return String(stdout.read());
}

const SQL = `SELECT chr(27) || '[31mred' || chr(155) || chr(8238) AS name, 'a' || chr(10) || '"b' AS text, '=cmd|''x''!A0' AS formula`;

test("CSV in a file has the values as they are", async () => {
  expect(await printed(SQL, "csv", false)).toBe('name,text,formula\n\u001b[31mred\u009b\u202e,"a\n""b",=cmd|\'x\'!A0\n');
});

test("CSV on a terminal has what acts on it escaped, in names of columns too", async () => {
  expect(await printed(SQL, "csv", true)).toBe('name,text,formula\n\\u001b[31mred\\u009b\\u202e,"a\\u000a""b",=cmd|\'x\'!A0\n');
  expect(await printed('SELECT 1 AS "a\u009b"', "csv", true)).toBe("a\\u009b\n1\n");
});

test("JSON has the same values with everything escaped that acts on a terminal", async () => {
  const line = await printed(SQL, "json", false);
  expect(line).toBe('{"name":"\\u001b[31mred\\u009b\\u202e","text":"a\\n\\"b","formula":"=cmd|\'x\'!A0"}\n');
  expect(JSON.parse(line)).toMatchObject({ name: "\u001b[31mred\u009b\u202e" });
});

test("a table of many rows has each once, in the query's order", async () => {
  const lines = (await printed("SELECT repeat('x', range::INTEGER % 7) AS x, range + 1000 AS n FROM range(2500)", "table", false)).trimEnd().split("\n");
  expect(lines.map((line) => line.trim().split(/ +/u).at(-1))).toEqual(["n", ...Array.from({ length: 2500 }, (_, index) => String(index + 1000))]);
  expect(new Set(lines.slice(1, 1000).map((line) => line.length)).size).toBe(1);
});

test("what fails around a query is not wrong use; SQL that is wrong or none is", () => {
  const judged = (error: Error): unknown => { const { code, message } = judge(queryError(error)); return { code, message }; };
  expect(judged(new LakeMemoryError("too little"))).toEqual({ code: 3, message: "too little" });
  expect(judged(new LakeStorageError("The disk is full"))).toEqual({ code: 3, message: "The disk is full" });
  expect(judged(new LakeQueryError("none"))).toEqual({ code: 2, message: "none" });
  expect(judged(new Error("Parser Error: x"))).toEqual({ code: 2, message: "The query failed: Parser Error: x" });
});
