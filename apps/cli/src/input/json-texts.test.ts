import fc from "fast-check";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { layoutOf, splitJsonTexts } from "./json-texts.ts";
import type { JsonText } from "./json-texts.ts";

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function split(chunks: readonly (string | Uint8Array)[], maxLength?: number): Promise<JsonText[]> {
  const bytes = Readable.from(chunks.map((chunk) => Buffer.from(chunk))) as AsyncIterable<Uint8Array>;
  return (await collect(splitJsonTexts(bytes, maxLength))).flat();
}

test("NDJSON: a text a line, with its line, blank lines left out", async () => {
  expect(await split(['{"a":1}\n\n{"b":2}\r\nnot json\n'])).toEqual([
    { line: 1, text: '{"a":1}' },
    { line: 3, text: '{"b":2}' },
    { line: 4, text: "not json" },
  ]);
});

test("an array: a text an element, with the line on which it begins", async () => {
  expect(await split(['[\n  {"a": [1, "],"]},\n  7,\n  "x\\"]"\n]\n'])).toEqual([
    { line: 2, text: '{"a": [1, "],"]}' },
    { line: 3, text: "7" },
    { line: 4, text: '"x\\"]"' },
  ]);
});

test("objects over several lines", async () => {
  expect(await split(['{\n "a": {}\n}\n{\n "b": 1\n}\n'])).toEqual([
    { line: 1, text: '{\n "a": {}\n}' },
    { line: 4, text: '{\n "b": 1\n}' },
  ]);
});

test("an array that is cut off says so, and keeps what is whole", async () => {
  expect(await split(['[{"a":1},{"b"'])).toEqual([
    { line: 1, text: '{"a":1}' },
    { line: 1, text: '{"b"', problem: "unclosed" },
  ]);
});

test("a text past the limit is reported and passed over", async () => {
  expect(await split(['{"a":1}\n', `{"b":"${"x".repeat(50)}"}\n{"c":1}`], 20)).toEqual([
    { line: 1, text: '{"a":1}' },
    { line: 2, text: "", problem: "too-large" },
    { line: 3, text: '{"c":1}' },
  ]);
  expect((await split([`[{"b":"${"x".repeat(50)}"},{"c":1}]`], 20)).map((text) => text.problem)).toEqual(["too-large", undefined]);
});

const EVENTS = '{"a":[1,"]"]}\n{"b":2}\n';
const FOUND = ['{"a":[1,"]"]}', '{"b":2}'];

test.each([
  ["a line of a log", "[INFO] started\n", ["[INFO] started"]],
  ["a line of a log that begins as an array", '[2026-01-02 3] user\'s "x\n', ["2026-01-02 3", 'user\'s "x']],
  ["an array of other values", "[1,2]\n", ["1", "2"]],
  ["an empty array", "[]\n", []],
  ["a bracket that nobody closes", "[2026 started\n", ["2026 started"]],
])("%s on the first line loses nothing that comes behind it", async (_, first, found) => {
  for (const chunks of [[first + EVENTS], Array.from(first + EVENTS)]) {
    const texts = (await split(chunks)).filter(({ text, problem }) => problem === undefined || text !== "");
    expect(texts).toEqual([...found.map((text) => ({ line: 1, text })), ...FOUND.map((text, index) => ({ line: 2 + index, text }))]);
  }
});

test("arrays one after another, and lines behind and between them", async () => {
  expect((await split(['[\n{"a":1}\n,\n{"a":2}]\n[{"a":3}] {"a":4}\n{"a":5}\n[{"a":6}]'])).map(({ line, text }) => [line, text])).toEqual([
    [2, '{"a":1}'], [4, '{"a":2}'], [5, '{"a":3}'], [5, '{"a":4}'], [6, '{"a":5}'], [7, '{"a":6}'],
  ]);
});

test("lines that are no JSON between objects of several lines stay in their places", async () => {
  expect((await split(['{\n "a": 1\n}\nnoise\n{\n "b": 1\n}\n'])).map(({ line, text }) => [line, text])).toEqual([[1, '{\n "a": 1\n}'], [4, "noise"], [5, '{\n "b": 1\n}']]);
});

test("nothing, and blanks, hold no texts", async () => {
  expect(await split([])).toEqual([]);
  expect(await split([" \n", "\n "])).toEqual([]);
  expect(await split(["[", " ]"])).toEqual([]);
});

test("any values come back whole, in every container and however the text is cut", async () => {
  const shapes = [
    (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join("\n"),
    (values: readonly unknown[]) => JSON.stringify(values),
    (values: readonly unknown[]) => JSON.stringify(values, null, 2),
    (values: readonly unknown[]) => values.map((value) => JSON.stringify(value, null, 2)).join("\n"),
  ];
  const values = fc.array(fc.record({ a: fc.jsonValue(), b: fc.string({ unit: "grapheme" }) }));
  const cutting = fc.integer({ min: 1, max: 7 });
  await fc.assert(
    fc.asyncProperty(values, fc.constantFrom(...shapes), cutting, async (events, shape, size) => {
      const texts = await split(shape(events).match(new RegExp(`[^]{1,${size}}`, "gu")) ?? []);
      expect(texts.map(({ text }) => JSON.parse(text) as unknown)).toEqual(JSON.parse(JSON.stringify(events)));
    }),
  );
});

test("UTF-8 may be cut anywhere; a byte order mark is left out", async () => {
  const bytes = [...Buffer.from('\ufeff{"a":"é😀"}\n{"b":1}')].map((byte) => Uint8Array.of(byte));
  expect(await split(bytes)).toEqual([{ line: 1, text: '{"a":"é😀"}' }, { line: 2, text: '{"b":1}' }]);
});

test.each([
  ['{"a":1}', "lines"], ["  [1", "array"], ["{\n", "objects"], ["{ \r\n", "objects"], ["{ }", "lines"], ["", "lines"], ["\ufeff[", "array"], ["nonsense", "lines"],
  ["[INFO] started", "lines"], ["[trace] x", "lines"], ["[true]", "array"], ["[ null,", "array"], ["[nul", "array"], ["[\n{", "array"], ["[]", "array"], ["[-1]", "array"], ['["a"]', "array"],
])("%j begins %s", (head, layout) => {
  expect(layoutOf(Buffer.from(head))).toBe(layout);
});
