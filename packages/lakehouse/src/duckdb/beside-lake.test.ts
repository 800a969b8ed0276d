import { spawnSync } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lake } from "../lake.ts";
import { OPTIONS, scratch } from "../testing/sample-lake.ts";
import { beginWork, endWork } from "../work-mark.ts";
import { openDuckDbLake } from "./open-lake.ts";

async function temporaryFolder(lake: Lake): Promise<string> {
  const { rows } = await lake.query("SELECT current_setting('temp_directory')");
  for await (const [path] of rows) if (typeof path === "string") return path;
  throw new Error("expected a row");
}

/** The mark of this process's work as another process would have it. */
function markOf(pid: number, milliseconds = Date.now()): string {
  const mark = beginWork();
  endWork(mark);
  return mark.replace(/^\d+/, String(milliseconds)).replace(`-${process.pid}-`, `-${pid}-`);
}

const deadPid = (): number => spawnSync(process.execPath, ["--version"]).pid;

describe("beside a lake", () => {
  it("each engine has temporary files of its own, since several may read at once", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    const folders: string[] = [];
    for (const readOnly of [false, true, true]) {
      const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly });
      folders.push(await temporaryFolder(lake));
      await lake.close();
    }
    expect(new Set(folders).size).toBe(3);
    for (const folder of folders) expect(folder.startsWith(`${file}.tmp-`)).toBe(true);
    expect(await readdir(dir.path)).toEqual(["lake"]);
  });

  it("what killed processes have left is removed by whoever opens the lake next; what lives is not, however old", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await (await openDuckDbLake(file, OPTIONS)).close();
    const dead = markOf(deadPid());
    const living = `lake.tmp-${markOf(process.ppid, Date.now() - 3 * 24 * 60 * 60_000)}`;
    const others = [living, "lake.tmp-mine", "lake2.tmp-1", `other.tmp-${dead}`];
    for (const name of [...others, `lake.tmp-${dead}`]) await mkdir(join(dir.path, name));
    await writeFile(join(dir.path, `lake.tmp-${dead}`, "duckdb_temp_storage_DEFAULT-0.tmp"), "rows");
    for (const name of [`lake.new-${dead}`, `lake.new-${dead}.wal`]) await writeFile(join(dir.path, name), "half a lake");
    await (await openDuckDbLake(file, { ...OPTIONS, readOnly: true })).close();
    expect((await readdir(dir.path)).sort()).toEqual(["lake", ...others].sort());
  });
});
