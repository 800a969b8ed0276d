import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { engineMemory } from "./duckdb/engine-memory.ts";
import { TABLES } from "./gen/tables.ts";
import type { Column, ColumnType, Table } from "./table-model.ts";
import { takeIn } from "./testing/readme-example.ts";
import { scratch } from "./testing/sample-lake.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

const VALUES = { string: "text", boolean: true, integer: 1, long: 1, double: 1, timestamp: "2026-03-17T16:31:50Z", json: {} };

function valueOf(type: ColumnType): unknown {
  if (type.kind === "array") return [];
  return type.kind === "struct" ? required(type.fields) : VALUES[type.kind];
}

/** A row that has what it must have, and nothing else. */
function required(columns: readonly Column[]): object {
  return Object.fromEntries(columns.filter((column) => column.required && !column.name.startsWith("_")).map(({ name, type }) => [name, valueOf(type)]));
}

const rowOf = (layer: Table["layer"]) => {
  const table = TABLES.find((each) => each.layer === layer && each.name.endsWith("account_change"));
  return { ...required(table?.columns ?? []), [table?.timeColumn ?? ""]: VALUES.timestamp };
};

test("the README's example is the one that runs, once a file", async () => {
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(new URL("testing/readme-example.ts", import.meta.url), "utf8")}\`\`\``);
  await using dir = await scratch();
  const file = { sha256: "0".repeat(64), path: "log.json", bytes: 2, rows: [{ key: "1".repeat(64), silver: rowOf("silver"), gold: rowOf("gold") }] };
  for (let times = 0; times < 2; times += 1) expect(await takeIn(file, join(dir.path, "lake"))).toMatchObject([{ time_dt: VALUES.timestamp }]);
});

test("the README tells the engine's memory, and names files that are there", () => {
  const { first } = engineMemory({ total: 64e9, available: 64e9 });
  expect(readme).toContain(`begins with ${first} MB`);
  const named = [...readme.matchAll(/`(src\/[\w/-]+(?:\.ts)?)\/?`/gu)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});
