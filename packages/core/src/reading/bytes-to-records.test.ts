import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS, type Limits, type RawRecord } from "../raw-record.ts";
import { RecordScanner } from "./bytes-to-records.ts";

function scan(text: string, limits: Partial<Limits> = {}): RawRecord[] {
  const scanner = new RecordScanner({ limits: { ...DEFAULT_LIMITS, ...limits } });
  return [...scanner.push(Buffer.from(text)), ...scanner.end()];
}

/** Each record's text, or the reason why it could not be read. */
function outline(text: string, limits: Partial<Limits> = {}): string[] {
  return scan(text, limits).map((record) => ("reason" in record ? record.reason : record.text));
}

const A = '{"eventVersion":"1.08","eventName":"A"}';
const B = '{"eventVersion":"1.08","eventName":"B"}';
const C = '{"eventVersion":"1.08","eventName":"C"}';

describe("containers", () => {
  test.each([
    ["Records", `{"Records":[${A},${B}]}`],
    ["Records, spread out", `\n{ "Records" :\r\n\t[ ${A} ,\n ${B} ] }\n`],
    ["other keys around", `{"a":{"Records":[1]},"b":[${C}],"Records":[${A},${B}],"c":[{"x":[]}],"d":"]"}`],
    ["escaped key", `{"\\u0052ecords":[${A},${B}]}`],
    ["two lists", `{"Records":[${A}],"Records":[${B}]}`],
    ["array", `[${A},${B}]`],
    ["NDJSON", `${A}\n${B}\n`],
    ["one after the other", `${A}${B}`],
    ["lines that end in commas", `${A},\r\n${B},\r\n`],
    ["byte order mark", `\uFEFF${A}\n\uFEFF${B}`],
    ["whole files in lines", `{"Records":[${A}]}\n{"Records":[]}\n{"Records":[${B}]}`],
    ["whole files in an array", `[{"Records":[${A}]},{"Records":[${B}]}]`],
    ["lookup-events", `{"Events":[{"EventId":"1","CloudTrailEvent":${JSON.stringify(A)}},{"CloudTrailEvent":${JSON.stringify(B)}}],"NextToken":"x"}`],
    ["lookup-events items in lines", `{"CloudTrailEvent":${JSON.stringify(A)}}\n{"CloudTrailEvent":${JSON.stringify(B)}}`],
    ["EventBridge", `{"detail-type":"AWS API Call via CloudTrail","source":"aws.iam","detail":${A}}[{"source":"aws.iam","detail": ${B} ,"id":"}"}]`],
    ["EventBridge, of which an input transformer left only detail", `{"detail":${A}}\n[{"detail": ${B} ,"id":"}"}]`],
    ["EventBridge in Records", `{"Records":[{"source":"a","detail":${A}},${B}]}`],
  ])("%s", (_, text) => {
    expect(outline(text)).toEqual([A, B]);
  });

  test.each([
    ["empty file", ""],
    ["blanks", " \r\n\uFEFF\n"],
    ["empty Records", '{"Records":[\n ]\n}'],
    ["Records null", '{"Records":null}'],
    ["empty array", "[]"],
    ["digest", '{"awsAccountId":"1","digestStartTime":"x","digestS3Bucket":"b","logFiles":[{"s3Bucket":"b"}]}'],
  ])("no events and no error: %s", (_, text) => {
    expect(scan(text)).toEqual([]);
  });

  test("an object whose detail is no record is no envelope by that alone", () => {
    for (const text of ['{"detail":{"a":1}}', '{"detail":[{"eventName":"x"}]}', '{"detail":"eventName"}']) expect(outline(text)).toEqual([text]);
  });

  test("a record keeps its own Records and detail", () => {
    const inner = `{"eventSource":"s3.amazonaws.com","detail":${A}}`;
    expect(outline(inner)).toEqual([inner]);
    const record = '{"eventName":"X","source":"s","detail":{},"Records":[1],"Events":[2]}';
    expect(outline(`${record}\n[${record}]`)).toEqual([record, record]);
  });
});

describe("elements that cannot be read", () => {
  test("each is counted, in its place", () => {
    const records = scan(`{"Records":[${A},1,null,"x",[${B}],tru,{"a":},${C}]}`);
    expect(records.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(records.map((record) => ("reason" in record ? record.reason : "read"))).toEqual([
      "read", "not-an-object", "not-an-object", "not-an-object", "not-an-object", "invalid-json", "invalid-json", "read",
    ]);
  });

  test("says what was expected, what was found and where", () => {
    expect(scan(`[${A},[]]`)[1]).toEqual({
      position: 2,
      reason: "not-an-object",
      detail: "expected a record as a JSON object, found an array, in the element at byte 41",
      text: "[]",
    });
    expect(scan('{"a":1')).toEqual([
      { position: 1, reason: "truncated", detail: "expected the JSON to go on, found the end of the file at byte 6", text: '{"a":1' },
    ]);
    expect(scan("what is this?\nmore")).toEqual([
      { position: 1, reason: "invalid-json", detail: "expected a record as JSON, found a stretch that cannot be JSON, from byte 0", text: "what is this?\nmore" },
    ]);
  });

  test.each([
    ["a balanced one alone", `[${A},{"a":tru,,"b":[{x}]},${B}]`, [A, "invalid-json", B]],
    ["an unterminated string", `[${A},{"eventVersion":"1","a":"b},${B},${C}]`, [A, "invalid-json", B, C]],
    ["an unclosed brace", `{"Records":[{"eventVersion":"1","a":{},${A},${B}]}`, ["invalid-json", A, B]],
    ["an extra brace", `{"Records":[${A}},${B}]}`, [A, "invalid-json", B]],
    ["a bracket of the wrong kind", `[{"a":[1},\n { "eventVersion":"1"},${B}]`, ["invalid-json", '{ "eventVersion":"1"}', B]],
    ["NDJSON, an unterminated string", `${A}\n{"a":"b\n{"x":1}\n${B}`, [A, "invalid-json", '{"x":1}', B]],
    ["NDJSON, a cut line", `${A}\n{"a":{"b":[1\n{"x":1}\n${B}`, [A, "invalid-json", '{"x":1}', B]],
    ["NDJSON, garbage lines", `${A}\n<html>\n</html>\n${B}`, [A, "invalid-json", B]],
    ["text after the container", `{"Records":[${A}]}\nthe end {of} [it]`, [A, "invalid-json"]],
    ["bad members behind Records", `{"Records":[${A}], oops }${B}`, [A, "invalid-json", B]],
    ["an envelope's detail is no new start", `[{"source":"s","detail":{"eventVersion":"1"},oops},${B}]`, ["invalid-json", B]],
  ])("the rest is read after %s", (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test.each([
    ["in a record", `{"Records":[${A},{"eventName":"B`, [A, "truncated"]],
    ["between records", `{"Records":[${A},`, [A, "truncated"]],
    ["after the array", `{"Records":[${A}],"a":`, [A, "truncated"]],
    ["in a literal", `[${A},tr`, [A, "truncated"]],
    ["in an escape", `${A}{"a":"\\`, [A, "truncated"]],
  ])("a file that is cut %s is truncated once", (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});

test("a file in which every element is broken takes no more than a look at each", () => {
  const broken = ['{"eventVersion":"1","a":"b\n', '{"a":{"b":[1\n', '{"a":b\n'];
  for (const line of broken) expect(scan(line.repeat(20_000))).toHaveLength(20_000);
  expect(scan(`[${'{"eventVersion":"1","a":{},'.repeat(20_000)}`)).toHaveLength(20_000);
});

test("two records in one bad stretch are told apart where the second is long", () => {
  const long = `{"eventVersion":"1","pad":"${"x".repeat(100_000)}"}`;
  expect(outline(`[{"a":"b},${long},${A}]`)).toEqual(["invalid-json", long, A]);
});

describe("limits", () => {
  test("a record above recordBytes is too large, its text is cut, the rest is read", () => {
    const large = `{"a":"${"x".repeat(200)}","b":{"c":"d"}}`;
    const [first, second] = scan(`[${large},${A}]`, { recordBytes: 100, quarantineTextChars: 20 });
    expect(first).toEqual({
      position: 1,
      reason: "too-large",
      detail: `expected at most 100 bytes, found ${large.length}, in the element at byte 1`,
      text: large.slice(0, 20),
    });
    expect(second).toMatchObject({ position: 2, text: A });
    expect(scan(`[${large}`.slice(0, 151), { recordBytes: 100 })).toMatchObject([{ detail: "expected at most 100 bytes, found 150, in the element at byte 1" }]);
    expect(outline(A, { recordBytes: A.length })).toEqual([A]);
    expect(outline(A, { recordBytes: A.length - 1 })).toEqual(["too-large"]);
  });

  test("a container may be larger than a record, before its Records too", () => {
    const text = `{"pad":"${"x".repeat(200)}","Records":[${A},${B}],"tail":"${"x".repeat(200)}"}`;
    expect(outline(text, { recordBytes: 100 })).toEqual([A, B]);
  });

  test("an element without end is given up at the limit", () => {
    const text = `[{"eventVersion":"1","a":{},"b":["${"x".repeat(50)}"],${A},${B},${C}]`;
    expect(outline(text, { recordBytes: 120 })).toEqual(["invalid-json", A, B, C]);
  });

  test("nesting beyond depth is too deep, 100,000 levels too", () => {
    const nested = (levels: number): string => `${'{"a":'.repeat(levels - 1)}{}${"}".repeat(levels - 1)}`;
    const level100 = nested(100);
    expect(outline(`[${level100},${nested(101)},${nested(100_000)},${A}]`)).toEqual([level100, "too-deep", "too-deep", A]);
    expect(scan(nested(101))[0]).toMatchObject({
      detail: "expected at most 100 levels of nesting, found 101, in the element at byte 0",
    });
  });

  test("an envelope is no level of the record", () => {
    const inner = '{"a":{"b":[]}}';
    expect(outline(`{"source":"s","detail":${inner}}`, { depth: 3 })).toEqual([inner]);
    expect(outline(`{"source":"s","detail":${inner}}`, { depth: 2 })).toEqual(["too-deep"]);
    expect(outline(`{"CloudTrailEvent":${JSON.stringify(inner)}}`, { depth: 2 })).toEqual(["too-deep"]);
  });
});

test("a quote before a record's brace costs that record, not those after it", () => {
  const text = '{"Records":["{"eventVersion":"1","password":"hunter2"},{"eventVersion":"2"},{"eventVersion":"3"}]}';
  const records = scan(text);
  expect(records.map((record) => ("value" in record ? record.value : record.reason))).toEqual([
    "not-an-object",
    "invalid-json",
    { eventVersion: "2" },
    { eventVersion: "3" },
  ]);
  expect(records.map((record) => record.text).join()).toContain('"password":"hunter2"');
});
