/** The system's error code (`ENOENT` …), or `undefined` for errors of another origin. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "is a directory, expected a file",
  ENOTDIR: "a part of the path is not a directory",
  EMFILE: "too many open files",
  ELOOP: "too many levels of symbolic links",
  EIO: "the disk could not be read",
  ENOSPC: "the disk is full",
  EROFS: "the file system is read-only",
  ENFILE: "too many files are open on this machine",
  EFBIG: "the file is larger than is allowed here (ulimit -f, or the file system)",
  ENOMEM: "there is no memory left",
  EDQUOT: "the disk quota is used up",
};

// The machine is at fault, not the file: every other file would fail likewise.
const ENVIRONMENT_ERRORS = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EROFS", "EMFILE", "ENFILE", "ENOMEM"]);

/** True where the machine is at fault and not the file, so that a run must end. */
export function isEnvironmentFault(error: unknown): boolean {
  return ENVIRONMENT_ERRORS.has(errnoOf(error) ?? "");
}

/** True for an error of the system about a file or disk. */
export function isFileError(error: unknown): boolean {
  return Object.hasOwn(FILE_PROBLEMS, errnoOf(error) ?? "");
}

/** What went wrong with a file, in words. */
export function describeFileError(error: unknown): string {
  const code = errnoOf(error);
  const known = code === undefined ? undefined : FILE_PROBLEMS[code];
  return known ?? messageOf(error);
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
