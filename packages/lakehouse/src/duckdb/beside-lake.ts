import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WORK_MARK, beginWork, endWork, isAbandoned } from "../work-mark.ts";

/** `tmp`: the folder of an engine's temporary files. `new`: a lake that is not whole yet. */
type Kind = "tmp" | "new";

/** A path beside a lake. */
export interface OwnPath {
  readonly path: string;
  /** To be called when nothing is left there. */
  end(): void;
}

const OWN = new RegExp(String.raw`^(?:tmp|new)-(${WORK_MARK})(?:\.wal|\.tmp)?$`);

/**
 * A path beside a lake that nobody else uses, `<lake>.tmp-<mark>`: several may read a lake at once, and engines that share
 * a folder of temporary files overwrite each other's.
 */
export function ownPath(lake: string, kind: Kind): OwnPath {
  const mark = beginWork();
  return { path: `${lake}.${kind}-${mark}`, end: () => { endWork(mark); } };
}

/** Removes what killed processes of this machine have left beside a lake, as far as that is allowed. */
export async function removeAbandoned(lake: string): Promise<void> {
  const folder = dirname(lake);
  const before = `${basename(lake)}.`;
  for (const name of await readdir(folder).catch(() => [])) {
    const mark = name.startsWith(before) ? OWN.exec(name.slice(before.length))?.[1] : undefined;
    // Whoever serves queries may have a lake open for days.
    if (mark === undefined || !isAbandoned(mark, Infinity)) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
