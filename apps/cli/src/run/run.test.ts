import { LakeStorageError } from "@trailhouse/lakehouse/errors";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { runFiles } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-run-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function streams(): { stdin: PassThrough; stdout: PassThrough; stderr: PassThrough } {
  return { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
}

const form = { reingest: false, json: true, byFile: false };

test("a lake of any engine that cannot be opened ends the run with its own error, and nothing is left behind", async () => {
  writeFileSync(join(folder, "log.json"), "{}");
  const open = (): Promise<never> => Promise.reject(new LakeStorageError("the warehouse does not answer"));
  const running = runFiles({ paths: [join(folder, "log.json")], ...form }, { open, stagingBeside: join(folder, "push") }, streams());
  await expect(running).rejects.toThrow("the warehouse does not answer");
  expect(readdirSync(folder)).toEqual(["log.json"]);
});

test("where there is nothing to read, no lake is opened", async () => {
  const open = (): Promise<never> => Promise.reject(new Error("opened"));
  await expect(runFiles({ paths: [join(folder, "none")], ...form }, { open, stagingBeside: folder }, streams())).rejects.toThrow(/Expected files to read, found none/u);
});
