import { describe, expect, it } from "vitest";
import { DatabricksError } from "./databricks-error.ts";
import { retried, type Repeat } from "./retry.ts";
import { connect } from "./session.ts";

const RULES = { attempts: 4, minDelayMs: 1, maxDelayMs: 2, scrub: (text: string) => text.replaceAll("secret", "[left out]") };
const status = (statusCode: number) => Object.assign(new Error("bad status"), { statusCode });
const lost = Object.assign(new Error("socket hang up secret"), { code: "ECONNRESET" });
const conflict = Object.assign(new Error("x"), { errorCode: "ERROR", response: { errorMessage: "[DELTA_CONCURRENT_APPEND] changed" } });
const unsaid = Object.assign(new Error("The operation failed due to an error"), { errorCode: "ERROR", response: {} });

/** Fails with these errors one after the other, then gives "done". */
function failing(...errors: readonly Error[]): { work: () => Promise<string>; calls: () => number } {
  let calls = 0;
  const work = (): Promise<string> => {
    calls += 1;
    const error = errors[calls - 1];
    return error === undefined ? Promise.resolve("done") : Promise.reject(error);
  };
  return { work, calls: () => calls };
}

const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

it("is made fewer times where nothing answers, if so told; other failures have all of theirs", async () => {
  const rules = { ...RULES, unreachedTries: 2 };
  await expect(retried({ what: "it", repeat: "always" }, rules, failing(refused, refused, refused).work)).rejects.toThrow("it failed after 2 tries: connect ECONNREFUSED.");
  expect(await retried({ what: "it", repeat: "always" }, rules, failing(status(503), status(503), status(503)).work)).toBe("done");
});

it("is not made, and not waited for, once it is stopped", async () => {
  const stop = new AbortController();
  const { work, calls } = failing(refused, refused);
  const trying = retried({ what: "it", repeat: "always" }, { ...RULES, minDelayMs: 60_000, maxDelayMs: 60_000, stop: stop.signal }, work);
  setImmediate(() => { stop.abort(); });
  await expect(trying).rejects.toThrow("it failed: connect ECONNREFUSED.");
  expect(calls()).toBe(1);
});

it("a workspace where nothing listens is given up after a few tries of connecting", async () => {
  const options = { host: "127.0.0.1", port: 1, path: "/x", authentication: { kind: "token", token: "t" }, retry: { minDelayMs: 1, maxDelayMs: 2 } } as const;
  await expect(connect(options)).rejects.toThrow(/^connecting to 127\.0\.0\.1 failed after 4 tries: .*ECONNREFUSED.* Check the host, the port and the network/u);
});

describe("another try", () => {
  it.each<[string, Repeat, readonly Error[], number]>([
    ["where the server did not act, whatever the statement", "never", [status(429), status(503), Object.assign(new Error("x"), { code: "ECONNREFUSED" })], 4],
    ["after a conflict with another writer", "never", [conflict, conflict], 3],
    ["where the connection was lost and a second time changes nothing more", "always", [lost, status(502)], 3],
    ["where the server did not say why it failed, and a second time changes nothing more", "always", [unsaid, conflict], 3],
    ["where a look-up says that a lost statement did not act", () => Promise.resolve(false), [lost], 2],
  ])("is made %s", async (_name, repeat, errors, calls) => {
    const { work, calls: counted } = failing(...errors);
    expect(await retried({ what: "it", repeat }, RULES, work)).toBe("done");
    expect(counted()).toBe(calls);
  });

  it("is not made where a look-up says that a lost statement acted", async () => {
    const { work, calls } = failing(lost);
    expect(await retried({ what: "it", repeat: () => Promise.resolve(true) }, RULES, work)).toBeUndefined();
    expect(calls()).toBe(1);
  });

  it.each<[string, Repeat, readonly Error[], string]>([
    ["a lost statement that may not be sent twice", "never", [lost], "it failed: socket hang up [left out]. The connection was lost and it is not known whether the statement acted: run the command again, which finds out."],
    ["what may not be sent twice and failed without a reason", "never", [unsaid], "it failed: the server says that it failed, and not why. Look it up in the warehouse's query history, and run the command again, which finds out what was done."],
    ["what the server refuses", "always", [Object.assign(new Error("x"), { errorCode: "ERROR", response: { errorMessage: "[PARSE_SYNTAX_ERROR] near 'secret'" } })], "it failed: [PARSE_SYNTAX_ERROR] near '[left out]'."],
    ["a token that is not accepted", "always", [status(401)], "it failed: the server answered with HTTP 401. Check that the token or client secret is right and not expired, and that its owner may use the warehouse."],
    ["the last try", "always", [lost, lost, lost, lost], "it failed after 4 tries: socket hang up [left out]. The connection was lost and it is not known whether the statement acted: run the command again, which finds out."],
  ])("ends with %s", async (_name, repeat, errors, message) => {
    const { work } = failing(...errors);
    const failed = await retried({ what: "it", repeat }, RULES, work).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(DatabricksError);
    expect((failed as Error).message).toBe(message);
    expect((failed as Error).cause).toBeUndefined();
  });
});
