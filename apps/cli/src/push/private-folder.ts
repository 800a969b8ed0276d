import { lstat, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { errnoOf } from "../file-errors.ts";

const PRIVATE = 0o700;

/**
 * A folder in the temporary directory (TMPDIR) that is this user's alone, the same one each time, so that what a killed
 * push has left there is found by the next. Where somebody else has made it, one of this process' own.
 */
export async function privateFolder(name: string, directory = tmpdir()): Promise<string> {
  // A container may run as a user whom its system does not know, of whom it can tell nothing but the number.
  const path = join(directory, `${name}-${process.getuid?.() ?? userInfo().uid}`);
  await mkdir(path, { mode: PRIVATE }).catch((error: unknown) => {
    if (errnoOf(error) !== "EEXIST") throw error;
  });
  return (await isOurs(path)) ? path : await mkdtemp(`${path}-`);
}

async function isOurs(path: string): Promise<boolean> {
  const found = await lstat(path);
  // Windows knows neither owner nor mode, and its temporary directory is the user's own.
  if (process.getuid === undefined) return found.isDirectory();
  return found.isDirectory() && found.uid === process.getuid() && (found.mode & 0o077) === 0;
}
