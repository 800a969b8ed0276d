import { describe, expect, it } from "vitest";
import { stagedLine, stagedLineBehind, stagedMembers } from "./staged-line.ts";

describe("stagedLine", () => {
  it("replaces surrogates without their other half, and only these", () => {
    expect(stagedLine({ a: "x\ud800y\udc00", b: "😀", c: "\\ud800", d: "\\\ud800\ud801" })).toBe(String.raw`{"a":"x\ufffdy\ufffd","b":"😀","c":"\\ud800","d":"\\\ufffd\ufffd"}`);
  });
});

it("members before a row's own are as if the two objects had been one", () => {
  const own = { _source_file: 'a "b"\\\ud83d.json', _source_position: 7 };
  const row = { record: '{"x":"\\\\ud83d"}', nothing: undefined, name: "lone \udc00" };
  expect(stagedLineBehind(stagedMembers(own), row)).toBe(stagedLine({ ...own, ...row }));
  expect(stagedLineBehind(stagedMembers(own), JSON.stringify(row))).toBe(stagedLine({ ...own, ...row }));
  expect(stagedLineBehind(stagedMembers(own), {})).toBe(stagedLine(own));
});
