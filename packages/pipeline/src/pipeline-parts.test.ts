import { expect, it } from "vitest";
import { QUARANTINE, TABLES } from "@trailhouse/lakehouse/databricks";
import { buildBundle } from "./build-bundle.ts";
import { loadParts } from "./pipeline-parts.ts";

const parts = await loadParts(TABLES.map((table) => table.name));

it("every query is there, and says what it was generated from", () => {
  expect(Object.entries(parts.queries).filter(([name, query]) => !query.startsWith("-- @generated from ") || !query.includes(`\n-- ${name}: `))).toEqual([]);
});

it("quarantine gives the columns that deploy creates, in their order", () => {
  const names = [...(parts.queries["quarantine"] ?? "").matchAll(/^ {2}(?:.* AS )?(\w+),?$/gmu)].map(([, name]) => name);
  expect(names).toEqual(QUARANTINE.columns.map((column) => column.name));
});

it("expectations have names of their own, within 255 characters, and tables of gold", () => {
  const gold = new Set(TABLES.filter((table) => table.layer === "gold").map((table) => table.name));
  const places = parts.expectations.map(({ table, name }) => `${table}.${name}`);
  expect(new Set(places).size).toBe(places.length);
  expect(parts.expectations.filter(({ table, name }) => !gold.has(table) || !/^\w{1,200}$/u.test(name))).toEqual([]);
});

it("names of files and tables that the engines put in are those that the queries ask for", () => {
  const asked = Object.values(parts.queries).flatMap((query) => [...query.matchAll(/\$\{(\w+)\}/gu)].map(([, name]) => name));
  expect(new Set(asked)).toEqual(new Set(["silver_schema", "gold_schema"]));
  expect(asked.length).toBe(Object.values(parts.queries).join("").split("${").length - 1);
});

it("the real queries become a bundle, and what a table reads is made by another file of it", () => {
  const target = { catalog: "c", silverSchema: "s", goldSchema: "g", controlSchema: "t" };
  const files = buildBundle({ engine: "databricks", target, expectations: "record", schedule: "0 0 * * * ?", notifications: [], version: "1" }, parts);
  const read = Object.values(files).flatMap((text) => [...text.matchAll(/\bFROM STREAM[ (](\w+)\b(?!\()/gu)].map(([, name = ""]) => name));
  const made = Object.values(files).flatMap((text) => [...text.matchAll(/^CREATE (?:OR REFRESH STREAMING TABLE|TEMPORARY VIEW) (\w+)\b/gmu)].map(([, name = ""]) => name));
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter((name) => !made.includes(name))).toEqual([]);
});
