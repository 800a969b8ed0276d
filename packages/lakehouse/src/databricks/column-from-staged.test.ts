import { expect, it } from "vitest";
import { array, column, struct } from "../testing/sample-lake.ts";
import { columnFromStaged } from "./column-from-staged.ts";

it("leaves alone what has no JSON in it", () => {
  expect(columnFromStaged(column("eventTime", "timestamp"), "s")).toBe("s.`eventTime`");
  expect(columnFromStaged(column("user", struct(column("na`me", "string"))), "s")).toBe("s.`user`");
});

it("makes JSON text VARIANT, and keeps the text of what VARIANT cannot hold, or would be taken for such a text", () => {
  expect(columnFromStaged(column("unmapped", "json"), "s")).toMatch(/^coalesce\(CASE WHEN octet_length\(s\.`unmapped`\) <= 15728640 AND left\(s\.`unmapped`, 11\) <> '"json-text:' THEN try_parse_json\(s\.`unmapped`\) END, CAST\(CASE .*concat\('json-text:', s\.`unmapped`\).* AS VARIANT\)\)$/);
});

it("does so inside objects and arrays, and keeps a missing object missing", () => {
  const sql = columnFromStaged(column("api", array(struct(column("name", "string"), column("data", "json")))), "s");
  expect(sql).toMatch(/^transform\(s\.`api`, e0 -> CASE WHEN e0 IS NOT NULL THEN named_struct\('name', e0\.`name`, 'data', coalesce\(.*e0\.`data`.*\)\) END\)$/);
});
