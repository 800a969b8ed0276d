import type * as Fs from "node:fs/promises";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { NotALakeError } from "../lake-errors.ts";
import { all, OPTIONS, scratch } from "../testing/sample-lake.ts";
import { createLake } from "./create-lake.ts";
import { openDuckDbLake } from "./open-lake.ts";

const refused = vi.hoisted(() => ({ code: "" }));

vi.mock("node:fs/promises", async (original) => {
  const fs = await original<typeof Fs>();
  const link: typeof fs.link = async (from, to) => {
    if (refused.code !== "") throw Object.assign(new Error(`${refused.code}: no link`), { code: refused.code });
    await fs.link(from, to);
  };
  return { ...fs, link };
});

const made = (createdBy: string) => ({ ...OPTIONS, formatVersion: 1, createdBy });

async function makerOf(file: string): Promise<unknown> {
  const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly: true });
  try {
    return await all(lake, "SELECT created_by FROM trailhouse.lake");
  } finally {
    await lake.close();
  }
}

it("leaves the lake that another process has made meanwhile as it is, and nothing beside it", async () => {
  await using dir = await scratch();
  const file = join(dir.path, "lake");
  await createLake(file, made("the faster one"));
  await createLake(file, made("the slower one"));
  expect(await makerOf(file)).toEqual([["the faster one"]]);
  expect(await readdir(dir.path)).toEqual(["lake"]);
});

it.each(["EPERM", "ENOTSUP", "ENOSYS"])("makes one where the file system has no hard links (%s)", async (code) => {
  await using dir = await scratch();
  refused.code = code;
  await createLake(join(dir.path, "lake"), made("it")).finally(() => { refused.code = ""; });
  expect(await makerOf(join(dir.path, "lake"))).toEqual([["it"]]);
  expect(await readdir(dir.path)).toEqual(["lake"]);
});

it("says why one cannot be made, and leaves nothing", async () => {
  await using dir = await scratch();
  refused.code = "EIO";
  const failed = await createLake(join(dir.path, "lake"), made("it")).catch((error: unknown) => error).finally(() => { refused.code = ""; });
  expect(failed).toEqual(new NotALakeError(`The lake ${join(dir.path, "lake")} cannot be made: EIO: no link`));
  expect(await readdir(dir.path)).toEqual([]);
});
