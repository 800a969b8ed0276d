import { expect, test } from "vitest";
import { DEFAULT_LIMITS, type RawRecord } from "../raw-record.ts";
import { elementToRecord } from "./text-to-record.ts";

function read(bytes: string | Buffer): RawRecord | undefined {
  return elementToRecord({ bytes: Buffer.from(bytes), offset: 7, position: 1, depth: 1, topLevel: true }, DEFAULT_LIMITS);
}

function value(text: string): unknown {
  const record = read(text);
  return record && "value" in record ? record.value : record;
}

test("__proto__ stays an own property, with and without surrogates", () => {
  const plain = value('{"__proto__":{"x":1}}') as object;
  expect(Object.getOwnPropertyNames(plain)).toEqual(["__proto__"]);
  const walked = value('{"__proto__":{"x":"\\ud800"}}') as object;
  expect(Object.getOwnPropertyDescriptor(walked, "__proto__")?.value).toEqual({ x: "\uFFFD" });
});

test("lone surrogates become U+FFFD in the value, pairs stay, the text stays", () => {
  const text = '{"a":["\\uD83D\\uDE00","\\ude00x\\ud83d"],"\\ud800":null}';
  expect(read(text)).toEqual({ position: 1, text, value: { a: ["😀", "\uFFFDx\uFFFD"], "\uFFFD": null } });
});

test("of duplicate keys the last counts, numbers are doubles", () => {
  expect(value('{"a":1,"a":2,"n":12345678901234567890,"m":1e999}')).toEqual({ a: 2, n: 12345678901234567000, m: Infinity });
  const twice = read('{"source":"s","detail":{"eventName":"1"},"d\\u0065tail" : {"eventName":"2"} }');
  expect(twice).toMatchObject({ text: '{"eventName":"2"}', value: { eventName: "2" } });
});

test("invalid UTF-8 is decoded as TextDecoder does", () => {
  const bytes = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xe2, 0x82, 0x41, 0xff, 0xf0, 0x9f, 0x98]), Buffer.from('"}')]);
  expect(read(bytes)).toMatchObject({ text: new TextDecoder().decode(bytes) });
});

test("a CloudTrailEvent that is no record says so", () => {
  expect(read('{"CloudTrailEvent":"[]"}')).toEqual({
    position: 1,
    reason: "not-an-object",
    detail: "expected a record as a JSON object, found an array, in CloudTrailEvent of the element at byte 7",
    text: "[]",
  });
  expect(read('{"CloudTrailEvent":"{"}')).toMatchObject({ reason: "invalid-json", text: "{" });
});

test("a CloudTrailEvent that is an object already is taken as it is", () => {
  expect(read('{"CloudTrailEvent": {"eventName": "x"} }')).toMatchObject({ text: '{"eventName": "x"}' });
});
