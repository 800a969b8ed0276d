import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { glob, isDynamicPattern } from "tinyglobby";
import { describeFileError, errnoOf } from "../file-errors.ts";
import { mayBeBytes, memberPath, pathKey, pathsReadAs, realPath, shownPath } from "./file-path.ts";
import type { FilePath } from "./file-path.ts";
import { leftOutFor } from "./left-out.ts";
import type { LeftOut, OwnFiles } from "./left-out.ts";

/** A file to read. `-` stands for stdin. */
export interface FoundFile {
  /** As the user would name it: the given path, or a path under the given directory. */
  readonly path: string;
  /** The path as the system has it, where that is not UTF-8: `path` cannot be opened then. */
  readonly bytes?: Uint8Array;
  /** Bytes, or 0 where it cannot be known (stdin, a pipe). */
  readonly size: number;
  /** False for stdin, pipes and devices, which can be read only once. */
  readonly regular: boolean;
}

/** A path that cannot be read, and why. */
export interface MissingPath {
  readonly path: string;
  readonly reason: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly missing: readonly MissingPath[];
  /** The given directories in which there is no file. */
  readonly empty: readonly string[];
  /** Files that the command writes itself, or was given for another use. */
  readonly leftOut: readonly MissingPath[];
}

/**
 * Finds the files that paths stand for: files, directories (recursive; names that begin with a dot are left out, all
 * others are taken whatever their name), globs, and `-` for stdin. Each file once, in the order of the paths and by
 * name within a directory or glob. What the command writes is left out (the lake at `lake` with what is beside it, and the
 * file that its output goes to), and so are files that are for `otherUse`.
 */
export async function findFiles(paths: readonly string[], own: OwnFiles = {}): Promise<FoundFiles> {
  const search = new Search(await leftOutFor(own));
  for (const path of paths) await search.addPath(path);
  const { files, missing, empty, leftOut } = search;
  return { files: [...files.values()], missing, empty, leftOut };
}

class Search {
  readonly files = new Map<string, FoundFile>();
  readonly missing: MissingPath[] = [];
  readonly empty: string[] = [];
  readonly leftOut: MissingPath[] = [];
  readonly #reasonAgainst: LeftOut;
  #met = 0;
  readonly #directories = new Set<string>();

  constructor(reasonAgainst: LeftOut) {
    this.#reasonAgainst = reasonAgainst;
  }

  async addPath(path: string): Promise<void> {
    if (path === "-") {
      this.#met += 1;
      this.files.set(path, { path, size: 0, regular: false });
      return;
    }
    const status = await statusOf(path);
    if (errnoOf(status) === "ENOENT" && isDynamicPattern(path) && !mayBeBytes(path)) return this.#addGlob(path);
    const before = this.#met;
    await this.#addText(path, status, { given: true });
    if (this.#met === before) this.empty.push(path);
  }

  async #addText(path: string, status: unknown, options: { given: boolean }): Promise<void> {
    const read = errnoOf(status) === "ENOENT" && mayBeBytes(path) ? await pathsReadAs(path) : [];
    if (read.length === 0) return this.#addEntry(path, status, options);
    for (const each of read) await this.#addEntry(each, await statusOf(each), options);
  }

  async #addEntry(path: FilePath, status: unknown, options: { given: boolean }): Promise<void> {
    if (!isStats(status)) {
      this.#miss(path, describeFileError(status));
      return;
    }
    if (status.isDirectory()) return this.#addDirectory(path, status);
    if (options.given || status.isFile()) this.#addFile(await realPath(path), path, status);
  }

  // A directory is entered once, so that links that form a circle end.
  async #addDirectory(path: FilePath, status: Stats): Promise<void> {
    const place = await realPath(path);
    if (this.#leavesOut(place, path, status)) return;
    if (this.#directories.has(pathKey(place))) return void (this.#met += 1);
    this.#directories.add(pathKey(place));
    const entries = await readdir(path, { withFileTypes: true, encoding: "buffer" }).catch((error: unknown) => error);
    if (!Array.isArray(entries)) {
      this.#miss(path, describeFileError(entries));
      return;
    }
    for (const entry of inOrder(entries as Dirent<Buffer>[])) await this.#addMember(memberPath(path, entry.name), memberPath(place, entry.name), entry);
  }

  // Only a link's own place must be looked for.
  async #addMember(path: FilePath, place: FilePath, entry: Dirent<Buffer>): Promise<void> {
    const status = await statusOf(path);
    if (entry.isFile() && isStats(status)) this.#addFile(place, path, status);
    else await this.#addEntry(path, status, { given: false });
  }

  async #addGlob(pattern: string): Promise<void> {
    const paths = await glob([pattern], { onlyFiles: true, expandDirectories: false });
    if (paths.length === 0) this.#miss(pattern, "no file matches");
    for (const path of paths.sort()) await this.#addText(path, await statusOf(path), { given: false });
  }

  #miss(path: FilePath, reason: string): void {
    this.#met += 1;
    this.missing.push({ path: shownPath(path), reason });
  }

  // A file is taken once, whatever paths and links lead to it.
  #addFile(place: FilePath, path: FilePath, status: Stats): void {
    if (this.#leavesOut(place, path, status)) return;
    this.#met += 1;
    const key = pathKey(place);
    const bytes = typeof path === "string" ? {} : { bytes: path };
    if (!this.files.has(key)) this.files.set(key, { path: shownPath(path), ...bytes, size: status.size, regular: status.isFile() });
  }

  #leavesOut(place: FilePath, path: FilePath, status: Stats): boolean {
    const reason = this.#reasonAgainst(pathKey(place), status);
    if (reason !== undefined) this.leftOut.push({ path: shownPath(path), reason });
    return reason !== undefined;
  }
}

/** The entries that are not hidden, by name. */
function inOrder(entries: readonly Dirent<Buffer>[]): Dirent<Buffer>[] {
  const named = entries.map((entry) => ({ entry, name: entry.name.toString() })).filter(({ name }) => !name.startsWith("."));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ entry }) => entry);
}

async function statusOf(path: FilePath): Promise<unknown> {
  return await stat(path).catch((error: unknown) => error);
}

function isStats(value: unknown): value is Stats {
  return !(value instanceof Error);
}
