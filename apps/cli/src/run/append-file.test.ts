import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { AppendFile } from "./append-file.ts";
import { GatheredRows } from "./gathered-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-append-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

test("lines of any size stand in the file as they came, and its sums are of bytes", () => {
  const file = new AppendFile(join(folder, "new/rows.ndjson"));
  const lines = ["a", "ä€𝄞".repeat(70_000), "x".repeat(3_000_000), "", ...Array.from({ length: 5000 }, (_, index) => `${index}:${"é".repeat(index % 400)}`)];
  for (const line of lines) file.append(line);
  file.close();
  const text = readFileSync(file.path, "utf8");
  expect(text === `${lines.join("\n")}\n`).toBe(true);
  expect({ bytes: file.bytes, maxLineBytes: file.maxLineBytes }).toEqual({ bytes: Buffer.byteLength(text), maxLineBytes: 3_000_000 });
});

test("few lines are given as they are, without a file; many are in it", () => {
  const few = new AppendFile(join(folder, "few"));
  few.append("é", "1");
  few.append("2");
  expect(Buffer.from(few.closeHeld() ?? []).toString()).toBe("é1\n2\n");
  expect({ there: existsSync(few.path), bytes: few.bytes, maxLineBytes: few.maxLineBytes }).toEqual({ there: false, bytes: 6, maxLineBytes: 3 });
  const many = new AppendFile(join(folder, "many"));
  for (let line = 0; line < 200_000; line += 1) many.append("12345");
  expect(many.closeHeld()).toBeUndefined();
  expect(readFileSync(many.path, "utf8")).toHaveLength(1_200_000);
});

test("the few rows of many sources are one file a table, whose longest line is that of all", () => {
  const gathered = new GatheredRows(join(folder, "batch"));
  expect(existsSync(gathered.folder)).toBe(false);
  const held = (name: string, lines: string, maxLineBytes: number): { name: string; lines: Uint8Array; maxLineBytes: number } => ({ name, lines: Buffer.from(lines), maxLineBytes });
  gathered.add([held("gold.a", "1\n", 1), held("quarantine", "q\n", 1)]);
  gathered.add([held("gold.a", "222\n", 3)]);
  const { tables, quarantine } = gathered.close();
  expect(tables).toEqual({ "gold.a": { path: join(folder, "batch/gold.a.ndjson"), maxLineBytes: 3 } });
  expect(quarantine).toEqual([{ path: join(folder, "batch/quarantine.ndjson"), maxLineBytes: 1 }]);
  expect(readFileSync(join(folder, "batch/gold.a.ndjson"), "utf8")).toBe("1\n222\n");
});
