import { LakeBatchError, LakeError, LakeInUseError, LakeSumsError } from "@trailhouse/lakehouse/errors";
import { CommanderError } from "commander";
import { describeFileError, errnoOf, isFileError, messageOf } from "./file-errors.ts";
import { comesOfOpenFiles } from "./open-files.ts";
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

/** What the user is told about an error that ends a command, and the exit code that goes with it. */
export interface Verdict {
  readonly code: ExitCode;
  /** Empty: say nothing. */
  readonly message: string;
  /** True for an error that nobody foresaw: its stack is shown under DEBUG. */
  readonly unexpected: boolean;
}

/** Turns anything thrown into an exit code and one clear message. A fault of ours is 3, so that none is taken for a finding. */
export function judge(error: unknown): Verdict {
  if (error instanceof ReaderClosedError) return { code: 0, message: "", unexpected: false };
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2, message: "", unexpected: false };
  if (error instanceof UsageError) return { code: 2, message: error.message, unexpected: false };
  if (error instanceof EnvironmentError) return { code: 3, message: error.message, unexpected: false };
  if (error instanceof LakeError) return { code: lakeCode(error), message: lakeMessage(error), unexpected: false };
  return judgeSystemError(error) ?? { code: 3, message: messageOf(error), unexpected: true };
}

// Nothing around the program can mend the first two: the batch itself is at fault.
function lakeCode(error: LakeError): ExitCode {
  return error instanceof LakeBatchError || error instanceof LakeSumsError ? 1 : 3;
}

// The lake knows no command line, so it cannot name the option.
function lakeMessage(error: LakeError): string {
  return error instanceof LakeInUseError ? `${error.message} --wait SECONDS waits for it.` : error.message;
}

const MAKE_ROOM = "Make room and run the same command again; what was committed is kept.";

const ALLOW_MORE = "Allow more (ulimit -n 256, or fewer --workers) and run the same command again; what was committed is kept.";
const OF_THE_PATH = new Set(["ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "ELOOP", "EROFS"]);

function judgeSystemError(error: unknown): Verdict | undefined {
  // Whichever file it was, the program's own too, it is not at fault.
  if (comesOfOpenFiles(error)) return { code: 3, message: `${isFileError(error) ? describeFileError(error) : "too many open files"}. ${ALLOW_MORE}`, unexpected: false };
  if (!isFileError(error)) return undefined;
  const path = error instanceof Error && "path" in error && typeof error.path === "string" ? `${error.path}: ` : "";
  return { code: 3, message: `${path}${describeFileError(error)}${remedyFor(errnoOf(error) ?? "")}`, unexpected: false };
}

function remedyFor(code: string): string {
  if (code === "ENOSPC") return `. ${MAKE_ROOM}`;
  return OF_THE_PATH.has(code) ? ". Mend that, or give another path, and run the same command again." : "";
}
