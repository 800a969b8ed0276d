import { expect, test } from "vitest";
import { hoistCalls } from "./hoist-calls.ts";

test("what is called twice is called once, before", () => {
  expect(hoistCalls(["a", "b"], ["const x = a(silver, event) ?? b(silver, event);", "return a(silver, event);"])).toEqual([
    "const its_a = a(silver, event);", "const x = its_a ?? b(silver, event);", "return its_a;",
  ]);
});

test("a name that is the end of another is not the other", () => {
  const statements = ["const x = a(silver, event) ?? an_a(silver, event);", "return an_a(silver, event);"];
  expect(hoistCalls(["a", "an_a"], statements)).toEqual([
    "const its_an_a = an_a(silver, event);", "const x = a(silver, event) ?? its_an_a;", "return its_an_a;",
  ]);
});
