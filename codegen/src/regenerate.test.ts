import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { emitAll } from "./emit/emit-all.ts";
import { loadModel } from "./load-model.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const EXPORT = path.resolve(ROOT, "../shared/ocsf/1.4.0.json");

let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  files = await emitAll(await loadModel({ root: ROOT }));
});

test("generating again gives the same bytes", async () => {
  expect(await emitAll(await loadModel({ root: ROOT }))).toEqual(files);
});

test("the committed generated files are what the tables give: run `npm run generate` and commit what it writes", () => {
  const stale = Object.entries(files).filter(([file, text]) => !existsSync(path.join(ROOT, file)) || readFileSync(path.join(ROOT, file), "utf8") !== text);
  expect(stale.map(([file]) => file), "generated files differ from the tables; run `npm run generate`").toEqual([]);
});

test("every generated file begins with what says so, and stands in a gen folder", () => {
  const unmarked = Object.entries(files).filter(([file, text]) => !text.slice(0, 200).includes("@generated") || !file.includes("/gen/"));
  expect(unmarked.map(([file]) => file)).toEqual([]);
});

test("another copy of the official export of the same version gives the same bytes", async ({ skip }) => {
  if (!existsSync(EXPORT)) {
    process.stderr.write("skipped: ../shared/ocsf/1.4.0.json is not there\n");
    skip();
  }
  expect(await emitAll(await loadModel({ root: ROOT, ocsf: EXPORT }))).toEqual(files);
});
