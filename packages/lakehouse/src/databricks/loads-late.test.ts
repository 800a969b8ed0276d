import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { startChild } from "../testing/child.ts";

interface Loaded {
  readonly driver: number;
  readonly duckdb: number;
}

test("importing the front door loads neither the driver nor DuckDB; connecting loads the driver", async () => {
  const { stdout } = startChild("loads-late.ts");
  if (stdout === null) throw new Error("Expected the child's output to be piped.");
  const [imported, connected, both] = (await text(stdout)).trim().split("\n").map((line) => JSON.parse(line) as Loaded);
  expect(imported).toEqual({ driver: 0, duckdb: 0 });
  expect([(connected?.driver ?? 0) > 0, connected?.duckdb]).toEqual([true, 0]);
  // That DuckDB can be seen at all.
  expect(both?.duckdb).toBeGreaterThan(0);
});
