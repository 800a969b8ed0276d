import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../main.ts";

const before = { ...process.env };
const empty = mkdtempSync(join(tmpdir(), "trailhouse-push-command-"));

beforeAll(() => {
  for (const name of Object.keys(process.env)) if (/^(DATABRICKS|TRAILHOUSE)_/u.test(name)) Reflect.deleteProperty(process.env, name);
  process.env["DATABRICKS_CONFIG_FILE"] = join(empty, "none.databrickscfg");
});
afterAll(() => {
  process.env = before;
  rmSync(empty, { recursive: true });
});

async function trailhouse(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await main(args, streams);
  return { code, stdout: String(streams.stdout.read() ?? ""), stderr: String(streams.stderr.read() ?? "") };
}

test.each([
  [["push"], "Expected files to push, found none. Give paths, - for standard input, or --from-lake FILE."],
  [["push", "logs", "--from-lake", "iam.duckdb"], "Expected paths or --from-lake, found both."],
  [["push", "--from-lake", "iam.duckdb", "--max-record-bytes", "5"], "--max-record-bytes"],
  [["push", join(empty, "none")], "Expected files to read, found none"],
  [["validate", "--where", "a = 1"], "Expected --databricks TABLE with --where, found none."],
  [["validate", "events.ndjson", "--databricks", "gold.account_change"], "Expected paths or --databricks, found both."],
  [["validate", "--databricks", "silver.x"], "Expected a gold table with --databricks, found silver.x. The tables are: gold.account_change, "],
  [["validate", "--databricks", "gold.account_change"], "Expected the workspace's address, found none."],
  [["validate", "--databricks", "gold.account_change", "--lake", "iam.duckdb"], "cannot be used with option '--lake <file>'"],
  [["deploy", "remap"], "Expected the workspace's address, found none."],
])("%j is wrong use", async (args, message) => {
  const { code, stdout, stderr } = await trailhouse(...args);
  expect(stderr).toContain(message);
  expect([code, stdout]).toEqual([2, ""]);
});

test("a lake that is not there is something around it", async () => {
  const { code, stderr } = await trailhouse("push", "--from-lake", join(empty, "none.duckdb"));
  expect(code).toBe(3);
  expect(stderr).toContain(`There is no lake at ${join(empty, "none.duckdb")}.`);
});

test("their help shows where to and an example", async () => {
  for (const args of [["push"], ["deploy", "remap"]]) {
    const { code, stdout } = await trailhouse(...args, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("--catalog <name>");
    expect(stdout).toContain(`  $ trailhouse ${args.join(" ")}`);
  }
});
