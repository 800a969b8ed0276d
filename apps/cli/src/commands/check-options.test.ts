import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { main } from "../main.ts";

async function said(...argv: readonly string[]): Promise<readonly [number, string]> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough().resume(), new PassThrough()];
  const code = await main(argv, { stdin, stdout, stderr });
  stderr.end();
  return [code, await text(stderr)];
}

test.each([
  [["run", "logs", "--laek", "x"], "error: unknown option '--laek'\n(Did you mean --lake?)\n"],
  [["export", "--lake", "x", "--out", "y", "--fromat", "csv"], "error: unknown option '--fromat'\n(Did you mean --format?)\n"],
  [["pipeline", "build", "--uot", "x"], "error: unknown option '--uot'\n(Did you mean --out?)\n"],
])("a misspelt required option is told by its name: %j", async (argv, message) => {
  expect(await said(...argv)).toEqual([2, `${message}Run with --help to see what is possible.\n`]);
});

test.each([
  [["run", "logs"], "--lake <file>"], [["query", "SELECT 1"], "--lake <file>"], [["remap"], "--lake <file>"], [["sample"], "--out <dir>"],
  [["export", "--lake", "x", "--out", "y"], "--format <format>"], [["pipeline", "build"], "--out <dir>"], [["mappings", "ocsf-diff"], "--to <export>"],
])("a required option that is not given is asked for: %j", async (argv, option) => {
  expect(await said(...argv)).toEqual([2, `error: required option '${option}' not specified\nRun with --help to see what is possible.\n`]);
});

test.each([
  [["sample", "--out", "", "--files", "1"], "--out <dir>"], [["pipeline", "build", "--out", ""], "--out <dir>"], [["run", "logs", "--lake", ""], "--lake <file>"],
  [["push", "--from-lake", ""], "--from-lake <file>"], [["validate", "x", "--baseline", ""], "--baseline <file>"], [["deploy", "plan", "--config", ""], "--config <file>"],
])("an empty path is refused, and not taken for where one is: %j", async (argv, option) => {
  expect(await said(...argv)).toEqual([2, `error: option '${option}' argument '' is invalid. Expected a path, found an empty text.\nRun with --help to see what is possible.\n`]);
});
