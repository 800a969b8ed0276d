import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { beginWork, endWork, isAbandoned } from "./work-mark.ts";

test("work is abandoned when it has ended or its process is gone, whatever number the process has", () => {
  const mark = beginWork();
  const dead = spawnSync(process.execPath, ["--version"]).pid;
  const [at, machine, pid, random] = mark.split("-");
  expect(Number(pid)).toBe(process.pid);
  expect(isAbandoned(mark)).toBe(false);
  expect(isAbandoned(`${at}-${machine}-${process.ppid}-${random}`)).toBe(false);
  expect(isAbandoned(`${at}-${machine}-${dead}-${random}`)).toBe(true);
  // A container that was killed had this number, too.
  expect(isAbandoned(`${at}-${machine}-${pid}-00000000`)).toBe(true);
  endWork(mark);
  expect(isAbandoned(mark)).toBe(true);
});

test("another machine's work is abandoned after a day; what is no mark never is", () => {
  const old = Date.now() - 25 * 60 * 60_000;
  expect(isAbandoned(`${Date.now()}-0123456789ab-1-00000000`)).toBe(false);
  expect(isAbandoned(`${old}-0123456789ab-1-00000000`)).toBe(true);
  expect([`${old}`, `${old}-0123456789ab-1-00000000.d`, "notes", ""].map(isAbandoned)).toEqual([false, false, false, false]);
});
