import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** The folder beside a lake in which the process `pid` keeps rows until they are committed. */
export function stagingFolder(lake: string, pid = process.pid): string {
  return `${resolve(lake)}.staging-${pid}`;
}

/** Makes the staging folder of this process, empty, and removes those that dead processes left. */
export async function makeStagingFolder(lake: string): Promise<string> {
  await removeAbandoned(lake);
  const folder = stagingFolder(lake);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

async function removeAbandoned(lake: string): Promise<void> {
  const folder = dirname(resolve(lake));
  const prefix = `${basename(lake)}.staging-`;
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
