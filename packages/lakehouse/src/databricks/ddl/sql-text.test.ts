import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyList, quoteName, quotePath, quoteText } from "./sql-text.ts";

const VARIABLE = /\$\{[^}$ ]*\}/u;
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("'", '"', "\\", "`", "$", "{", "}", "u", "0", "\n", "-", "*", "/", ";", "a", "\u0000") }));
const plainText = anyText.map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ""));
const names = plainText.filter((text) => text !== "" && !text.includes("${"));

/** What the language manual (STRING type) says that a literal stands for; undefined where the text is no single literal. */
function literalValue(sql: string): string | undefined {
  if (!/^'(?:[^'\\]|\\.)*'$/su.test(sql)) return undefined;
  const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
  return sql.slice(1, -1).replace(/\\(?:u([0-9a-f]{4})|(.))/gsu, (_, code: string | undefined, other: string) => (code === undefined ? (named[other] ?? other) : String.fromCharCode(parseInt(code, 16))));
}

describe("quoteText", () => {
  it("gives one literal that stands for the text", () => {
    fc.assert(fc.property(plainText, (text) => { expect(literalValue(quoteText(text))).toBe(text); }), { numRuns: 2000 });
  });

  it("leaves no control character and no variable of Spark's, whatever the text", () => {
    fc.assert(fc.property(anyText, (text) => {
      const sql = quoteText(text);
      expect(literalValue(sql)).toBeDefined();
      expect(sql).not.toMatch(/\p{Cc}/u);
      expect(sql).not.toMatch(VARIABLE);
    }), { numRuns: 2000 });
  });

  it.each([
    ["it's", String.raw`'it\'s'`],
    ["a\\", String.raw`'a\\'`],
    ["'; DROP TABLE x; --", String.raw`'\'; DROP TABLE x; --'`],
    ["${env:HOME}", String.raw`'\u0024{env:HOME}'`],
    ["two\nlines", String.raw`'two\nlines'`],
    ["nul\u0000", "'nul\uFFFD'"],
    ["Zürich 東京", "'Zürich 東京'"],
  ])("%j is %s", (text, sql) => {
    expect(quoteText(text)).toBe(sql);
  });
});

describe("quoteName", () => {
  it("gives one quoted name that stands for the name", () => {
    fc.assert(fc.property(names, (name) => {
      const sql = quoteName(name);
      expect(sql).toMatch(/^`(?:[^`]|``)+`$/u);
      expect(sql.slice(1, -1).replaceAll("``", "`")).toBe(name);
    }), { numRuns: 2000 });
  });

  it.each([["my`cat", "`my``cat`"], ["1-x", "`1-x`"], ["a.b", "`a.b`"], ["select", "`select`"]])("%s is %s", (name, sql) => {
    expect(quoteName(name)).toBe(sql);
  });

  it.each(["", "a\nb", "\u0000", "${env:PATH}", "\ud800"])("refuses %j", (name) => {
    expect(() => quoteName(name)).toThrow(`Expected a name without control characters and without \${, found ${JSON.stringify(name)}. Give it another name.`);
  });
});

it("a path is quoted part by part, properties in order", () => {
  expect(quotePath(["my`cat", "1-x", "t"])).toBe("`my``cat`.`1-x`.`t`");
  expect(propertyList({ b: "1", "a.c": "it's" })).toBe(String.raw`('b' = '1', 'a.c' = 'it\'s')`);
});
