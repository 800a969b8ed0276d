import { closeSync, openSync } from "node:fs";
import { errnoOf } from "./file-errors.ts";

// Of one's own limit and of the machine's.
const TOO_MANY_FILES = new Set(["EMFILE", "ENFILE"]);
// Of an import and of a require.
const MISSING = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);
/** Loading any part of the program takes fewer. */
const ENOUGH = 64;

/**
 * True of an error that comes of too many open files. Node takes a package.json that it cannot open for one that is not
 * there, and then says that a package is missing: so it is asked whether a few files more can be opened.
 */
export function comesOfOpenFiles(error: unknown): boolean {
  const code = errnoOf(error) ?? "";
  return TOO_MANY_FILES.has(code) || (MISSING.has(code) && !canOpen(ENOUGH));
}

function canOpen(count: number): boolean {
  const open: number[] = [];
  try {
    while (open.length < count) open.push(openSync(import.meta.filename, "r"));
    return true;
  } catch (error) {
    return !TOO_MANY_FILES.has(errnoOf(error) ?? "");
  } finally {
    for (const file of open) closeSync(file);
  }
}
