import { expect, test } from "vitest";
import { valuesAt } from "./values-at.ts";

test.each([
  ["a.b", { a: { b: 1 } }, [1]],
  ["a.b", { a: [{ b: 1 }, { b: [2, 3] }, {}] }, [1, [2, 3]]],
  ["a.b", { a: [[{ b: 1 }], [{ b: 2 }]] }, [1, 2]],
  ["a[1].b", { a: [{ b: 1 }, { b: 2 }] }, [2]],
  ["a[0][1]", { a: [[1, 2], [3]] }, [2]],
  ["a[2]", { a: [1, 2] }, []],
  ["a.b.c", { a: { b: 1 } }, []],
])("%s in %j", (path, event, values) => {
  expect(valuesAt(event, path, { left: 100 })).toEqual(values);
});

test("a spent budget says so", () => {
  const budget = { left: 3 };
  valuesAt({ a: [{}, {}, {}, {}] }, "a.b", budget);
  expect(budget.left).toBeLessThan(0);
});
