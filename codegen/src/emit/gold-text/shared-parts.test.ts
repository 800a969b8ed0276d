import { expect, test } from "vitest";
import { concatenation } from "./pieces.ts";
import { shareParts } from "./shared-parts.ts";

const frame = Array.from({ length: 20 }, (_, number) => `const a${number} = silver.a${number};`);

test("what classes begin with becomes a function, which gives what is read behind it", () => {
  const shared = shareParts([{ statements: [...frame, "use(a1);"] }, { statements: [...frame, 'use("a2");', "use(a3, event);"] }]);
  expect(shared.classes).toEqual([
    ["const { a1 } = part1(silver, event);", "use(a1);"],
    ["const { a3 } = part1(silver, event);", 'use("a2");', "use(a3, event);"],
  ]);
  expect(shared.functions.filter((line) => !line.startsWith("const"))).toEqual([
    "/** What several classes begin with. */", "function part1(silver: SilverRow, _event: AnyEventMapping) {", "return { a1, a3 };", "}", "",
  ]);
});

test("what some of them go on with becomes another, which is told what the first gave", () => {
  const more = Array.from({ length: 20 }, (_, number) => `const b${number} = a${number};`);
  const shared = shareParts([{ statements: [...frame, ...more, "use(a1, b1);"] }, { statements: [...frame, ...more, "use(b2);"] }, { statements: [...frame, "use(a3);"] }]);
  expect(shared.classes).toEqual([
    ["const part1s = part1(silver, event);", "const { a1 } = part1s;", "const { b1 } = part2(silver, event, part1s);", "use(a1, b1);"],
    ["const part1s = part1(silver, event);", "const { b2 } = part2(silver, event, part1s);", "use(b2);"],
    ["const { a3 } = part1(silver, event);", "use(a3);"],
  ]);
  expect(shared.functions).toContain("function part2(_silver: SilverRow, _event: AnyEventMapping, part1s: ReturnType<typeof part1>) {");
});

test("a variable that is changed behind, and a block that is open, stay where they are", () => {
  const open = [...frame, "let chosen: string | undefined;", "if (a1) {"];
  const shared = shareParts([{ statements: [...open, "chosen = a1;", "}"] }, { statements: [...open, "chosen = a2;", "}"] }]);
  expect(shared.classes[0]).toEqual(["const { a1 } = part1(silver, event);", "let chosen: string | undefined;", "if (a1) {", "chosen = a1;", "}"]);
});

test("a few statements, and one class alone, are left alone", () => {
  expect(shareParts([{ statements: frame }])).toEqual({ functions: [], classes: [frame] });
  expect(shareParts([{ statements: ["a();", "b();"] }, { statements: ["a();", "c();"] }])).toEqual({ functions: [], classes: [["a();", "b();"], ["a();", "c();"]] });
});

test("texts next to each other are one literal", () => {
  expect(concatenation([{ text: "{" }, { text: '"a":' }, { code: "a" }, { text: "" }, { text: "}" }])).toBe('"{\\"a\\":" + a + "}"');
});
