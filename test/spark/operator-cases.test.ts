import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { OPERATOR_KEYS } from "../../codegen/src/operators/registry.ts";

const CASES = path.resolve(import.meta.dirname, "../../codegen/cases");

test("every operator of the mapping language has its cases in a folder, which Node and Spark execute", () => {
  const names = [...OPERATOR_KEYS.map((key) => key.slice(1)), "path", "const", "object"];
  expect(names.filter((name) => !existsSync(path.join(CASES, name)))).toEqual([]);
});
