import { fstatSync } from "node:fs";
import type { Stats } from "node:fs";
import { pathKey, placeInFolder, realPath } from "./file-path.ts";

/** Why a file that was found is not read; undefined where it is. `place`: its {@link pathKey} with links followed. */
export type LeftOut = (place: string, status: Stats) => string | undefined;

// DuckDB: write-ahead log and folders for what memory does not hold. Trailhouse: folder of rows that are not committed, and a
// lake that is not whole yet.
const BESIDE_A_LAKE = /^(?:$|\.wal(?:\.|$)|\.(?:tmp(?:-[0-9a-f-]+)?|staging-\d+)(?:[/\\]|$)|\.new-[0-9a-f-]+(?:[./\\]|$))/u;
const STANDARD_OUTPUTS = [1, 2];

/** What a command works with beside its input. */
export interface OwnFiles {
  /** The lake that it writes. */
  readonly lake?: string;
  /** Files that it was given for something else: a baseline, a schema. */
  readonly otherUse?: readonly string[];
}

/** What a command must not read: what it writes itself, the files of the lake at `lake` among them, and what is for another use. */
export async function leftOutFor({ lake, otherUse = [] }: OwnFiles): Promise<LeftOut> {
  const outputs = new Set(STANDARD_OUTPUTS.map(outputFile).filter((each) => each !== undefined));
  const others = new Set((await Promise.all(otherUse.map((path) => realPath(path)))).map(pathKey));
  const bases = lake === undefined ? [] : [await placeInFolder(lake), await realPath(lake)].map(pathKey);
  return (place, status) => {
    if (bases.some((base) => place.startsWith(base) && BESIDE_A_LAKE.test(place.slice(base.length)))) return "belongs to the lake that is written";
    if (others.has(place)) return "is given for another use: a baseline or a schema";
    return status.isFile() && outputs.has(identity(status)) ? "is what this command writes to" : undefined;
  };
}

function outputFile(descriptor: number): string | undefined {
  try {
    const status = fstatSync(descriptor);
    return status.isFile() ? identity(status) : undefined;
  } catch {
    return undefined;
  }
}

function identity({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}
