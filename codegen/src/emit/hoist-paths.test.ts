import { expect, test } from "vitest";
import { hoistPaths } from "./hoist-paths.ts";

test("what is read more than once is read before, and so is what leads to several reads", () => {
  const { constants, statements } = hoistPaths("row", ["const a = row.s?.t?.x;", "const b = row.s?.t?.y ?? row.once;", "const c = row.s?.t?.y;"]);
  expect(constants).toEqual(["const row_s = row.s;", "const row_s_t = row_s?.t;", "const row_s_t_y = row_s_t?.y;"]);
  expect(statements).toEqual(["const a = row_s_t?.x;", "const b = row_s_t_y ?? row.once;", "const c = row_s_t_y;"]);
});

test("methods and other objects' members stay", () => {
  const { constants, statements } = hoistPaths("row", ['const a = row.name?.startsWith("x") === true || row.name?.endsWith("y") === true;', "const b = narrow.name ?? narrow.name;"]);
  expect(constants).toEqual(["const row_name = row.name;"]);
  expect(statements).toEqual(['const a = row_name?.startsWith("x") === true || row_name?.endsWith("y") === true;', "const b = narrow.name ?? narrow.name;"]);
});

test("a path that is read once stays as it is", () => {
  expect(hoistPaths("row", ["return row.a?.b;"])).toEqual({ constants: [], statements: ["return row.a?.b;"] });
});
