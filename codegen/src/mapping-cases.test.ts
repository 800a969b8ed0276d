import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { generate, MappingError } from "./index.ts";

/** A change of one mapping table: `find` must be there just once. Without `find`, `replace` is the whole file; without both, the file is removed. */
interface Edit {
  readonly file: string;
  readonly find?: string;
  readonly replace?: string;
}

const ROOT = path.resolve(import.meta.dirname, "../..");
const CASES = path.resolve(import.meta.dirname, "../mapping-cases");
const SCHEMA = "packages/ocsf/src/gen/ocsf-schema.json";
const WORK = mkdtempSync(path.join(tmpdir(), "mapping-cases-"));

afterAll(() => {
  rmSync(WORK, { recursive: true });
});

const names = readdirSync(CASES).sort();

test.each(names)("%s", async (name) => {
  const folder = path.join(CASES, name);
  const root = brokenTables(name, folder);
  const before = filesBelow(root);
  const error: unknown = await generate({ root }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MappingError);
  expect(existsSync(path.join(folder, "README.md"))).toBe(true);
  await expect(`${(error as MappingError).message}\n`).toMatchFileSnapshot(path.join(folder, "expected-errors.txt"));
  expect(filesBelow(root)).toEqual(before);
});

test("the tables are whole before a case breaks them", async () => {
  const root = copyOfTables("whole");
  expect(await generate({ root })).not.toEqual([]);
});

function brokenTables(name: string, folder: string): string {
  const root = copyOfTables(name);
  const edits = path.join(folder, "edits.yaml");
  for (const edit of parse(readFileSync(edits, "utf8")) as readonly Edit[]) apply(edit, root);
  return root;
}

function copyOfTables(name: string): string {
  const root = path.join(WORK, name);
  cpSync(path.join(ROOT, "mappings"), path.join(root, "mappings"), { recursive: true });
  mkdirSync(path.dirname(path.join(root, SCHEMA)), { recursive: true });
  cpSync(path.join(ROOT, SCHEMA), path.join(root, SCHEMA));
  return root;
}

function apply({ file, find, replace }: Edit, root: string): void {
  const target = path.join(root, file);
  if (replace === undefined) rmSync(target);
  else if (find === undefined) writeFileSync(target, replace);
  else writeFileSync(target, replaceOnce(readFileSync(target, "utf8"), find, replace, file));
}

function replaceOnce(text: string, find: string, replace: string, file: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`expected '${find}' once in ${file}; mend the case's edits.yaml`);
  return before + replace + after;
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
}
