import * as lakehouse from "@trailhouse/lakehouse";
import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { EnvironmentError, ReaderClosedError, UsageError, judge } from "./errors.ts";

test("each error has its exit code", () => {
  expect(judge(new ReaderClosedError("gone"))).toEqual({ code: 0, message: "", unexpected: false });
  expect(judge(new CommanderError(0, "commander.help", "(help)")).code).toBe(0);
  expect(judge(new CommanderError(1, "commander.unknownOption", "error")).code).toBe(2);
  expect(judge(new UsageError("wrong"))).toEqual({ code: 2, message: "wrong", unexpected: false });
  expect(judge(new EnvironmentError("full"))).toEqual({ code: 3, message: "full", unexpected: false });
  expect(judge(new Error("surprise"))).toEqual({ code: 1, message: "surprise", unexpected: true });
});

test("errors of the system are said in words, with the path", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", path: "a/b" });
  expect(judge(full)).toEqual({ code: 3, message: "a/b: the disk is full. Make room and run the same command again; what was committed is kept.", unexpected: false });
});

test("a full disk and other troubles of files are known in the engine's words, too", () => {
  const commit = new Error('TransactionContext Error: Failed to commit: Could not write file "l.wal": No space left on device');
  expect(judge(commit)).toMatchObject({ code: 3, unexpected: false, message: expect.stringMatching(/^The disk is full: .*No space left on device\. Make room/u) as string });
  expect(judge(new Error('IO Error: Could not read from file "l"'))).toMatchObject({ code: 3, unexpected: false });
});

test("every error of the lake is known", () => {
  const errors = Object.values(lakehouse).filter(isLakeErrorClass);
  expect(errors.length).toBeGreaterThan(5);
  for (const each of errors) expect(judge(Object.create(each.prototype, { message: { value: "m" }, name: { value: each.name } }))).toMatchObject({ message: "m", unexpected: false });
});

function isLakeErrorClass(value: unknown): value is typeof lakehouse.LakeError {
  return value === lakehouse.LakeError || (typeof value === "function" && value.prototype instanceof lakehouse.LakeError);
}
