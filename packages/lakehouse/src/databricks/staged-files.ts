import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";
import type { LakePlace } from "./lake-place.ts";
import type { LocalParquet } from "./staged-to-parquet.ts";

const UPLOADS_AT_ONCE = 4;
/** A push of another machine is taken for dead when its files are this old. */
const STALE_MS = 24 * 60 * 60_000;
const NAME = /^(trailhouse-(\d+)-([0-9a-f]{12})-(\d+)-[0-9a-f]{8})-.*\.parquet$/;

/** Pushes of this process that are at work, by how their files' names begin. */
const AT_WORK = new Set<string>();

/**
 * Uploads the files under names of this push's own, works with them (each one's path in the volume by its name), and
 * removes them, whatever happens. What cannot be removed then is found by a later push.
 */
export async function withStaged<T>(place: LakePlace, files: readonly LocalParquet[], work: (volumePaths: ReadonlyMap<string, string>) => Promise<T>): Promise<T> {
  const push = `trailhouse-${Date.now()}-${machine()}-${process.pid}-${randomBytes(4).toString("hex")}`;
  const volumePaths = new Map(files.map((file) => [file.name, `${place.volume}/${push}-${file.name}.parquet`]));
  AT_WORK.add(push);
  try {
    await upload(place, files, volumePaths);
    return await work(volumePaths);
  } finally {
    await remove(place, volumePaths.values());
    AT_WORK.delete(push);
  }
}

/** Stops at the first that cannot be removed: that has been tried for minutes already, and a failure waits to be told. */
async function remove(place: LakePlace, paths: Iterable<string>): Promise<void> {
  for (const path of paths) {
    const failed = await place.session.remove(path).then(() => false, () => true);
    if (failed) return;
  }
}

/** All uploads have ended when it returns or throws: none may appear after the files were removed. */
async function upload(place: LakePlace, files: readonly LocalParquet[], volumePaths: ReadonlyMap<string, string>): Promise<void> {
  const waiting = [...files];
  const ended = await Promise.allSettled(Array.from({ length: UPLOADS_AT_ONCE }, async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await place.session.put(file.path, volumePaths.get(file.name) ?? "");
  }));
  const failed = ended.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}

/** Removes what pushes have left that did not come to their end. Returns how many files. */
export async function removeLeftovers(place: LakePlace): Promise<number> {
  const left = (await place.session.list(place.volume)).filter(({ name }) => isLeftover(name));
  for (const { name } of left) await place.session.remove(`${place.volume}/${name}`);
  return left.length;
}

/**
 * A file of ours whose process is gone from this machine, or that is a day old. A container's process has the number that
 * the last one had, so files of this number are asked for among the pushes at work.
 */
function isLeftover(name: string): boolean {
  const [, push, at, host, pid] = NAME.exec(name) ?? [];
  if (push === undefined) return false;
  if (Date.now() - Number(at) > STALE_MS) return true;
  if (host !== machine()) return false;
  return Number(pid) === process.pid ? !AT_WORK.has(push) : !isRunning(Number(pid));
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
