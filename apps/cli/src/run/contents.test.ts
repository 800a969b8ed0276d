import { expect, test } from "vitest";
import { Contents } from "./contents.ts";

test("copies wait for the file that is read and are known when it is committed", () => {
  const contents = new Contents<string>();
  expect(["a", "b", "c"].map((file) => contents.claim("x", file))).toEqual(["new", "held", "held"]);
  expect(contents.addCommitted("x")).toEqual(["b", "c"]);
  expect(contents.claim("x", "d")).toBe("committed");
  expect(contents.addCommitted("y")).toEqual([]);
});

test("a copy takes the place of a file that could not be read", () => {
  const contents = new Contents<string>();
  for (const file of ["a", "b", "c"]) contents.claim("x", file);
  expect(contents.release("x")).toBe("b");
  expect(contents.claim("x", "d")).toBe("held");
  expect(contents.addCommitted("x")).toEqual(["c", "d"]);
});

test("when no copy is left the content is new again", () => {
  const contents = new Contents<string>();
  contents.claim("x", "a");
  expect(contents.release("x")).toBeUndefined();
  expect(contents.claim("x", "b")).toBe("new");
});
