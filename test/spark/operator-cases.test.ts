import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { OPERATOR_KEYS } from "../../codegen/src/operators/registry.ts";

const CASES = path.resolve(import.meta.dirname, "../../codegen/cases");

/** What these make depends on a whole class, so that golden events and the parity test of test/lakehouse hold them. */
const OF_A_CLASS = ["$frame", "$observables"];

test("every operator of the mapping language has its cases in a folder, which Node and Spark execute", () => {
  const names = [...OPERATOR_KEYS.filter((key) => !OF_A_CLASS.includes(key)).map((key) => key.slice(1)), "path", "const", "object"];
  expect(names.filter((name) => !existsSync(path.join(CASES, name)))).toEqual([]);
});
