import { describe, expect, it } from "vitest";
import { stagedLine } from "./staged-line.ts";

describe("stagedLine", () => {
  it("replaces surrogates without their other half, and only these", () => {
    expect(stagedLine({ a: "x\ud800y\udc00", b: "😀", c: "\\ud800", d: "\\\ud800\ud801" })).toBe(String.raw`{"a":"x\ufffdy\ufffd","b":"😀","c":"\\ud800","d":"\\\ufffd\ufffd"}`);
  });
});
