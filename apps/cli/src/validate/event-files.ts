import { normalize, sep } from "node:path";
import type { FoundFile } from "../input/find-files.ts";

/**
 * Files without those that stand beside a table's data: below a given directory, names that begin with `_` and are no
 * partition (`_SUCCESS`, `_delta_log/`), as Spark and Hive have it. A file that is named itself is taken.
 */
export function withoutMetadataFiles(files: readonly FoundFile[], paths: readonly string[]): FoundFile[] {
  const given = new Set(paths.map((path) => normalize(path)));
  const directories = [...given].map((path) => (path.endsWith(sep) ? path : `${path}${sep}`));
  return files.filter(({ path }) => {
    const name = normalize(path);
    const directory = directories.find((each) => name.startsWith(each) || each === `.${sep}`);
    if (given.has(name) || directory === undefined) return true;
    const below = directory === `.${sep}` ? name : name.slice(directory.length);
    return !below.split(sep).some((step) => step.startsWith("_") && !step.includes("="));
  });
}
