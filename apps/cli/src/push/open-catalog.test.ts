import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { openCatalog } from "./open-catalog.ts";

const directory = mkdtempSync(join(tmpdir(), "trailhouse-catalog-"));
afterAll(() => { rmSync(directory, { recursive: true }); });

const ENV = { DATABRICKS_CONFIG_FILE: join(directory, "none.databrickscfg") };

async function failureOf(flags: object, env: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return await openCatalog({ flags, env: { ...ENV, ...env }, directory }).catch((error: unknown) => error);
}

test("without a workspace it says how to name one, as wrong use", async () => {
  const error = await failureOf({});
  expect(error).toBeInstanceOf(UsageError);
  expect(String(error)).toContain("Expected the workspace's address, found none. Give --host, set DATABRICKS_HOST, or choose a profile");
});

test("a name that no catalog can have is wrong use", async () => {
  expect(String(await failureOf({ catalog: "a.b" }))).toContain("catalog: expected a name");
});
