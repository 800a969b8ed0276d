import { LakeError } from "../lake-errors.ts";
import type { Failure, FailureKind } from "./failure.ts";

/** A statement or a connection that failed. Its text names what was done and has no secret in it. */
export class DatabricksError extends LakeError {
  override name = "DatabricksError";
  readonly kind: FailureKind;
  /** Databricks' error class, e.g. `TABLE_OR_VIEW_NOT_FOUND`. */
  readonly errorClass: string | undefined;
  readonly sqlState: string | undefined;

  constructor(message: string, failure: Failure) {
    super(message);
    this.kind = failure.kind;
    this.errorClass = failure.errorClass;
    this.sqlState = failure.sqlState;
  }
}

/** What a person can do about each kind of failure. */
const WAY_OUT: Readonly<Record<FailureKind, string>> = {
  busy: "The warehouse or workspace is busy: try again later, or use a larger warehouse.",
  unreached: "Check the host, the port and the network, and that the warehouse can start.",
  lost: "The connection was lost and it is not known whether the statement acted: run the command again, which finds out.",
  unsaid: "Look it up in the warehouse's query history, and run the command again, which finds out what was done.",
  conflict: "Another writer kept changing the same rows: run the command again.",
  storage: "Check WRITE VOLUME on the volume and that its storage can be reached from here, and run the command again.",
  unauthorized: "Check that the token or client secret is right and not expired, and that its owner may use the warehouse.",
  timeout: "Run it again, with more time or a larger warehouse.",
  refused: "",
};

/** The error for a failure after `tries` tries of `what`. */
export function databricksError(what: string, failure: Failure, tries: number): DatabricksError {
  const counted = tries > 1 ? ` after ${tries} tries` : "";
  return new DatabricksError(`${what} failed${counted}: ${failure.message}. ${WAY_OUT[failure.kind]}`.replace(/\.+(?= )/, ".").trim(), failure);
}
