import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";
import type { LakePlace } from "./lake-place.ts";
import type { LocalParquet } from "./staged-to-parquet.ts";

const UPLOADS_AT_ONCE = 4;
/** A push of another machine is taken for dead when its files are this old. */
const STALE_MS = 24 * 60 * 60_000;
const NAME = /^trailhouse-(\d+)-([0-9a-f]{12})-(\d+)-[0-9a-f]{8}-.*\.parquet$/;

/** Uploads the files under names of this push's own. Gives each one's path in the volume by its name. */
export async function upload(place: LakePlace, files: readonly LocalParquet[]): Promise<Map<string, string>> {
  const push = `trailhouse-${Date.now()}-${machine()}-${process.pid}-${randomBytes(4).toString("hex")}`;
  const staged = files.map((file) => ({ ...file, volumePath: `${place.volume}/${push}-${file.name}.parquet` }));
  const waiting = [...staged];
  await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await place.session.put(file.path, file.volumePath);
  }));
  return new Map(staged.map((file) => [file.name, file.volumePath]));
}

/** Removes a push's own files. What cannot be removed now is found by a later push. */
export async function removeStaged(place: LakePlace, paths: Iterable<string>): Promise<void> {
  for (const path of paths) await place.session.remove(path).catch(() => undefined);
}

/** Removes what pushes have left that did not come to their end. Returns how many files. */
export async function removeLeftovers(place: LakePlace): Promise<number> {
  const left = (await place.session.list(place.volume)).filter(({ name }) => isLeftover(name));
  for (const { name } of left) await place.session.remove(`${place.volume}/${name}`);
  return left.length;
}

/** A file of ours whose process is gone from this machine, or that is a day old. */
function isLeftover(name: string): boolean {
  const [, at, host, pid] = NAME.exec(name) ?? [];
  if (at === undefined) return false;
  if (Date.now() - Number(at) > STALE_MS) return true;
  return host === machine() && !isRunning(Number(pid));
}

function machine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 12);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}
