import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLine } from "./json-line.ts";

test("what acts on a terminal is escaped, in names and values", () => {
  expect(jsonLine({ "a\u009b": "\u001b[2J\u007f\u202eb\n" })).toBe('{"a\\u009b":"\\u001b[2J\\u007f\\u202eb\\n"}');
});

test("the JSON says the same value", () => {
  const texts = fc.string({ unit: fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), fc.constantFrom("\u009b", "\u202e", "\u007f", "\\", '"')) });
  fc.assert(fc.property(fc.dictionary(texts, texts), (value) => {
    const line = jsonLine(value);
    expect(JSON.stringify(JSON.parse(line)) === JSON.stringify(value)).toBe(true);
    expect(line).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  }));
});
