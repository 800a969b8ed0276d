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
  expect(judge(new Error("surprise"))).toEqual({ code: 3, message: "surprise", unexpected: true });
});

test("errors of the system are said in words, with the path", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", path: "a/b" });
  expect(judge(full)).toEqual({ code: 3, message: "a/b: the disk is full. Make room and run the same command again; what was committed is kept.", unexpected: false });
});

test("a path that cannot be used is said with what to do", () => {
  const refused = Object.assign(new Error("EACCES: permission denied, mkdir 'ro/e'"), { code: "EACCES", path: "ro/e" });
  expect(judge(refused)).toEqual({ code: 3, message: "ro/e: permission denied. Mend that, or give another path, and run the same command again.", unexpected: false });
});

test("too many open files are no fault of the file at which they became too many", () => {
  const many = Object.assign(new Error("EMFILE: too many open files, open"), { code: "EMFILE", path: "dist/run/row-stage.js" });
  expect(judge(many)).toEqual({
    code: 3,
    message: "too many open files. Allow more (ulimit -n 256, or fewer --workers) and run the same command again; what was committed is kept.",
    unexpected: false,
  });
});

test("a part of the program that is missing is said to be, where files can be opened", () => {
  const missing = Object.assign(new Error("Cannot find package 'cli-progress'"), { code: "ERR_MODULE_NOT_FOUND" });
  expect(judge(missing)).toEqual({ code: 3, message: "Cannot find package 'cli-progress'", unexpected: true });
});

test("an error of a lake is judged by its class, whatever the engine", () => {
  class EngineAwayError extends lakehouse.LakeError {
    override name = "EngineAwayError";
  }
  expect(judge(new EngineAwayError("the warehouse does not answer"))).toEqual({ code: 3, message: "the warehouse does not answer", unexpected: false });
  expect(judge(new lakehouse.LakeInUseError("The lake is in use.", 7))).toEqual({ code: 3, message: "The lake is in use. --wait SECONDS waits for it.", unexpected: false });
  expect(judge(new lakehouse.LakeStorageError("full"))).toMatchObject({ code: 3, unexpected: false });
  expect(judge(new lakehouse.LakeMemoryError("too little"))).toMatchObject({ code: 3, unexpected: false });
  expect(judge(new lakehouse.LakeBatchError("twice"))).toMatchObject({ code: 1, unexpected: false });
  expect(judge(new lakehouse.LakeSumsError("a.json", "sums"))).toMatchObject({ code: 1, unexpected: false });
  expect(judge(new Error("IO Error: somebody else's"))).toMatchObject({ code: 3, unexpected: true });
});
