import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BINARY, trailhouse } from "./trailhouse.ts";

const COMMANDS = ["run", "transform", "validate", "export", "remap", "explain", "events", "query", "sample"];

test.each(COMMANDS)("%s --help shows an example", (command) => {
  const { status, stdout, stderr } = trailhouse([command, "--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(new RegExp(`Usage: trailhouse ${command} [^]*Examples?:\\n  \\$ .*trailhouse ${command}`, "u"));
});

test("--help names every command and the exit codes", () => {
  const { status, stdout } = trailhouse(["--help"]);
  expect(status).toBe(0);
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, "mu"));
  expect(stdout).toContain("Exit codes: 0 fine; 1 rejected records");
});

test("--version prints the version of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  expect(trailhouse(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test.each([
  [["run", "x", "--lake", "y", "--colour"], "error: unknown option '--colour'"],
  [["walk"], "error: unknown command 'walk'"],
  [["run", "x"], "error: required option '--lake <file>' not specified"],
  [["run", "--lake", "y"], "error: missing required argument 'path'"],
  [["run", "x", "--lake", "y", "--workers", "0"], "Expected a whole number of at least 1."],
  [["run", "x", "--lake", "y", "--preset", "all"], "Allowed choices are cloudtrail-iam."],
  [["query", "--lake", "y", "SELECT 1", "--json", "--csv"], "cannot be used with option"],
  [["validate", "x", "--lake", "y"], "Expected paths or --lake, found both."],
  [["validate", "x", "--seed", "7"], "Expected --sample N with --seed, found none."],
  [["validate", "x", "--wait", "7"], "Expected --lake FILE with --wait, found none."],
  [["push", "x", "--wait", "7"], "Expected --from-lake FILE with --wait, found none."],
])("wrong use: %j ends with 2", (args, message) => {
  const { status, stdout, stderr } = trailhouse(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("deploy remap lists where to apart, as the other deploy commands do", () => {
  expect(trailhouse(["deploy", "remap", "--help"]).stdout).toMatch(/Options:\n {2}--json [^]*Where to:\n {2}--preset /u);
});

test("a fault of ours ends with 3 and one line, and is not taken for findings", () => {
  const fault = "process.on('newListener', (name) => { if (name === 'uncaughtException') setImmediate(() => { throw new Error('unforeseen') }) })";
  const { status, stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(fault)}`, BINARY, "transform", "-"], { encoding: "utf8", input: "{}", env: { ...process.env, DEBUG: "" } });
  expect(status).toBe(3);
  expect(stderr).toMatch(/^trailhouse: unforeseen\n.*DEBUG=1.*\n$/u);
});

test("no command at all shows the help and ends with 2", () => {
  const { status, stderr } = trailhouse([]);
  expect(status).toBe(2);
  expect(stderr).toContain("Usage: trailhouse");
});
