import { lstat, mkdir, readdir, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { LakeExportError } from "../lake-errors.ts";
import { beginWork, endWork, isAbandoned } from "../work-mark.ts";

const DRAFT = ".trailhouse-export-";

/** Where an export goes. */
export interface ExportPlace {
  /** A directory that is there: the export's, or the nearest above it. No link. */
  readonly base: string;
  /** What of the export's path is not there yet, below `base`; empty where all of it is. */
  readonly below: string;
}

/** A path in the draft, relative to the export's directory, and what it stands in the place of. */
export interface DraftedTable {
  readonly path: string;
  readonly replaces: readonly string[];
}

/** Follows links; makes nothing. @throws LakeExportError where something that is no directory stands in the way */
export async function exportPlace(directory: string): Promise<ExportPlace> {
  const missing: string[] = [];
  for (let base = resolve(directory); ; base = dirname(base)) {
    const found = await stat(base).catch(undefinedIfMissing);
    if (found?.isDirectory() === true) return { base: await realpath(base), below: missing.join(sep) };
    if (found !== undefined) throw new LakeExportError("no-directory", `${base} is a file.`, "Give a directory to export into.");
    const link = await lstat(base).catch(undefinedIfMissing);
    if (link !== undefined) throw new LakeExportError("no-directory", `${base} is a link to ${await readlink(base)}, which is not there.`, "Make that directory, or give another.");
    missing.unshift(basename(base));
  }
}

function undefinedIfMissing(error: unknown): undefined {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
}

/** Refuses a place that holds something, and has drafts that dead processes left there removed. @throws LakeExportError */
export async function clearPlace(place: ExportPlace, options: { readonly overwrite?: boolean }): Promise<void> {
  for (const folder of new Set([place.base, dirname(place.base)])) await removeAbandoned(folder);
  if (options.overwrite !== true) await requireEmpty(place);
}

async function removeAbandoned(folder: string): Promise<void> {
  // What may not be listed or removed there is somebody else's.
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(DRAFT) || !isAbandoned(name.slice(DRAFT.length))) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function requireEmpty({ base, below }: ExportPlace): Promise<void> {
  if (below !== "") return;
  const entries = (await readdir(base)).filter((name) => !name.startsWith(DRAFT));
  if (entries.length === 0) return;
  const some = `${entries.slice(0, 3).join(", ")}${entries.length > 3 ? " …" : ""}`;
  throw new LakeExportError("not-empty", `The directory ${base} is not empty (it holds ${some}).`, "Give an empty or a new one, or say that the tables in it may be replaced.");
}

/**
 * Lets `write` fill a folder and moves what it has made into place. The folder stands in the directory itself, or in the
 * one above that is there, and so on the same disk, whatever is mounted or linked; its name begins with a dot, and tells
 * later exports whether it has been left behind. It is gone at the end, whatever happens.
 */
export async function withDraft<T>(place: ExportPlace, options: { readonly overwrite?: boolean }, tables: readonly DraftedTable[], write: (draft: string) => Promise<T>): Promise<T> {
  const mark = beginWork();
  const draft = join(place.base, `${DRAFT}${mark}`);
  try {
    const fresh = join(draft, "new", place.below);
    await mkdir(fresh, { recursive: true });
    const result = await write(fresh);
    if (options.overwrite !== true) await requireEmpty(place);
    await (place.below === "" ? moveTables(place.base, draft, tables) : moveWhole(place, draft));
    return result;
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 });
    endWork(mark);
  }
}

/** A new directory appears with everything in it. */
async function moveWhole({ base, below }: ExportPlace, draft: string): Promise<void> {
  const [first = below] = below.split(sep);
  try {
    await rename(join(draft, "new", first), join(base, first));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(code)) throw error;
    throw new LakeExportError("in-the-way", `${join(base, first)} has been made by somebody else meanwhile.`, "Export once more.");
  }
}

/** Tables come into a directory one after the other; where one cannot, those before it go back, and the old ones return. */
async function moveTables(base: string, draft: string, tables: readonly DraftedTable[]): Promise<void> {
  const moved: { readonly from: string; readonly to: string }[] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    moved.push({ from, to });
  };
  try {
    for (const { path, replaces } of tables) {
      for (const old of replaces) await move(join(base, old), join(draft, "old", old)).catch(undefinedIfMissing);
      await move(join(draft, "new", path), join(base, path));
    }
  } catch (error) {
    for (const { from, to } of moved.reverse()) await rename(to, from);
    throw inTheWay(error, base);
  }
}

function inTheWay(error: unknown, base: string): unknown {
  const { code, path = base, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  const inPlace = path.startsWith(join(base, DRAFT)) ? dest : path;
  if (code === "EXDEV") return new LakeExportError("in-the-way", `${dirname(inPlace)} stands on another disk than ${base}.`, "Give a directory that has all of its folders on one disk.");
  if (code === "EEXIST" || code === "ENOTDIR") return new LakeExportError("in-the-way", `${path} is a file where a folder of tables goes.`, "Move it away, or give another directory.");
  return error;
}
