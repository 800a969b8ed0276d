import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { lstat, mkdir, readFile, readdir, readlink, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LakeExportError } from "../lake-errors.ts";
import type { ExportOptions, Lake } from "../lake.ts";
import { OPTIONS, scratch, stageBatch } from "../testing/sample-lake.ts";
import { beginWork } from "../work-mark.ts";
import { openDuckDbLake } from "./open-lake.ts";

const folder = mkdtempSync(join(tmpdir(), "lakehouse-export-"));
let lake: Lake;
beforeAll(async () => {
  lake = await openDuckDbLake(join(folder, "lake"), OPTIONS);
  const events = Array.from({ length: 4000 }, (_, index) => ({ id: `event ${index}`, at: `2023-03-${10 + index % 20}T10:00:00Z` }));
  await lake.commit(await stageBatch(lake, folder, [{ path: "a", events }]));
});
afterAll(async () => {
  await lake.close();
  rmSync(folder, { recursive: true });
});

type Export = "exportParquet" | "exportNdjson";
const BOTH: readonly Export[] = ["exportParquet", "exportNdjson"];
const LOGINS = { exportParquet: "gold/logins", exportNdjson: "gold/logins.ndjson" };
const exportLogins = (how: Export, out: string, options: ExportOptions = {}) => lake[how](out, { tables: ["gold.logins"], ...options });

/** A mark of a process that is gone. */
function deadMark(): string {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  return beginWork().replace(`-${process.pid}-`, `-${pid}-`);
}

describe.each(BOTH)("%s", (how) => {
  it("follows a link to a directory, and leaves link and directory what they are", async () => {
    await using dir = await scratch();
    const [disk, link] = [join(dir.path, "disk"), join(dir.path, "link")];
    await mkdir(disk, { mode: 0o750 });
    await symlink("disk", link);
    const { ino, mode } = await stat(disk);
    await exportLogins(how, link);
    await exportLogins(how, link, { overwrite: true });
    expect(await readlink(link)).toBe("disk");
    expect(await stat(disk)).toMatchObject({ ino, mode });
    expect(await readdir(disk)).toEqual(["gold"]);
    expect(existsSync(join(disk, LOGINS[how]))).toBe(true);
  });

  it("writes nothing beside an existing directory, which may be where another disk begins", async () => {
    await using dir = await scratch();
    const out = join(dir.path, "out");
    await mkdir(out);
    const names = new Set<string>();
    const done = exportLogins(how, out).then(() => true);
    while (!await Promise.race([done, turn(false)])) for (const name of await readdir(dir.path)) names.add(name);
    expect([...names]).toEqual(["out"]);
    expect(await readdir(out)).toEqual(["gold"]);
  });

  it("gives a new directory the modes of the umask, and all of it at once", async () => {
    await using dir = await scratch();
    const before = process.umask(0o002);
    try {
      await exportLogins(how, join(dir.path, "new/deep"));
    } finally {
      process.umask(before);
    }
    const entries = await readdir(join(dir.path, "new"), { recursive: true, withFileTypes: true });
    expect((await lstat(join(dir.path, "new"))).mode & 0o777).toBe(0o775);
    for (const entry of entries) expect((await lstat(join(entry.parentPath, entry.name))).mode & 0o777, entry.name).toBe(entry.isFile() ? 0o664 : 0o775);
    expect(await readdir(dir.path)).toEqual(["new"]);
  });

  it("is stopped by a signal wherever it is, and leaves nothing", async () => {
    await using dir = await scratch();
    const stopped = new Error("stopped");
    await expect(exportLogins(how, join(dir.path, "out"), { signal: AbortSignal.abort(stopped) })).rejects.toBe(stopped);
    const controller = new AbortController();
    const ended = exportLogins(how, join(dir.path, "out"), { signal: controller.signal }).catch((error: unknown) => error);
    // A look in each turn of the event loop: later the export may be done.
    while (readdirSync(dir.path).length === 0) await turn();
    controller.abort(stopped);
    expect(await ended).toBe(stopped);
    expect(await readdir(dir.path)).toEqual([]);
  });

  it("clears away what killed exports have left, in the directory or beside it, and nothing else", async () => {
    await using dir = await scratch();
    const out = join(dir.path, "out");
    const mine = beginWork();
    await mkdir(join(dir.path, `.trailhouse-export-${deadMark()}/new/out/gold`), { recursive: true });
    await mkdir(join(dir.path, `.trailhouse-export-${mine}`));
    await mkdir(join(dir.path, ".trailhouse-export-notes"));
    await exportLogins(how, out);
    await mkdir(join(out, `.trailhouse-export-${deadMark()}/new`), { recursive: true });
    await exportLogins(how, out, { overwrite: true });
    expect(await readdir(out)).toEqual(["gold"]);
    expect((await readdir(dir.path)).sort()).toEqual([`.trailhouse-export-${mine}`, ".trailhouse-export-notes", "out"]);
  });

  it("takes a directory in which only an export that was killed has been for empty, and a table that is named twice once", async () => {
    await using dir = await scratch();
    await mkdir(join(dir.path, `.trailhouse-export-${deadMark()}/new`), { recursive: true });
    expect(await exportLogins(how, dir.path, { tables: ["gold.logins", "gold.logins"] })).toEqual({ "gold.logins": 4000 });
    expect(await readdir(dir.path)).toEqual(["gold"]);
  });

  it("replaces a table in either form, so that no rows are there twice", async () => {
    await using dir = await scratch();
    for (const other of BOTH) await exportLogins(other, dir.path, { overwrite: true });
    await exportLogins(how, dir.path, { overwrite: true });
    expect(await readdir(join(dir.path, "gold"))).toEqual([LOGINS[how].slice("gold/".length)]);
  });

  it("puts the old tables back where a later one cannot be moved into place", async () => {
    await using dir = await scratch();
    await mkdir(join(dir.path, "gold/logins"), { recursive: true });
    await writeFile(join(dir.path, "gold/logins/old"), "old");
    await writeFile(join(dir.path, "silver"), "a file");
    const error: unknown = await exportLogins(how, dir.path, { overwrite: true, tables: ["gold.logins", "silver.logins"] }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LakeExportError);
    expect(error).toMatchObject({ fault: "in-the-way", message: `${join(dir.path, "silver")} is a file where a folder of tables goes. Move it away, or give another directory.` });
    expect(await readdir(join(dir.path, "gold"))).toEqual(["logins"]);
    expect(await readFile(join(dir.path, "gold/logins/old"), "utf8")).toBe("old");
    expect((await readdir(dir.path)).sort()).toEqual(["gold", "silver"]);
  });

  it("does not fill what somebody else fills meanwhile", async () => {
    await using dir = await scratch();
    const out = join(dir.path, "out");
    const ends = await Promise.allSettled([exportLogins(how, out), exportLogins(how, out)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(ends.find((end) => end.status === "rejected")?.reason).toMatchObject({ fault: "in-the-way", message: `${out} has been made by somebody else meanwhile. Export once more.` });
    expect(await readdir(out)).toEqual(["gold"]);
    expect(await readdir(dir.path)).toEqual(["out"]);
  });
});

describe("a place", () => {
  it("is not made for a link that leads nowhere", async () => {
    await using dir = await scratch();
    await symlink("gone", join(dir.path, "link"));
    await expect(exportLogins("exportNdjson", join(dir.path, "link"))).rejects.toThrow(`${join(dir.path, "link")} is a link to gone, which is not there. Make that directory, or give another.`);
    expect(await readdir(dir.path)).toEqual(["link"]);
  });

  it.runIf(otherDisk())("is refused where a folder in it stands on another disk", async () => {
    await using dir = await scratch();
    const shared = mkdtempSync("/dev/shm/lakehouse-");
    try {
      await symlink(shared, join(dir.path, "gold"));
      await expect(exportLogins("exportParquet", dir.path, { overwrite: true })).rejects.toThrow(`${join(dir.path, "gold")} stands on another disk than ${dir.path}. Give a directory that has all of its folders on one disk.`);
      await exportLogins("exportParquet", shared);
      expect(await readdir(shared)).toEqual(["gold"]);
    } finally {
      rmSync(shared, { recursive: true });
    }
  });
});

function otherDisk(): boolean {
  return existsSync("/dev/shm") && statSync("/dev/shm").dev !== statSync(tmpdir()).dev;
}
