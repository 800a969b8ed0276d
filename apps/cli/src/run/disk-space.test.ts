import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EnvironmentError } from "../errors.ts";
import { diskWarning, freeBytes, requireRoom } from "./disk-space.ts";

const having = (bytes: number | undefined) => () => Promise.resolve(bytes);

test("the free bytes are told even of a path that is not there yet", async () => {
  expect(await freeBytes(join(tmpdir(), "not", "there", "yet"))).toBeGreaterThan(0);
});

test("a disk that may not do is told before the run", async () => {
  expect(await diskWarning("l.duckdb", 100_000_000, having(10_000_000_000))).toBeUndefined();
  expect(await diskWarning("l.duckdb", 100_000_000, having(undefined))).toBeUndefined();
  expect(await diskWarning("l.duckdb", 100_000_000, having(1_000_000_000))).toBe(
    "warning: 1.0 GB are free where l.duckdb is; 100.0 MB of input may need up to 2.3 GB if all of it is taken. The run stops in good order before the disk is full.",
  );
});

test("a run stops before the disk is full, and says how much is wanted", async () => {
  await requireRoom("l.duckdb", 1_000_000, having(65_000_000));
  await requireRoom("l.duckdb", 1_000_000, having(undefined));
  const stopped = requireRoom("l.duckdb", 1_000_000, having(64_999_999));
  await expect(stopped).rejects.toThrow(EnvironmentError);
  await expect(stopped).rejects.toThrow(/65\.0 MB are free where l\.duckdb is, 65\.0 MB are wanted to go on\. Make room and run the same command again; what was committed is kept\./u);
});
