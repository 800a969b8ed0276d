import { expect, test } from "vitest";
import { withoutMetadataFiles } from "./event-files.ts";

function left(paths: readonly string[], files: readonly string[]): string[] {
  return withoutMetadataFiles(files.map((path) => ({ path, size: 1, regular: true })), paths).map(({ path }) => path);
}

test("what stands beside a table's data is left out, partitions are not", () => {
  const files = ["t/_SUCCESS", "t/_delta_log/0.json", "t/_day=1/a.parquet", "t/b.parquet"];
  expect(left(["t"], files)).toEqual(["t/_day=1/a.parquet", "t/b.parquet"]);
  expect(left(["./t/"], files)).toEqual(["t/_day=1/a.parquet", "t/b.parquet"]);
  expect(left(["."], files)).toEqual(["t/_day=1/a.parquet", "t/b.parquet"]);
});

test("what is named, or matched by a glob, is taken; the given directory may be called anything", () => {
  expect(left(["t/_SUCCESS", "t"], ["t/_SUCCESS"])).toEqual(["t/_SUCCESS"]);
  expect(left(["t/*"], ["t/_SUCCESS"])).toEqual(["t/_SUCCESS"]);
  expect(left(["_t"], ["_t/a", "_t/_b"])).toEqual(["_t/a"]);
});
