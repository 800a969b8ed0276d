import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanse } from "./terminal-text.ts";

test("control characters become their escapes", () => {
  expect(cleanse("a\u001b[31mred\u0007\n\u009b2J\u202eevil\u061c")).toBe("a\\u001b[31mred\\u0007\\u000a\\u009b2J\\u202eevil\\u061c");
});

test("newlines stay where asked", () => {
  expect(cleanse("a\nb\r", { keepNewlines: true })).toBe("a\nb\\u000d");
});

test("no text leaves a control character behind", () => {
  const characters = fc.array(fc.integer({ min: 0, max: 0x20ff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(fc.property(characters, (text) => !/\p{Cc}/u.test(cleanse(text))));
});
