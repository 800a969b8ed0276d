import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { main, reportError } from "./main.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-main-"));
const at = (name: string): string => join(folder, name);
writeFileSync(at("file"), "");
writeFileSync(at("events.ndjson"), "no event\n");
writeFileSync(at("odd.json"), '{"version":1,"findings":[null]}');
writeFileSync(at("half.json"), '{"version":1,"findings":[{"source":"a","class_uid":null,"rule":"r","path":"p","count":0}]}');
mkdirSync(at("folder"));
afterAll(() => { rmSync(folder, { recursive: true }); });
afterEach(() => { vi.unstubAllEnvs(); });

async function trailhouse(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await main(args, streams);
  return { code, stdout: String(streams.stdout.read() ?? ""), stderr: String(streams.stderr.read() ?? "") };
}

test.each<[readonly string[], string]>([
  [["explain", at("file"), "--event-id", ""], "Expected an eventID."],
  [["validate", at("events.ndjson"), "--rules-url", "ftp://x"], "Expected a URL that begins with https:// or http://."],
  [["validate", at("events.ndjson"), "--rules-url", "https://"], "Expected a URL that begins with https:// or http://."],
  [["validate", at("events.ndjson"), "--baseline", at("odd.json")], `Expected a baseline at ${at("odd.json")}: findings[0]: expected source, class_uid, rule, path and count. Make it anew with --update-baseline.`],
  [["validate", at("events.ndjson"), "--baseline", at("half.json")], "findings[0]: expected source, class_uid, rule, path and count"],
])("%j is wrong use: 2, and why", async (args, why) => {
  const { code, stdout, stderr } = await trailhouse(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(why);
});

test("an environment variable with another value than it may have is wrong use", async () => {
  vi.stubEnv("TRAILHOUSE_EXPECTATIONS", "perhaps");
  expect(await trailhouse("pipeline", "build", "--out", at("bundle"), "--source", "/Volumes/a/b/c")).toMatchObject({ code: 2, stderr: expect.stringContaining('TRAILHOUSE_EXPECTATIONS: expected ') as unknown });
});

test.each<[readonly string[], string]>([
  [["sample", "--out", at("file"), "--files", "1", "--records", "1"], " cannot be written: a part of the path is not a directory. Take another --out, or mend that and run the same command again."],
  [["validate", at("events.ndjson"), "--baseline", at("none/known.json"), "--update-baseline"], `The baseline ${at("none/known.json")} cannot be written: no such file or directory.`],
  [["validate", at("events.ndjson"), "--baseline", at("folder"), "--update-baseline"], `The baseline ${at("folder")} cannot be written`],
])("%j cannot be written: 3, and why", async (args, why) => {
  const { code, stderr } = await trailhouse(...args);
  expect(stderr).toContain(why);
  expect(code).toBe(3);
});

test("what nobody expected is told without its stack, whose names cannot act on a terminal, unless DEBUG is set", () => {
  const told = (): string => {
    const stderr = new PassThrough();
    reportError(Object.assign(new TypeError("no\u001b[2J"), { stack: "TypeError: no\u001b[2J\n    at here" }), { stderr });
    return String(stderr.read());
  };
  vi.stubEnv("DEBUG", "");
  expect(told()).toMatch(/^trailhouse: .*no\\u001b\[2J\nThis was not expected\. Run again with DEBUG=1 set to see where it happened\.\n$/u);
  vi.stubEnv("DEBUG", "1");
  expect(told()).toMatch(/^trailhouse: .*\nTypeError: no\\u001b\[2J\n {4}at here\n$/u);
});
