import { expect, it } from "vitest";
import { differenceToText } from "./difference-to-text.ts";

it("shows short values whole", () => {
  expect(differenceToText(undefined, "a")).toBe('expected nothing, found "a"');
  expect(differenceToText("1", 1)).toBe('expected "1", found 1');
});

it("shows where a text ends that the other one goes on from", () => {
  const long = "x".repeat(400);
  expect(differenceToText(long, long.slice(0, 350))).toBe(`expected …"${"x".repeat(90)}", found …"${"x".repeat(40)}", different from character 350 on of 400 and 350`);
});

it("shows one that is missing against a long one", () => {
  expect(differenceToText("x".repeat(400), undefined)).toBe(`expected "${"x".repeat(299)}…, found nothing, different from character 0 on of 402 and 7`);
});

it("compares objects with their keys in one order", () => {
  const [one, other] = [{ a: "x".repeat(400), b: 1, c: [1] }, { c: [1, 2], b: 1, a: "x".repeat(400) }];
  const start = 6 + 400 + '","b":1,"c":[1'.length;
  const shown = (end: string) => `…${"x".repeat(40 - '","b":1,"c":[1'.length)}","b":1,"c":${end}}`;
  expect(differenceToText(one, other)).toBe(`expected ${shown("[1]")}, found ${shown("[1,2]")}, different from character ${start} on of ${start + 2} and ${start + 4}`);
});
