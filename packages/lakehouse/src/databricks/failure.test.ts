import { describe, expect, it } from "vitest";
import { toFailure } from "./failure.ts";

const http = (statusCode: number, headers: Record<string, string> = {}) => Object.assign(new Error(`Received a response with a bad HTTP status code: ${statusCode}`), { statusCode, response: { headers: new Headers(headers) } });
const byServer = (errorMessage: string, sqlState?: string) => Object.assign(new Error("The operation failed due to an error"), { errorCode: "ERROR", response: { errorMessage, sqlState } });
const coded = (code: string) => Object.assign(new Error(`request to https://h/ failed, reason: ${code}`), { name: "FetchError", type: "system", code });

describe("what a failure of the driver says", () => {
  it.each([
    [http(429, { "retry-after": "7" }), { kind: "busy", message: "the server answered with HTTP 429", waitMs: 7000 }],
    [http(503), { kind: "busy", message: "the server answered with HTTP 503" }],
    [http(502), { kind: "lost", message: "the server answered with HTTP 502" }],
    [http(404), { kind: "refused", message: "the server answered with HTTP 404; expected an SQL warehouse there: see to its ID or HTTP path" }],
    [http(400), { kind: "refused", message: "the server answered with HTTP 400" }],
    [http(403, { "x-thriftserver-error-message": "Token is expired." }), { kind: "unauthorized", message: "the server answered with HTTP 403: Token is expired." }],
    [coded("ECONNREFUSED"), { kind: "unreached" }],
    [coded("ENOTFOUND"), { kind: "unreached", tries: 3 }],
    [coded("ECONNRESET"), { kind: "lost" }],
    [coded("SELF_SIGNED_CERT_IN_CHAIN"), { kind: "unreached", tries: 1, message: "request to https://h/ failed, reason: SELF_SIGNED_CERT_IN_CHAIN (its certificate is not trusted here; where a proxy shows one of its own, name its authority's file in NODE_EXTRA_CA_CERTS)" }],
    [coded("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), { kind: "unreached", tries: 1 }],
    [coded("CERT_HAS_EXPIRED"), { kind: "unreached", tries: 1 }],
    [coded("ERR_TLS_CERT_ALTNAME_INVALID"), { kind: "unreached", tries: 1 }],
    [coded("EPROTO"), { kind: "unreached", tries: 1 }],
    [Object.assign(new Error("invalid_client (Client authentication failed)"), { name: "OPError", error: "invalid_client" }), { kind: "unauthorized" }],
    [new Error("HTTP error 403 Forbidden"), { kind: "storage", message: "the volume's storage answered: HTTP error 403 Forbidden" }],
    [{ name: "Status Error", message: "Invalid SessionHandle: SessionHandle [x]" }, { kind: "unreached" }],
    [{ name: "Status Error", message: "Invalid OperationHandle: OperationHandle [x]" }, { kind: "lost" }],
    [Object.assign(new Error("The operation failed due to an error"), { errorCode: "ERROR", response: {} }), { kind: "unsaid", message: "the server says that it failed, and not why" }],
    [Object.assign(new Error("The operation failed due to an error"), { errorCode: "ERROR", response: { errorMessage: "" } }), { kind: "unsaid" }],
    [Object.assign(new Error("no answer within 1 s; it was cancelled"), { name: "StatementTimeout" }), { kind: "timeout" }],
    [new Error("The session was closed or has expired"), { kind: "unreached" }],
    [new TypeError("x is not a function"), { kind: "refused" }],
    ["text", { kind: "refused", message: "text" }],
  ])("%s", (error, expected) => {
    expect(toFailure(error)).toMatchObject(expected);
  });

  it("waits until the date that Retry-After gives", () => {
    const { waitMs } = toFailure(http(429, { "retry-after": new Date(Date.now() + 60_000).toUTCString() }));
    expect(waitMs).toBeGreaterThan(50_000);
    expect(waitMs).toBeLessThanOrEqual(60_000);
  });

  it("knows Delta's conflicts by error class and by exception", () => {
    expect(toFailure(byServer("[DELTA_CONCURRENT_APPEND] ConcurrentAppendException: Files were added"))).toMatchObject({ kind: "conflict", errorClass: "DELTA_CONCURRENT_APPEND" });
    expect(toFailure(byServer("io.delta.exceptions.MetadataChangedException: The metadata has been changed")).kind).toBe("conflict");
  });

  it("keeps the server's sentence and leaves its stack and plan out", () => {
    const text = "org.apache.hive.service.cli.HiveSQLException: Error running query: [TABLE_OR_VIEW_NOT_FOUND] The table `a` cannot be found. SQLSTATE: 42P01; line 1 pos 14;\n'Project [*]\n\tat org.apache.Spark(x.scala:1)";
    expect(toFailure(byServer(text, "42P01"))).toEqual({ kind: "refused", message: "[TABLE_OR_VIEW_NOT_FOUND] The table `a` cannot be found. SQLSTATE: 42P01; line 1 pos 14;", errorClass: "TABLE_OR_VIEW_NOT_FOUND", sqlState: "42P01" });
  });
});
