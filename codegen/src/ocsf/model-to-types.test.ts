import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { deriveSchema } from "./derive.ts";
import { DERIVED_SCHEMA_FILE } from "./emit.ts";
import { loadExport } from "@trailhouse/ocsf/schema";
import { typeName } from "./model-to-json-schemas.ts";
import { modelToTypes } from "./model-to-types.ts";

const schema = deriveSchema(await loadExport(fileURLToPath(new URL(`../../../${DERIVED_SCHEMA_FILE}`, import.meta.url))));
const types = await modelToTypes(schema);

test("names are those of classes and objects", () => {
  expect(["user_access", "api_activity", "os", "object"].map(typeName)).toEqual(["UserAccess", "ApiActivity", "Os", "OpenObject"]);
  expect(["win/win_service", "d3f_tactic"].map(typeName)).toEqual(["WinWinService", "D3FTactic"]);
});

test("one interface an object, whichever classes use it", () => {
  const names = [...types.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(["AccountChange", "EntityManagement", "UserAccess", "GroupManagement", "ApiActivity", "User", "Actor"]));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /\d$/.test(name ?? ""))).toEqual([]);
});

test("says where it comes from, first", () => {
  expect(types.split("\n")[0]).toBe(
    "// @generated from the OCSF 1.4.0 schema (https://schema.ocsf.io, Apache-2.0) by `npm run generate`. Do not edit.",
  );
});

test("the union of classes, open-ended values, lists and deprecations", () => {
  expect(types).toContain("export type OcsfEvent = AccountChange | EntityManagement | UserAccess | GroupManagement | ApiActivity;");
  expect(types).toContain("  unmapped?: OpenObject;");
  expect(types).toContain("  policies?: Policy[];");
  expect(types).toContain("  data?: unknown;");
  expect(types).toMatch(/@deprecated\n {3}\* Invoked by\n {3}\*\/\n {2}invoked_by\?: string;/);
});

test("profiles that are not the rows' have no attributes here", () => {
  expect(types).not.toMatch(/osint|namespace_pid|data_classification/);
});
