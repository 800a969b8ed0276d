import { expect, test } from "vitest";
import { formatSql } from "./format-sql.ts";

const LONG = "x".repeat(70);

test("leaves what is short on its line", () => {
  expect(formatSql("coalesce(a, 'b, (c')", "")).toBe("coalesce(a, 'b, (c')");
});

test("puts each argument of a long call on a line of its own, a name and its value together", () => {
  expect(formatSql(`named_struct('a', f(${LONG}, 1), 'b', /* file.yaml:3 */ ${LONG})`, "")).toBe(`named_struct(\n  'a', f(${LONG}, 1),\n  'b', /* file.yaml:3 */ ${LONG}\n)`);
});

test("puts each branch of a long CASE on a line of its own", () => {
  expect(formatSql(`CASE WHEN ${LONG} THEN 1 WHEN b THEN '${LONG}' ELSE 3 END`, "  ")).toBe(`CASE\n    WHEN ${LONG} THEN 1\n    WHEN b THEN '${LONG}'\n    ELSE 3\n  END`);
});

test("changes nothing but the space between tokens", () => {
  const sql = `f(CASE WHEN \`a (\` AND b OR c THEN 'it\\'s (${LONG}' END, "q)", ${LONG}, get(transform(array(x), y -> y >= 1), 0))`;
  const dense = (text: string) => text.replaceAll(/\s+/g, "");
  expect(dense(formatSql(sql, ""))).toBe(dense(sql));
});
