import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadExport } from "./load-export.ts";

const derived = new URL("../gen/ocsf-schema.json", import.meta.url);

test("reads a file and a URL", async () => {
  expect(await loadExport(fileURLToPath(derived))).toHaveProperty("version", "1.4.0");
  expect(await loadExport(derived.href)).toHaveProperty("version", "1.4.0");
});

test("names the source that it cannot read", async () => {
  await expect(loadExport("no/such.json")).rejects.toThrow('OCSF export: expected a readable file or URL, found "no/such.json": no such file or directory');
  await expect(loadExport(fileURLToPath(new URL(".", import.meta.url)))).rejects.toThrow(": is a directory, expected a file");
  await expect(loadExport(`${fileURLToPath(import.meta.url)}/x`)).rejects.toThrow(": a part of the path is not a directory");
  await expect(loadExport("http://127.0.0.1:1/export")).rejects.toThrow(/found "http:\/\/127\.0\.0\.1:1\/export": (?!fetch failed).*(refused|bad port)/i);
  await expect(loadExport(fileURLToPath(import.meta.url))).rejects.toThrow(/OCSF export: expected JSON in ".*load-export\.test\.ts": /);
});
