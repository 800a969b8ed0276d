import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import type * as Os from "node:os";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { privateFolder } from "./private-folder.ts";

let directory = "";
beforeEach(() => { directory = mkdtempSync(join(tmpdir(), "trailhouse-private-")); });
afterEach(() => { rmSync(directory, { recursive: true }); });

vi.mock("node:os", async (original) => {
  const os = await original<typeof Os>();
  return { ...os, userInfo: vi.fn(os.userInfo) };
});

const named = (): string => join(directory, `place-${process.getuid?.() ?? userInfo().uid}`);

test("it is the same folder each time, for this user alone", async () => {
  const path = await privateFolder("place", directory);
  expect(path).toBe(named());
  expect(statSync(path).mode & 0o777).toBe(0o700);
  expect(await privateFolder("place", directory)).toBe(path);
});

test.runIf(process.getuid !== undefined)("a user whom the system does not know has one, too", async () => {
  vi.mocked(userInfo).mockImplementation(() => { throw new Error("uv_os_get_passwd returned ENOENT"); });
  expect(await privateFolder("place", directory)).toBe(named());
});

test("a folder that others may look into is not taken", async () => {
  mkdirSync(named());
  chmodSync(named(), 0o755);
  const path = await privateFolder("place", directory);
  expect(path).not.toBe(named());
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test("a link that somebody has laid there is not followed", async () => {
  const elsewhere = join(directory, "elsewhere");
  mkdirSync(elsewhere, { mode: 0o700 });
  symlinkSync(elsewhere, named());
  expect(await privateFolder("place", directory)).not.toBe(named());
});
