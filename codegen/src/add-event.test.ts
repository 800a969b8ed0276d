import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOperations, type Operation } from "./aws/operations.ts";
import { emitAll } from "./emit/emit-all.ts";
import { resolveModel } from "./index.ts";
import type { OcsfSchema } from "./ocsf/schema.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WORK = mkdtempSync(path.join(tmpdir(), "add-event-"));
const EVENTS = path.join(WORK, "mappings/events/iam.yaml");
const ROW = "  - { event_name: PromoteUser, class: account_change, activity: Enable, target: user }\n";

const NAME = { kind: "string", sensitive: false } as const;
const PROMOTE_USER: Operation = {
  name: "PromoteUser",
  input: [{ name: "UserName", key: "userName", shape: NAME, sensitive: false, required: true }],
  output: [],
};

const ocsf = JSON.parse(readFileSync(path.join(ROOT, "packages/ocsf/src/gen/ocsf-schema.json"), "utf8")) as OcsfSchema;
let operations: readonly Operation[];

beforeAll(async () => {
  operations = [...(await loadOperations()), PROMOTE_USER];
  cpSync(path.join(ROOT, "mappings"), path.join(WORK, "mappings"), { recursive: true });
});

afterAll(() => {
  rmSync(WORK, { recursive: true });
});

test("an operation that AWS adds is missed until it has a row, and then flows through", async () => {
  expect(() => resolveModel({ root: WORK, ocsf, operations })).toThrow(
    "events.PromoteUser: expected a row for every operation of the API model, found none for PromoteUser; add one [missing-event]",
  );
  writeFileSync(EVENTS, readFileSync(EVENTS, "utf8").replace("events:\n", `$&${ROW}`));
  const files = await emitAll(resolveModel({ root: WORK, ocsf, operations }));
  expect(files["packages/core/src/gen/events.ts"]).toMatch(/PromoteUser.*3001.*Enable/);
  expect(files["docs/gen/coverage.md"]).toContain("| PromoteUser | Enable (2) | user |");
});

test("another row makes another mapping version, so that rows are made again", () => {
  const versions = [ROOT, WORK].map((root) => resolveModel({ root, ocsf, operations: root === WORK ? operations : operations.slice(0, -1) }).mappingVersion);
  expect(new Set(versions).size).toBe(2);
});
