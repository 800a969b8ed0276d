import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";

/** Work is taken for dead when it is this old, on whatever machine. */
const STALE_MS = 24 * 60 * 60_000;
/** What {@link beginWork} gives, in a regular expression: milliseconds, machine and pid are its groups. */
export const WORK_MARK = String.raw`(\d+)-([0-9a-f]{12})-(\d+)-[0-9a-f]{8}`;
const MARK = new RegExp(`^${WORK_MARK}$`);

/** Marks of this process that are at work. */
const AT_WORK = new Set<string>();

/** A mark for the names of what is removed at the end, `<milliseconds>-<machine>-<pid>-<random>`: it tells others whose it is. */
export function beginWork(): string {
  const mark = `${Date.now()}-${machine()}-${process.pid}-${randomBytes(4).toString("hex")}`;
  AT_WORK.add(mark);
  return mark;
}

/** To be called when everything of that mark is removed, or was tried to. */
export function endWork(mark: string): void {
  AT_WORK.delete(mark);
}

/**
 * True of a mark whose process is gone from this machine, or that is older than `staleMs`, by default a day. A container's
 * process has the number that the last one had, so marks of this number are looked up among those at work.
 */
export function isAbandoned(mark: string, staleMs = STALE_MS): boolean {
  const [, at, host, pid] = MARK.exec(mark) ?? [];
  if (at === undefined) return false;
  if (Date.now() - Number(at) > staleMs) return true;
  if (host !== machine()) return false;
  return Number(pid) === process.pid ? !AT_WORK.has(mark) : !isRunning(Number(pid));
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
