import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { describeFileError, errnoOf } from "../file-errors.ts";

/** A file to read. `-` stands for stdin. */
export interface FoundFile {
  /** As the user would name it: the given path, or a path under the given directory. */
  readonly path: string;
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
}

/**
 * Finds the files that paths stand for: files, directories (recursive; names that begin with a dot are left out, all
 * others are taken whatever their name), globs, and `-` for stdin. Each file once, in the order of the paths and by
 * name within a directory or glob.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const search = new Search();
  for (const path of paths) await search.addPath(path);
  return { files: [...search.files.values()], missing: search.missing, empty: search.empty };
}

class Search {
  readonly files = new Map<string, FoundFile>();
  readonly missing: MissingPath[] = [];
  readonly empty: string[] = [];
  #met = 0;
  readonly #directories = new Set<string>();

  async addPath(path: string): Promise<void> {
    if (path === "-") {
      this.#addFile("-", { path, size: 0, regular: false });
      return;
    }
    const status = await stat(path).catch((error: unknown) => error);
    if (errnoOf(status) === "ENOENT" && isDynamicPattern(path)) return this.#addGlob(path);
    const before = this.#met;
    await this.#addEntry(path, status, { given: true });
    if (this.#met === before) this.empty.push(path);
  }

  async #addEntry(path: string, status: unknown, options: { given: boolean }): Promise<void> {
    if (!isStats(status)) {
      this.#miss(path, describeFileError(status));
      return;
    }
    if (status.isDirectory()) return this.#addDirectory(path);
    if (options.given || status.isFile()) this.#addFile(await placeOf(path), { path, size: status.size, regular: status.isFile() });
  }

  // A directory is entered once, so that links that form a circle end.
  async #addDirectory(path: string): Promise<void> {
    const place = await placeOf(path);
    if (this.#directories.has(place)) return void (this.#met += 1);
    this.#directories.add(place);
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => error);
    if (!Array.isArray(entries)) {
      this.#miss(path, describeFileError(entries));
      return;
    }
    const visible = (entries as Dirent[]).filter(({ name }) => !name.startsWith("."));
    for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) await this.#addMember(join(path, entry.name), join(place, entry.name), entry);
  }

  // Only a link's own place must be looked for.
  async #addMember(path: string, place: string, entry: Dirent): Promise<void> {
    const status = await stat(path).catch((error: unknown) => error);
    if (entry.isFile() && isStats(status)) this.#addFile(place, { path, size: status.size, regular: status.isFile() });
    else await this.#addEntry(path, status, { given: false });
  }

  async #addGlob(pattern: string): Promise<void> {
    const paths = await glob([pattern], { onlyFiles: true, expandDirectories: false });
    if (paths.length === 0) this.#miss(pattern, "no file matches");
    for (const path of paths.sort()) {
      await this.#addEntry(path, await stat(path).catch((error: unknown) => error), { given: false });
    }
  }

  #miss(path: string, reason: string): void {
    this.#met += 1;
    this.missing.push({ path, reason });
  }

  // A file is taken once, whatever paths and links lead to it.
  #addFile(place: string, file: FoundFile): void {
    this.#met += 1;
    if (!this.files.has(place)) this.files.set(place, file);
  }
}

async function placeOf(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path));
}

function isStats(value: unknown): value is Stats {
  return !(value instanceof Error);
}
