import { CommanderError } from "commander";
import { describeFileError, errnoOf, isFileError, messageOf } from "./file-errors.ts";
import type { ExitCode } from "./streams.ts";

/** Wrong use of the command line: exit code 2. The message says what was expected, what was found, what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Something around the program stands in the way (lake in use, disk full, not a lake): exit code 3. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** The reader of stdout has gone (`| head`): nothing more to do, exit code 0. */
export class ReaderClosedError extends Error {
  override readonly name = "ReaderClosedError";
}

// Told by name, so that commands without a lake need not load its engine. The last two: nothing around the program can
// mend them.
const LAKE_ERRORS: Readonly<Record<string, ExitCode>> = {
  LakeError: 3,
  LakeInUseError: 3,
  NotALakeError: 3,
  LakeVersionError: 3,
  LakeExportError: 3,
  LakeBatchError: 1,
  LakeSumsError: 1,
};

/** What the user is told about an error that ends a command, and the exit code that goes with it. */
export interface Verdict {
  readonly code: ExitCode;
  /** Empty: say nothing. */
  readonly message: string;
  /** True for an error that nobody foresaw: its stack is shown under DEBUG. */
  readonly unexpected: boolean;
}

/** Turns anything thrown into an exit code and one clear message. */
export function judge(error: unknown): Verdict {
  if (error instanceof ReaderClosedError) return { code: 0, message: "", unexpected: false };
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2, message: "", unexpected: false };
  if (error instanceof UsageError) return { code: 2, message: error.message, unexpected: false };
  if (error instanceof EnvironmentError) return { code: 3, message: error.message, unexpected: false };
  const lakeCode = error instanceof Error ? LAKE_ERRORS[error.name] : undefined;
  if (lakeCode !== undefined) return { code: lakeCode, message: messageOf(error), unexpected: false };
  return judgeSystemError(error) ?? judgeEngineError(error) ?? { code: 1, message: messageOf(error), unexpected: true };
}

const MAKE_ROOM = "Make room and run the same command again; what was committed is kept.";

// DuckDB's messages begin with their kind; an IO Error is about the disk. A full disk shows in others, too.
function judgeEngineError(error: unknown): Verdict | undefined {
  const message = messageOf(error);
  if (message.includes("No space left on device")) return { code: 3, message: `The disk is full: ${message}. ${MAKE_ROOM}`, unexpected: false };
  return message.startsWith("IO Error: ") ? { code: 3, message, unexpected: false } : undefined;
}

function judgeSystemError(error: unknown): Verdict | undefined {
  if (!isFileError(error)) return undefined;
  const path = error instanceof Error && "path" in error && typeof error.path === "string" ? `${error.path}: ` : "";
  const remedy = errnoOf(error) === "ENOSPC" ? `. ${MAKE_ROOM}` : "";
  return { code: 3, message: `${path}${describeFileError(error)}${remedy}`, unexpected: false };
}
