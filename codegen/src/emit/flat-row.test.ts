import { expect, test } from "vitest";
import { flattenRow } from "./flat-row.ts";

test("what functions read of the row is read once before, into one shape, and so is each struct on the way", () => {
  const { made, lines } = flattenRow(["function a(silver: SilverRow) {", "return silver.s?.t?.x ?? silver.name;", "}", "function b(silver: SilverRow) {", "if (silver.s !== undefined) a(silver, silver.name);", "}"]);
  expect(made.slice(1, -2)).toEqual([
    "function flat(silver: SilverRow) {", "const s = silver.s;", "const s_t = s?.t;", "return {", "s_t_x: s_t?.x,", "name: silver.name,", "s,", "};", "}",
  ]);
  expect(lines).toEqual(["function a(row: Row) {", "return row.s_t_x ?? row.name;", "}", "function b(row: Row) {", "if (row.s !== undefined) a(row, row.name);", "}"]);
});

test("methods and other objects' members stay, and so does a row that is not read", () => {
  const { lines } = flattenRow(["function a(_silver: SilverRow) {", 'return silver.name?.startsWith("x") === true || narrow.name;', "}"]);
  expect(lines).toEqual(["function a(_row: Row) {", 'return row.name?.startsWith("x") === true || narrow.name;', "}"]);
});
