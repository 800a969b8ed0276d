import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { loadCodegen, type Codegen } from "./load-codegen.ts";

const FOLDER = mkdtempSync(path.join(tmpdir(), "load-codegen-"));
const OUTSIDE = path.join(FOLDER, "outside");
const MESSAGE = "Expected to be run inside a checkout of Trailhouse, which has the mapping tables and their compiler, found none here: clone the repository, run `npm ci` there, and run this command in it.";

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function checkout(name: string, manifest: string): string {
  const root = path.join(FOLDER, name);
  mkdirSync(path.join(root, "mappings/events"), { recursive: true });
  mkdirSync(path.join(root, "deep/inside"), { recursive: true });
  writeFileSync(path.join(root, "package.json"), manifest);
  return root;
}

const found = { insertRows: (text: string) => text } as unknown as Codegen;
const load = (): Promise<Codegen> => Promise.resolve(found);

test("the checkout around the working directory comes first, then the command's own", async () => {
  const [here, own] = [checkout("here", '{"name":"trailhouse"}'), checkout("own", '{"name":"trailhouse"}')];
  expect(await loadCodegen({ from: path.join(here, "deep/inside"), own, load })).toEqual({ codegen: found, root: here });
  expect(await loadCodegen({ from: OUTSIDE, own: path.join(own, "deep"), load })).toEqual({ codegen: found, root: own });
});

test("elsewhere one sentence says that a checkout is needed", async () => {
  const other = checkout("other", '{"name":"other"}');
  await expect(loadCodegen({ from: other, own: OUTSIDE, load })).rejects.toThrow(new UsageError(MESSAGE));
  await expect(loadCodegen({ from: checkout("broken", "{"), own: OUTSIDE, load })).rejects.toThrow(new UsageError(MESSAGE));
});

test("tables without their compiler are no checkout; another error is none of this", async () => {
  const here = checkout("alone", '{"name":"trailhouse"}');
  const missing = Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(loadCodegen({ from: here, own: OUTSIDE, load: () => Promise.reject(missing) })).rejects.toThrow(new UsageError(MESSAGE));
  await expect(loadCodegen({ from: here, own: OUTSIDE, load: () => Promise.reject(new Error("broken")) })).rejects.toThrow("broken");
});
