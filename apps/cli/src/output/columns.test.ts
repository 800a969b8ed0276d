import { expect, test } from "vitest";
import { alignColumns, formatBytes } from "./columns.ts";

test("texts stand to the left, numbers to the right, without spaces at the end", () => {
  expect(alignColumns([["read", 1234567, "= all"], ["new", 5, ""]], "  ")).toEqual(["  read  1,234,567  = all", "  new           5"]);
});

test("wide characters count double, control characters are escaped", () => {
  expect(alignColumns([["日本", "x"], ["a\u001b", "y"]])).toEqual(["日本     x", "a\\u001b  y"]);
});

test("no rows, no lines", () => {
  expect(alignColumns([])).toEqual([]);
});

test("bytes have decimal units", () => {
  expect([0, 999, 1500, 2_500_000, 7e15].map(formatBytes)).toEqual(["0 bytes", "999 bytes", "1.5 kB", "2.5 MB", "7000.0 TB"]);
});
