/** What a failure says about the statement: whether it can have acted, and whether another try may help. */
export type FailureKind =
  /** It did not act; the server asks for patience. */
  | "busy"
  /** It did not act: no connection, or the session is gone. */
  | "unreached"
  /** The connection was lost on the way: it may have acted. */
  | "lost"
  /** It failed, and the server did not say why: a conflict may be behind it. It may have acted. */
  | "unsaid"
  /** It did not act: another writer changed what it had read. */
  | "conflict"
  /** The presigned URL's storage refused or broke off. */
  | "storage"
  | "unauthorized"
  | "timeout"
  /** The server says no. */
  | "refused";

export interface Failure {
  readonly kind: FailureKind;
  /** One line, secrets still in it. */
  readonly message: string;
  /** Databricks' error class, e.g. TABLE_OR_VIEW_NOT_FOUND, where it gives one. */
  readonly errorClass?: string;
  readonly sqlState?: string;
  /** What Retry-After asks for. */
  readonly waitMs?: number;
  /** More tries than these help no more: a name that nobody knows is a wrong one, or the network is away for longer. */
  readonly tries?: number;
}

/** The driver's errors have no common type: each is read by the members that it has. */
interface DriverError {
  readonly message?: unknown;
  readonly name?: unknown;
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly errorCode?: unknown;
  readonly response?: { readonly errorMessage?: unknown; readonly displayMessage?: unknown; readonly sqlState?: unknown; readonly headers?: { get?(name: string): string | null } };
}

const UNREACHED = new Set(["ECONNREFUSED", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);
/** The server's certificate, as OpenSSL and Node name what is wrong with it. */
const UNTRUSTED = /CERT|^UNABLE_TO_(?:GET|VERIFY|DECODE)|^HOSTNAME_MISMATCH$/;
const TRUST = "its certificate is not trusted here; where a proxy shows one of its own, name its authority's file in NODE_EXTRA_CA_CERTS";
/** OAuth's own words (RFC 6749, 5.2). */
const SIGN_IN_REFUSED = /\b(?:invalid_client|unauthorized_client|invalid_grant)\b/;
/** Databricks documentation: Isolation levels and write conflicts; the names are those of the error classes and of the Java exceptions. */
const CONFLICT = /\[?DELTA_(CONCURRENT|METADATA_CHANGED|PROTOCOL_CHANGED)\w*|\b(Concurrent(Append|DeleteRead|DeleteDelete|Transaction|Write|Modification)|MetadataChanged|ProtocolChanged)Exception\b/;
const SESSION_GONE = /Invalid SessionHandle|session was closed or has expired|SESSION_(CLOSED|NOT_FOUND)/i;
/** The server has forgotten a statement that it had begun. */
const STATEMENT_GONE = /Invalid OperationHandle|INVALID_HANDLE/i;

/** Reads an error of the driver. */
export function toFailure(error: unknown): Failure {
  const given = (typeof error === "object" && error !== null ? error : { message: String(error) }) as DriverError;
  const text = textOf(given);
  const message = oneLine(text);
  if (typeof given.statusCode === "number") return httpFailure(given, given.statusCode);
  if (given.errorCode === "TIMEOUT" || given.name === "StatementTimeout") return { kind: "timeout", message };
  if (SESSION_GONE.test(text)) return { kind: "unreached", message };
  if (STATEMENT_GONE.test(text)) return { kind: "lost", message };
  if (/^(Staging path|HTTP error \d)/.test(message)) return { kind: "storage", message: `the volume's storage answered: ${message}` };
  if (given.code === "ENOTFOUND") return { kind: "unreached", message, tries: 3 };
  if (typeof given.code === "string" && UNTRUSTED.test(given.code)) return { kind: "unreached", message: `${message} (${TRUST})`, tries: 1 };
  // No TLS is spoken there.
  if (given.code === "EPROTO") return { kind: "unreached", message, tries: 1 };
  if (typeof given.code === "string") return { kind: UNREACHED.has(given.code) ? "unreached" : "lost", message };
  if (CONFLICT.test(text)) return { kind: "conflict", message, ...classOf(given, text) };
  if (given.response === undefined && SIGN_IN_REFUSED.test(text)) return { kind: "unauthorized", message };
  if (given.errorCode === "ERROR" && !hasReason(given)) return { kind: "unsaid", message: "the server says that it failed, and not why" };
  const byServer = given.response?.errorMessage !== undefined || given.errorCode === "ERROR" || given.name === "Status Error";
  return byServer ? { kind: "refused", message, ...classOf(given, text) } : { kind: isLost(given, text) ? "lost" : "refused", message };
}

/** Spark's Thrift server says that a statement has failed a moment before it has the reason. */
function hasReason({ response }: DriverError): boolean {
  return [response?.displayMessage, response?.errorMessage].some((said) => typeof said === "string" && said !== "");
}

function isLost(given: DriverError, text: string): boolean {
  return given.name === "FetchError" || /Hive driver: .* when connecting|socket hang up|network|Premature close|timed out|other side closed/i.test(text);
}

function httpFailure(given: DriverError, status: number): Failure {
  const header = (name: string) => given.response?.headers?.get?.(name) ?? undefined;
  const said = header("x-thriftserver-error-message") ?? header("x-databricks-reason-phrase");
  const message = `the server answered with HTTP ${status}${said === undefined ? "" : `: ${oneLine(said)}`}`;
  if (status === 401 || status === 403) return { kind: "unauthorized", message };
  if (status === 404) return { kind: "refused", message: `${message}; expected an SQL warehouse there: see to its ID or HTTP path` };
  if (status !== 429 && status !== 503) return { kind: status >= 500 ? "lost" : "refused", message };
  const waitMs = retryAfter(header("retry-after"));
  return { kind: "busy", message, ...(waitMs === undefined ? {} : { waitMs }) };
}

/** Seconds or an HTTP date (RFC 9110, Retry-After). */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

function textOf(given: DriverError): string {
  const said = given.response?.displayMessage ?? given.response?.errorMessage ?? given.message;
  return typeof said === "string" ? said : "no message";
}

/** The server's text without the stack and the query plan that follow it. */
function oneLine(text: string): string {
  const first = text.split(/\n\s*at |\n\n|\n'/, 1)[0] ?? "";
  return first.replace(/^(?:[\w.]+(?:Exception|Error): )+(?:Error running query: )?/, "").replace(/\s+/g, " ").trim().slice(0, 2000);
}

function classOf(given: DriverError, text: string): { errorClass?: string; sqlState?: string } {
  const errorClass = /\[([A-Z][A-Z0-9_.]+)\]/.exec(text)?.[1];
  const sqlState = typeof given.response?.sqlState === "string" ? given.response.sqlState : /SQLSTATE: (\w{5})/.exec(text)?.[1];
  return { ...(errorClass === undefined ? {} : { errorClass }), ...(sqlState === undefined ? {} : { sqlState }) };
}
