import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { OcsfSchema } from "@trailhouse/ocsf/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate, OutputFolderError } from "./index.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const SCHEMA = "packages/ocsf/src/gen/ocsf-schema.json";
const WORK = mkdtempSync(path.join(tmpdir(), "generate-"));
const TABLES = path.join(WORK, "checkout");
const LATER = path.join(WORK, "1.5.0.json");

beforeAll(() => {
  cpSync(path.join(ROOT, "mappings"), path.join(TABLES, "mappings"), { recursive: true });
  mkdirSync(path.dirname(path.join(TABLES, SCHEMA)), { recursive: true });
  cpSync(path.join(ROOT, SCHEMA), path.join(TABLES, SCHEMA));
  writeFileSync(LATER, JSON.stringify(laterSchema()));
});

afterAll(() => {
  rmSync(WORK, { recursive: true });
});

/** The committed schema as 1.5.0, with what the tables say of 1.5.0. */
function laterSchema(): OcsfSchema {
  const schema = JSON.parse(readFileSync(path.join(ROOT, SCHEMA), "utf8")) as OcsfSchema;
  const access = schema.classes["user_access"];
  const { resource } = access?.attributes ?? {};
  if (!access || !resource) throw new Error("expected user_access.resource in the committed schema");
  const attributes = { ...access.attributes, resources: { ...resource, is_array: true as const } };
  return { ...schema, version: "1.5.0", classes: { ...schema.classes, user_access: { ...access, attributes } } };
}

test("another version's files go below a folder of the caller's, and say that version", async () => {
  const out = path.join(WORK, "out");
  const written = await generate({ root: TABLES, ocsf: LATER, out });
  expect(written).toContain("packages/core/src/gen/silver-to-gold.ts");
  expect(readFileSync(path.join(out, "packages/core/src/gen/silver-to-gold.ts"), "utf8")).toContain('version: "1.5.0"');
  expect(readFileSync(path.join(out, "docs/gen/coverage.md"), "utf8")).toContain("OCSF 1.5.0");
  expect(existsSync(path.join(TABLES, "packages/core"))).toBe(false);
  expect(await generate({ root: TABLES, ocsf: LATER, out })).toEqual([]);
});

test("another version never goes over the committed files, by whatever name their folder is called", async () => {
  const before = readFileSync(path.join(TABLES, SCHEMA), "utf8");
  for (const out of [undefined, TABLES, path.join(TABLES, "mappings/..")]) {
    const refused = generate({ root: TABLES, ocsf: LATER, out });
    await expect(refused).rejects.toThrow(OutputFolderError);
    await expect(refused).rejects.toThrow("expected OCSF 1.4.0 for the committed files, found an export of 1.5.0; name another folder for its files with --out DIR");
  }
  expect(readFileSync(path.join(TABLES, SCHEMA), "utf8")).toBe(before);
});

test("the tables make another mapping version for another OCSF version", async () => {
  await generate({ root: TABLES, out: path.join(WORK, "shipped") });
  const versions = ["shipped", "out"].map((name) => /MAPPING_VERSION = "(\w+)"/.exec(readFileSync(path.join(WORK, name, "packages/core/src/gen/events.ts"), "utf8"))?.[1]);
  expect(new Set(versions).size).toBe(2);
});
