import { open, realpath } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { LakeInUseError, NotALakeError } from "../lake-errors.ts";
import { toLakeError } from "./engine-errors.ts";
import { CATALOG, type Session } from "./session.ts";
import { literal } from "./sql-text.ts";

const POLL_MS = 100;

/**
 * Files that this process holds. The file lock that DuckDB takes belongs to the process, so a second engine in the
 * same process would get it too and ruin the file.
 */
const held = new Set<string>();

export interface AttachOptions {
  readonly readOnly: boolean;
  /** Milliseconds to wait for whoever has the lake open. */
  readonly waitMs: number;
  /** Leave the log out: a change is then there after CHECKPOINT or not at all. */
  readonly withoutLog?: boolean;
}

/** What to do about a file that is no lake. */
export const OTHER_PATH = "Give the path of a lake; trailhouse run makes one where there is nothing.";

/** A file that a session has attached. */
export interface Hold {
  /** Takes the file out of the session and lets others have it. */
  detach(): Promise<void>;
  /** The same for a session that has been closed. */
  release(): void;
}

/**
 * Puts an existing file into the session as the default catalog, waiting for its lock.
 * Row groups are small, since a row is several KB wide and a row group is held in memory while it is filled.
 */
export async function attach(session: Session, file: string, options: AttachOptions): Promise<Hold> {
  const place = await realpath(file);
  const deadline = Date.now() + options.waitMs;
  await holdInProcess(place, file, deadline);
  try {
    await attachWhenFree(session, file, options, deadline);
    await session.run(`USE ${CATALOG}`);
  } catch (error) {
    held.delete(place);
    throw error;
  }
  return holdOn(session, place);
}

function holdOn(session: Session, place: string): Hold {
  let holding = true;
  const release = () => {
    if (holding) held.delete(place);
    holding = false;
  };
  const detach = async () => {
    await session.run("USE memory", `DETACH ${CATALOG}`);
    release();
  };
  return { detach, release };
}

async function holdInProcess(place: string, file: string, deadline: number): Promise<void> {
  while (held.has(place)) {
    if (Date.now() >= deadline) throw new LakeInUseError(inUse(file, `this process (PID ${process.pid}) already has it open. Close it first.`), process.pid);
    await sleep(POLL_MS);
  }
  held.add(place);
}

async function attachWhenFree(session: Session, file: string, options: AttachOptions, deadline: number): Promise<void> {
  const access = options.readOnly ? "READ_ONLY" : `ROW_GROUP_SIZE 12288${options.withoutLog === true ? ", RECOVERY_MODE no_wal_writes" : ""}`;
  for (;;) {
    try {
      // Without the type DuckDB takes a file of JSON, CSV or Parquet for a database in memory with a view of it.
      await session.run(`ATTACH ${literal(file)} AS ${CATALOG} (TYPE duckdb, ${access})`);
      return;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!isLockConflict(message)) throw await explain(file, message);
      if (Date.now() >= deadline) throw lockError(file, message);
    }
    await sleep(POLL_MS);
  }
}

function isLockConflict(message: string): boolean {
  return /Could not set lock|Conflicting lock|being used by another process|already attached/i.test(message);
}

function lockError(file: string, message: string): LakeInUseError {
  const pid = /PID (\d+)/.exec(message)?.[1];
  const holder = pid === undefined ? "another process has it open" : `another process (PID ${pid}) has it open`;
  return new LakeInUseError(inUse(file, `${holder}. Wait for it to end, or stop it, and try again.`), pid === undefined ? undefined : Number(pid));
}

function inUse(file: string, reason: string): string {
  return `The lake ${file} is in use: ${reason}`;
}

async function explain(file: string, message: string): Promise<Error> {
  const first = message.split("\n")[0] ?? message;
  if (/not a valid DuckDB database file|Could not read enough bytes|Is a directory/i.test(message)) {
    if (await beginsAsDuckDb(file)) return damaged(file, first);
    return new NotALakeError(`${file} is not a Trailhouse lake: expected a DuckDB file, found something else (${first}). ${OTHER_PATH}`);
  }
  return new NotALakeError(`The lake ${file} cannot be opened: ${first}`);
}

function damaged(file: string, reason: string): NotALakeError {
  return new NotALakeError(`The lake ${file} is damaged: a part of it is missing (${reason}). Restore it from a backup, copy it once more, or run the files into a new lake.`);
}

/** What an attached file turned out to be, which DuckDB reads only as far as it needs: damaged, or unreadable. */
export function explainAttached(file: string, error: unknown): unknown {
  const [first = ""] = error instanceof Error ? error.message.split("\n", 1) : [];
  return first.startsWith("IO Error: Could not read enough bytes") ? damaged(file, first) : toLakeError(error, file);
}

/** True of a file with DuckDB's magic bytes behind its first checksum, whatever follows. */
async function beginsAsDuckDb(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  try {
    const { buffer } = await file?.read(Buffer.alloc(12), 0, 12, 0) ?? { buffer: Buffer.alloc(0) };
    return buffer.toString("latin1", 8) === "DUCK";
  } catch {
    // A directory.
    return false;
  } finally {
    await file?.close();
  }
}
