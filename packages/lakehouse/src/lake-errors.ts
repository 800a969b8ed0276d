/** Any failure of a lake that a person can act on; the text says what to do. */
export class LakeError extends Error {
  override name = "LakeError";
}

/** Somebody else has the lake open. `pid` where the engine knows it. */
export class LakeInUseError extends LakeError {
  override name = "LakeInUseError";
  readonly pid: number | undefined;
  constructor(message: string, pid: number | undefined) {
    super(message);
    this.pid = pid;
  }
}

/** The file is no lake of ours, or not one that can be read. */
export class NotALakeError extends LakeError {
  override name = "NotALakeError";
}

/** The lake's format, OCSF version or tables do not fit this Trailhouse. */
export class LakeVersionError extends LakeError {
  override name = "LakeVersionError";
}

/** What the lake stands on fails: a full disk, a service that does not answer. What was committed is kept. */
export class LakeStorageError extends LakeError {
  override name = "LakeStorageError";
}

/** The memory that the engine was given does not do; nothing of the batch was written. */
export class LakeMemoryError extends LakeError {
  override name = "LakeMemoryError";
}

/** A batch that contradicts itself or the ledger; nothing was written. */
export class LakeBatchError extends LakeError {
  override name = "LakeBatchError";
}

/** A file's sums do not agree; nothing was written. */
export class LakeSumsError extends LakeError {
  override name = "LakeSumsError";
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** Why an export may not write into a directory. */
export type ExportFault = "not-empty" | "no-directory" | "in-the-way";

/** A directory that an export may not write into; nothing in it was changed. */
export class LakeExportError extends LakeError {
  override name = "LakeExportError";
  readonly fault: ExportFault;
  /** The message without what to do, for a program that knows better what that is. */
  readonly finding: string;
  constructor(fault: ExportFault, finding: string, remedy: string) {
    super(`${finding} ${remedy}`);
    this.fault = fault;
    this.finding = finding;
  }
}

/** A query that is none: the SQL holds no statement. */
export class LakeQueryError extends LakeError {
  override name = "LakeQueryError";
}
