import { beginWork, endWork, isAbandoned, WORK_MARK } from "../work-mark.ts";
import type { LakePlace } from "./lake-place.ts";
import type { LocalParquet } from "./staged-to-parquet.ts";

const UPLOADS_AT_ONCE = 4;
const NAME = new RegExp(String.raw`^trailhouse-(${WORK_MARK})-.*\.parquet$`);

/**
 * Uploads the files under names of this push's own, works with them (each one's path in the volume by its name), and
 * removes them, whatever happens. What cannot be removed then is found by a later push.
 */
export async function withStaged<T>(place: LakePlace, files: readonly LocalParquet[], work: (volumePaths: ReadonlyMap<string, string>) => Promise<T>): Promise<T> {
  const mark = beginWork();
  const volumePaths = new Map(files.map((file) => [file.name, `${place.volume}/trailhouse-${mark}-${file.name}.parquet`]));
  try {
    await upload(place, files, volumePaths);
    return await work(volumePaths);
  } finally {
    await remove(place, volumePaths.values());
    endWork(mark);
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

/** A file of ours whose push is gone. */
function isLeftover(name: string): boolean {
  const mark = NAME.exec(name)?.[1];
  return mark !== undefined && isAbandoned(mark);
}
