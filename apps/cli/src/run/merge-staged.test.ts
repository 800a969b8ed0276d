import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { mergeStaged } from "./merge-staged.ts";
import type { SizedFile } from "./merge-staged.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-merge-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

function staged(name: string, text: string, maxLineBytes: number): SizedFile {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, maxLineBytes, bytes: text.length };
}

test("small files become one with all their lines; large ones stay", async () => {
  const large = staged("large", "x".repeat(600_000), 600_000);
  const to = join(folder, "merged");
  const files = await mergeStaged([staged("a", "1\n2\n", 1), large, staged("b", "333\n", 3)], to);
  expect(files).toEqual([{ path: to, maxLineBytes: 3 }, large]);
  expect(readFileSync(to, "utf8")).toBe("1\n2\n333\n");
});

test("one small file stays as it is", async () => {
  const files = [staged("c", "1\n", 1)];
  expect(await mergeStaged(files, join(folder, "none"))).toEqual(files);
  expect(existsSync(join(folder, "none"))).toBe(false);
});
