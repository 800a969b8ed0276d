import { expect, test } from "vitest";
import { LakeBatchError, LakeMemoryError, LakeStorageError } from "../lake-errors.ts";
import { toLakeError } from "./engine-errors.ts";

test("a full disk is told as such, in whichever of the engine's errors it stands", () => {
  const commit = toLakeError(new Error('TransactionContext Error: Failed to commit: Could not write file "l.wal": No space left on device'), "l");
  expect(commit).toBeInstanceOf(LakeStorageError);
  expect((commit as Error).message).toMatch(/^The disk is full: .*No space left on device\. Make room and run the same command again; what was committed is kept\.$/u);
});

test("other troubles of the disk, and too little memory, name the lake", () => {
  const unread = toLakeError(new Error('IO Error: Could not read from file "l"'), "iam.duckdb");
  expect(unread).toBeInstanceOf(LakeStorageError);
  expect((unread as Error).message).toMatch(/^The lake iam\.duckdb cannot be read or written: IO Error/u);
  const memory = toLakeError(new Error("Out of Memory Error: failed to pin block of size 256.0 KiB"), "iam.duckdb");
  expect(memory).toBeInstanceOf(LakeMemoryError);
  expect((memory as Error).message).toMatch(/iam\.duckdb.*Nothing was written.*12,288 rows/u);
});

test("a commit that a limit on a file's size or a bad disk stops is a trouble of the disk, too", () => {
  for (const why of ["File too large", "Input/output error"]) {
    const error = toLakeError(new Error(`TransactionContext Error: Failed to commit: Could not write file "l.wal": ${why}`), "iam.duckdb");
    expect(error).toBeInstanceOf(LakeStorageError);
    expect((error as Error).message).toBe(`The lake iam.duckdb cannot be read or written: TransactionContext Error: Failed to commit: Could not write file "l.wal": ${why}. What was committed is kept.`);
  }
});

test("what is no trouble of disk or memory stays as it is", () => {
  const own = new LakeBatchError("twice");
  const syntax = new Error("Parser Error: syntax error");
  expect(toLakeError(own, "l")).toBe(own);
  expect(toLakeError(syntax, "l")).toBe(syntax);
});
