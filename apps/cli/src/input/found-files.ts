import { UsageError } from "../errors.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { Output } from "../streams.ts";
import type { FoundFiles, MissingPath } from "./find-files.ts";

/** @throws UsageError where the paths stand for no file at all. */
export function requireFiles(found: Pick<FoundFiles, "files" | "missing" | "leftOut">): void {
  if (found.files.length > 0) return;
  const reasons = [...found.missing, ...found.leftOut].map(({ path, reason }) => `${path}: ${reason}`);
  const detail = reasons.length === 0 ? "the directories hold no files" : reasons.join("; ");
  throw new UsageError(`Expected files to read, found none: ${detail}. Give files, directories, globs, or - for stdin.`);
}

/** Says on `stderr` which paths cannot be read. */
export function reportMissing(missing: readonly MissingPath[], stderr: Output): void {
  for (const { path, reason } of missing) stderr.write(`${cleanse(`${path}: ${reason}`)}\n`);
}
